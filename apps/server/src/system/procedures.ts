import { applicant } from '@qabyldau/applicant';
import { body, bodyReadModels } from '@qabyldau/body';
import { controlReadModels } from '@qabyldau/control';
import type { AnyWorkflow, Reaction } from '@qabyldau/engine';
import { complaint, complaintReadModels } from '@qabyldau/complaint';
import { materialsRequest, materialsRequestReadModels } from '@qabyldau/materials-request';
import { publicNotice, publicNoticeReadModels } from '@qabyldau/public-notice';
import { motion, motionReactions, motionReadModels } from '@qabyldau/motion';
import { participationRequest, participationRequestReadModels } from '@qabyldau/participation-request';
import { person } from '@qabyldau/person';
import { protocolTask, protocolTaskReadModels } from '@qabyldau/protocol-task';
import { quarterlyReport, reportReadModels } from '@qabyldau/quarterly-report';
import type { ReadModel } from '@qabyldau/read-models';
import { appealReactions, appealReadModels, receptionAppeal } from '@qabyldau/reception-appeal';
import { dayReactions, receptionDay, receptionDayReadModels } from '@qabyldau/reception-day';
import { receptionList } from '@qabyldau/reception-list';
import { receptionSchedule, scheduleReactions, scheduleReadModels } from '@qabyldau/reception-schedule';
import { register } from '@qabyldau/register';
import { satisfactionSurvey, satisfactionSurveyReadModels } from '@qabyldau/satisfaction-survey';
import { workingCalendar } from '@qabyldau/working-calendar';
import { writtenAppeal, writtenAppealReadModels } from '@qabyldau/written-appeal';

/** Every procedure this program runs. Another one is another folder in `workflows/` and a line here. */
export const workflows: readonly AnyWorkflow[] = [
  receptionAppeal,
  receptionDay,
  receptionSchedule,
  participationRequest,
  protocolTask,
  motion,
  complaint,
  materialsRequest,
  publicNotice,
  writtenAppeal,
  satisfactionSurvey,
  quarterlyReport,
  register,
  receptionList,
  applicant,
  body,
  person,
  workingCalendar,
];

export const reactions: readonly Reaction[] = [
  ...appealReactions,
  ...dayReactions,
  ...scheduleReactions,
  ...motionReactions,
];

export const readModels: readonly ReadModel[] = [
  ...appealReadModels,
  ...receptionDayReadModels,
  ...scheduleReadModels,
  ...participationRequestReadModels,
  ...protocolTaskReadModels,
  ...motionReadModels,
  ...complaintReadModels,
  ...materialsRequestReadModels,
  ...publicNoticeReadModels,
  ...writtenAppealReadModels,
  ...satisfactionSurveyReadModels,
  ...reportReadModels,
  ...bodyReadModels,
  ...controlReadModels,
];
