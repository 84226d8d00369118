import { activeLeaves, type EditionMigrated, type TimerFired } from '@qabyldau/engine';
import type { ModelEvent } from '@qabyldau/read-models';
import type { AppealEvents } from '../messages.js';

/** The innermost state of each region, as the labels name it. */
export interface AppealStates {
  readonly course: string;
  readonly clock: string;
}

/** The states as they stood, with the end of the term: an answer can come late before its timer fires. */
export interface StatesBefore extends AppealStates {
  readonly replyDueAt?: string | undefined;
}

/** P28, P29: the applicant has a slot, and is to be received in it. */
export const appointedStates: readonly string[] = [
  'course.slotted',
  'course.scheduled',
  'course.checkedIn',
  'course.rescheduling.slotAllocated',
];

/** Before the first fact. */
export const unregistered: AppealStates = { course: 'course.unregistered', clock: 'clock.idle' };

/**
 * Where a fact leads, told from the facts alone; the machine is not run. A property test holds it to the machine.
 */
export function statesAfter(before: StatesBefore, { type, data, at }: Fact): AppealStates {
  return {
    course: courseAfter(before.course, { type, data }),
    clock: clockAfter(before, { type, data, at }),
  };
}

type Fact = Pick<ModelEvent, 'type' | 'data' | 'at'>;

/** Facts that lead to one state wherever they come. */
const leadsTo: Readonly<Partial<Record<keyof AppealEvents, string>>> = {
  'appeal-registered': 'course.preReview',
  'correction-requested': 'course.awaitingCorrection.noticeSent',
  'appeal-returned': 'course.returned',
  'brief-sent-back': 'course.preReview',
  'reception-approved': 'course.approved',
  'appeal-listed': 'course.listed',
  'reply-sent': 'course.scheduled',
  'no-show-recorded': 'course.noShow',
  'applicant-received': 'course.received',
  'final-answer-sent': 'course.answered',
  'removed-from-control': 'course.closed',
  'draft-refusal-sent': 'course.hearing.sent',
  'hearing-appointed': 'course.hearing.oral.appointed',
  'hearing-held': 'course.hearing.oral.held',
  'reception-refused': 'course.refused',
  'appeal-withdrawn': 'course.withdrawn',
  'appeal-left-without-consideration': 'course.notConsidered',
  'appeal-redirected': 'course.redirected',
  'appeal-terminated': 'course.terminated',
  'consulted-and-declined': 'course.consultedDeclined',
  'same-day-agreed': 'course.sameDay.agreed',
  'reception-handed-over': 'course.scheduled',
};

type Step = (before: string, data: Fact['data']) => string;

/** Facts whose end depends on what they say or on where they come. */
const leads: Readonly<Partial<Record<keyof AppealEvents | 'timer-fired' | 'edition-migrated', Step>>> = {
  'appeal-corrected': (before, { defects }) =>
    before.startsWith('course.awaitingCorrection') && Array.isArray(defects) && defects.length === 0
      ? 'course.preReview'
      : before,
  'notice-delivered': (before, { correction, objection }) => {
    if (correction !== undefined) return 'course.awaitingCorrection.noticeDelivered';
    return objection === undefined ? before : 'course.hearing.delivered';
  },
  'brief-prepared': (_, { proposal }) =>
    proposal === 'receive' ? 'course.briefed.toReceive' : 'course.briefed.toRefuse',
  'objection-filed': (before, { form }) =>
    form === 'oral' && !before.startsWith('course.hearing.oral') ? 'course.hearing.oral.requested' : before,
  'hearing-record-signed': (before, { remarks }) =>
    before === 'course.hearing.oral.held' && remarks !== undefined
      ? 'course.hearing.oral.remarksAwaited'
      : before,
  'record-remarks-made': (before) =>
    before === 'course.hearing.oral.remarksAwaited' ? 'course.hearing.decidable' : before,
  'slot-allocated': (before) =>
    before === 'course.listed' ? 'course.slotted' : 'course.rescheduling.slotAllocated',
  'slot-lost': (before) =>
    before === 'course.slotted' ? 'course.listed' : 'course.rescheduling.awaitingSlot',
  'applicant-checked-in': (before) =>
    before === 'course.sameDay.agreed' ? 'course.sameDay.checkedIn' : 'course.checkedIn',
  'protocol-signed': (_, { tasks }) =>
    Array.isArray(tasks) && tasks.length > 0 ? 'course.onControl.tasksOpen' : 'course.onControl.allDone',
  'task-completed': (before, { open }) => (open === 0 ? 'course.onControl.allDone' : before),
  'timer-fired': (before, data) => expired[(data as TimerFired).delay] ?? before,
  'edition-migrated': (before, data) => {
    const { value } = data as unknown as EditionMigrated;
    const leaves = activeLeaves(value as Parameters<typeof activeLeaves>[0]);
    return leaves.find((leaf) => leaf.startsWith('course.')) ?? before;
  },
};

const expired: Readonly<Record<string, string>> = {
  correctionDue: 'course.awaitingCorrection.termExpired',
  objectionDue: 'course.hearing.decidable',
  remarksDue: 'course.hearing.decidable',
  sameDayEnds: 'course.preReview',
};

function courseAfter(before: string, { type, data }: Omit<Fact, 'at'>): string {
  const known = type as keyof AppealEvents;
  return leadsTo[known] ?? leads[known]?.(before, data) ?? before;
}

const answers: readonly string[] = [
  'reply-sent',
  'reception-refused',
  'appeal-returned',
  'appeal-withdrawn',
  'appeal-left-without-consideration',
  'appeal-redirected',
  'appeal-terminated',
  'consulted-and-declined',
  'applicant-received',
];

function clockAfter({ clock: before, replyDueAt }: StatesBefore, { type, data, at }: Fact): string {
  if (type === 'appeal-registered') return 'clock.running.base';
  if (type === 'term-extended') {
    return data['step'] === 'to-30-days' ? 'clock.running.extended30' : 'clock.running.extendedMonths';
  }
  if (type === 'timer-fired') return (data as TimerFired).delay === 'replyDue' ? 'clock.missed' : before;
  if (!answers.includes(type)) return before;
  if (before.startsWith('clock.running')) {
    // Reading U, as the clock of the chart has it.
    return replyDueAt !== undefined && at >= replyDueAt ? 'clock.answeredLate' : 'clock.answered';
  }
  return before === 'clock.missed' ? 'clock.answeredLate' : before;
}
