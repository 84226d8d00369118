import type { ReadModel } from '@qabyldau/read-models';
import { assignments } from './read-models/assignments.js';
import { controlList } from './read-models/control-list.js';
import { notices } from './read-models/notices.js';

export type { ClockRow } from './clocks/clock.js';
export type { AssignmentRow } from './read-models/assignments.js';
export type { NoticeRow } from './read-models/notices.js';
export { kindsOfClock, noticeStates, partsInAMatter, turns, type ClockKind, type Turn } from './labels.js';
export { turnOf } from './turn.js';

/** The tables over several procedures. */
export const controlReadModels: readonly ReadModel[] = [controlList, notices, assignments];
