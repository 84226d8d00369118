import type { ComplaintRow } from '@qabyldau/complaint';
import type { EmployeeNameRow, EmployeeRow, OtherBodyRow, UnitRow } from '@qabyldau/body';
import type { AssignmentRow, ClockRow, NoticeRow } from '@qabyldau/control';
import type { MaterialsRequestRow } from '@qabyldau/materials-request';
import type { MotionRow } from '@qabyldau/motion';
import type { ParticipationRequestRow } from '@qabyldau/participation-request';
import type { ProtocolTaskRow } from '@qabyldau/protocol-task';
import type { PublicNoticeRow } from '@qabyldau/public-notice';
import type { QuarterlyReportRow, ReportFactRow } from '@qabyldau/quarterly-report';
import type { ReadModel, Row } from '@qabyldau/read-models';
import type { AppealRow, ApplicantWordRow, PersonRow } from '@qabyldau/reception-appeal';
import type { LiveQueueRow, ReceptionDayRow, ReceptionSlotRow } from '@qabyldau/reception-day';
import type { OfficialDutyRow, ScheduleRow } from '@qabyldau/reception-schedule';
import type { SurveyRow } from '@qabyldau/satisfaction-survey';
import type { WrittenAppealRow } from '@qabyldau/written-appeal';
import { readModels } from './procedures.js';

/** The tables that routes ask, by what they hold. */
function table<R extends Row>(name: string): ReadModel<R> {
  const model = readModels.find((candidate) => candidate.name === name);
  if (model === undefined) throw new Error(`no read model is called ${name}`);
  return model as unknown as ReadModel<R>;
}

export const appealRegister = table<AppealRow>('appeal-register');
export const appealPeople = table<PersonRow>('appeal-people');
export const receptionDays = table<ReceptionDayRow>('reception-days');
export const protocolTasks = table<ProtocolTaskRow>('protocol-tasks');
export const employees = table<EmployeeRow>('employees');
export const employeeNames = table<EmployeeNameRow>('employee-names');
export const units = table<UnitRow>('units');
export const otherBodies = table<OtherBodyRow>('other-bodies');
export const applicantSearch = table<ApplicantWordRow>('applicant-search');
export const receptionSlots = table<ReceptionSlotRow>('reception-slots');
export const liveQueue = table<LiveQueueRow>('live-queue');
export const schedules = table<ScheduleRow>('schedules');
export const officialDuties = table<OfficialDutyRow>('official-duties');
export const participationRequests = table<ParticipationRequestRow>('participation-requests');
export const writtenAppeals = table<WrittenAppealRow>('written-appeals');
export const surveys = table<SurveyRow>('surveys');
export const quarterlyReports = table<QuarterlyReportRow>('quarterly-reports');
export const reportFacts = table<ReportFactRow>('report-facts');
export const controlList = table<ClockRow>('control-list');
export const notices = table<NoticeRow>('notices');
export const assignments = table<AssignmentRow>('assignments');
export const motions = table<MotionRow>('motions');
export const complaints = table<ComplaintRow>('complaints');
export const materialsRequests = table<MaterialsRequestRow>('materials-requests');
export const publicNotices = table<PublicNoticeRow>('public-notices');
