import type { ApplicantCommands } from '@qabyldau/applicant';
import type { BodyCommands } from '@qabyldau/body';
import type { ComplaintCommands } from '@qabyldau/complaint';
import type { JsonObject } from '@qabyldau/kernel';
import type { MaterialsCommands } from '@qabyldau/materials-request';
import type { MotionCommands } from '@qabyldau/motion';
import type { RequestCommands } from '@qabyldau/participation-request';
import type { TaskCommands } from '@qabyldau/protocol-task';
import type { NoticeCommands } from '@qabyldau/public-notice';
import type { Remarks, ReportCommands } from '@qabyldau/quarterly-report';
import type { AppealCommands } from '@qabyldau/reception-appeal';
import type { DayCommands } from '@qabyldau/reception-day';
import type { ScheduleCommands } from '@qabyldau/reception-schedule';
import type { SurveyCommands } from '@qabyldau/satisfaction-survey';
import type { WorkingCalendarCommands } from '@qabyldau/working-calendar';
import type { WrittenAppealCommands } from '@qabyldau/written-appeal';
import type { Actor, PersonalPart, Refusal } from './port.js';

interface CommandsOf {
  body: BodyCommands;
  'reception-appeal': AppealCommands;
  'reception-day': DayCommands;
  'protocol-task': TaskCommands;
  'written-appeal': WrittenAppealCommands;
  'reception-schedule': ScheduleCommands;
  'participation-request': RequestCommands;
  'satisfaction-survey': SurveyCommands;
  'quarterly-report': Omit<ReportCommands, 'freeze-report' | 'correct-report'> & {
    /** Without the figures, which whoever takes the command counts. */
    readonly 'freeze-report': { readonly remarks?: Remarks };
    readonly 'correct-report': { readonly reason: string; readonly remarks?: Remarks };
  };
  motion: MotionCommands;
  complaint: ComplaintCommands;
  'materials-request': MaterialsCommands;
  'public-notice': NoticeCommands;
  applicant: ApplicantCommands;
  'working-calendar': WorkingCalendarCommands;
}

/** A command that somebody has in mind; it gets its id when it is sent. */
export interface Intent {
  readonly workflow: keyof CommandsOf;
  readonly caseId: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly actor: Actor;
  readonly personal?: readonly PersonalPart[] | undefined;
  /** The refusal that a mistaken attempt is to meet. */
  readonly expects?: string | undefined;
  /** What to do about a "no". Without it the actor gives up. */
  readonly refused?: ((refusal: Refusal) => void) | undefined;
}

type Rest = Pick<Intent, 'personal' | 'refused'>;

/** A command of a workflow, with its data checked against the workflow's messages. */
const commandOf =
  <W extends keyof CommandsOf>(workflow: W) =>
  <T extends keyof CommandsOf[W] & string>(
    actor: Actor,
    caseId: string,
    type: T,
    data: CommandsOf[W][T] & JsonObject,
    rest: Rest = {},
  ): Intent => ({ workflow, caseId, type, data, actor, ...rest });

export const bodyCommand = commandOf('body');
export const appealCommand = commandOf('reception-appeal');
export const dayCommand = commandOf('reception-day');
export const taskCommand = commandOf('protocol-task');
export const writtenCommand = commandOf('written-appeal');
export const scheduleCommand = commandOf('reception-schedule');
export const requestCommand = commandOf('participation-request');
export const surveyCommand = commandOf('satisfaction-survey');
export const motionCommand = commandOf('motion');
export const complaintCommand = commandOf('complaint');
export const materialsCommand = commandOf('materials-request');
export const noticeCommand = commandOf('public-notice');
export const applicantCommand = commandOf('applicant');
export const calendarCommand = commandOf('working-calendar');
export const reportCommand = commandOf('quarterly-report');
