import { registerOfAppeals } from './catalogue/appeals.js';
import { controlOfClocks } from './catalogue/control-list.js';
import { dutyList, scheduleList } from './catalogue/duties.js';
import { assignmentHistory, noticeList } from './catalogue/notices.js';
import { daySlots, queueOfTheDay, receptionDayList } from './catalogue/reception-days.js';
import { requestList, surveyList } from './catalogue/requests.js';
import { searchList } from './catalogue/search.js';
import { complaintList } from './catalogue/complaints.js';
import { materialsRequestList } from './catalogue/materials-requests.js';
import { motionList } from './catalogue/motions.js';
import { otherBodyList } from './catalogue/other-bodies.js';
import { publicNoticeList } from './catalogue/public-notices.js';
import { protocolTaskList } from './catalogue/tasks.js';
import { reportList, writtenAppealList } from './catalogue/written-appeals.js';
import type { AnyList } from './list.js';

/** Every list there is: what HTTP, the pages and the command line offer. */
export const lists: readonly AnyList[] = [
  controlOfClocks,
  registerOfAppeals,
  searchList,
  protocolTaskList,
  writtenAppealList,
  noticeList,
  receptionDayList,
  daySlots,
  queueOfTheDay,
  scheduleList,
  dutyList,
  requestList,
  motionList,
  complaintList,
  materialsRequestList,
  publicNoticeList,
  otherBodyList,
  assignmentHistory,
  surveyList,
  reportList,
];
