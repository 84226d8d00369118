import { calendarDaysAfter } from '@qabyldau/calendar';
import {
  activeLeaves,
  possibleVerbs,
  readData,
  readMetadata,
  type CaseState,
  type StoredEvent,
} from '@qabyldau/engine';
import { dueAtOf, lateIsCalledLate, noDeadlineIsOnADayOff, type Invariant } from '@qabyldau/engine-testing';
import type { Instant, IsoDate, Json } from '@qabyldau/kernel';
import type { AppealEvents, NoticeKind } from '../src/messages.js';
import { receptionAppeal } from '../src/reception-appeal.js';
import { calendar } from './appeal-case.js';
import { moreAnswers } from './walk-more.js';

type Type = keyof AppealEvents;
interface Happened<T extends Type> {
  readonly at: Instant;
  readonly data: AppealEvents[T];
}

/** The facts of one type, in order. */
const all = <T extends Type>(history: readonly StoredEvent[], type: T): readonly Happened<T>[] =>
  history
    .filter((event) => event.type === `${type}.v${receptionAppeal.events[type].version}`)
    .map((event) => ({ at: readMetadata(event).at, data: readData(event) as AppealEvents[T] }));

const leaf = (state: CaseState, region: string): string =>
  activeLeaves(state.snapshot.value).find((path) => path.startsWith(region)) ?? '';

/** What the applicant was told at each lawful end of the course: one of these notices was sent, as an effect. */
const answers: Readonly<Record<string, readonly NoticeKind[]>> = {
  'course.closed': ['final-answer'],
  'course.refused': ['refusal'],
  'course.returned': ['return'],
  'course.withdrawn': ['withdrawal'],
  // Who did not come had been told when to come.
  'course.noShow': ['reply', 'hand-over'],
  ...moreAnswers,
};

/** The kinds of all notices that the runtime was asked to send. */
const sentKinds = (history: readonly StoredEvent[]): ReadonlySet<Json | undefined> =>
  new Set(
    history.flatMap((event) => (readMetadata(event).effects ?? []).map(({ params }) => params['kind'])),
  );

const nobodyIsLeftWithoutAnAnswer: Invariant = (state, history) => {
  const course = leaf(state, 'course');
  if (!receptionAppeal.lawfulEnds.includes(course)) return undefined;
  const wanted = answers[course];
  if (wanted === undefined) return `no notice is named for the end ${course}`;
  const sent = sentKinds(history);
  if (!wanted.some((kind) => sent.has(kind))) return `${course} without ${wanted.join(' or ')}`;
  const clock = leaf(state, 'clock');
  return clock === 'clock.answered' || clock === 'clock.answeredLate' ? undefined : `${course} in ${clock}`;
};

/** Deliveries arrive, remarks on a record are entered and terms moved when all is over; nothing else happens. */
const afterwards = ['record-delivery', 'sign-hearing-record', 'enter-record-remarks', 'rederive-terms'];

const whoCanGoNoFurtherIsAtALawfulEnd: Invariant = (state) => {
  const goesOn =
    state.timers.length > 0 || possibleVerbs(state).some(({ verb }) => !afterwards.includes(verb));
  const leaves = activeLeaves(state.snapshot.value);
  return goesOn || leaves.every((path) => receptionAppeal.lawfulEnds.includes(path))
    ? undefined
    : `a dead end: ${leaves.join(', ')}`;
};

/** P32, P33, Code art. 73: the draft was delivered, three working days have passed, who asked was heard. */
export const noRefusalWithoutAHearing: Invariant = (_, history) => {
  const [refused] = all(history, 'reception-refused');
  if (refused === undefined) return undefined;
  const delivered = all(history, 'notice-delivered').find(({ data }) => data.decisionFrom !== undefined);
  if (delivered === undefined) return 'refused without a delivered draft';
  const passed = calendar.workingDaysBetween(delivered.data.on, calendar.localDate(refused.at));
  if (passed < 3) return `refused ${passed} working days after the delivery`;
  const asked = all(history, 'objection-filed').some(({ data }) => data.form === 'oral');
  return asked && all(history, 'hearing-held').length === 0 ? 'refused without the oral hearing' : undefined;
};

/** Code art. 74(6): remarks were made on the record of an oral hearing, or could have been. */
const noRefusalBeforeTheRemarks: Invariant = (_, history) => {
  const [refused] = all(history, 'reception-refused');
  const held = all(history, 'hearing-held').at(-1);
  if (refused === undefined || held?.data.attended !== true) return undefined;
  const signed = all(history, 'hearing-record-signed').at(-1);
  if (signed === undefined || signed.at > refused.at) return 'refused before the record was signed';
  const remarked = all(history, 'record-remarks-made').some(({ at }) => at <= refused.at);
  const passed = calendar.workingDaysBetween(calendar.localDate(signed.at), calendar.localDate(refused.at));
  // On the last day only after its end; a changed calendar counts again.
  const recounted = history.some(({ type }) => type.startsWith('terms-rederived'));
  return remarked || recounted || passed >= 3 ? undefined : `refused ${passed} working days after the record`;
};

/** P26: five working days lie between the brief and the reception that it allows. */
const noReceptionBeforeItsBriefAllows: Invariant = (_, history) => {
  const [brief, slot] = [all(history, 'brief-prepared').at(-1), all(history, 'slot-allocated').at(-1)];
  if (brief === undefined || slot === undefined || slot.at < brief.at) return undefined;
  const dayBefore = (day: IsoDate) => calendarDaysAfter(day, -1);
  const briefOn = calendar.localDate(brief.at);
  const days = calendar.workingDaysBetween(dayBefore(briefOn), dayBefore(slot.data.receptionOn));
  return days >= 5 ? undefined : `a brief ${days} working days before the reception`;
};

/** P34, P35. */
const noRemovalFromControlWithWorkLeft: Invariant = (_, history) => {
  if (all(history, 'removed-from-control').length === 0) return undefined;
  if (all(history, 'final-answer-sent').length === 0) return 'removed without the final answer';
  const given = all(history, 'protocol-signed').flatMap(({ data }) => data.tasks.map(({ task }) => task));
  const done = new Set(all(history, 'task-completed').map(({ data }) => data.task));
  const open = given.filter((task) => !done.has(task));
  return open.length === 0 ? undefined : `removed with ${open.join(', ')} open`;
};

/** P29, P30: the first reply. */
const lateReply = lateIsCalledLate({
  fact: 'reply-sent',
  terms: ['reply'],
  dueAt: dueAtOf('reply'),
  counts: ({ first }) => first === true,
});

/** P29: the clock says missed when the term ran out before an answer; only a timer that is late itself lets one pass. */
const missedIsCalledMissed: Invariant = (state, history) => {
  const missed = history.some(
    (event) => event.type.startsWith('timer-fired') && readData(event)['delay'] === 'replyDue',
  );
  const clock = leaf(state, 'clock');
  const right = missed ? ['clock.missed', 'clock.answeredLate'].includes(clock) : clock !== 'clock.missed';
  return right ? undefined : `the clock says ${clock}`;
};

/** The receiver of an effect knows a repetition by this id (design: effects as data). */
const everyNoticeIsSentOnce: Invariant = (_, history) => {
  const ids = history.flatMap((event) =>
    (readMetadata(event).effects ?? []).map(({ params }) => params['notice']),
  );
  return new Set(ids).size === ids.length ? undefined : `a notice was sent twice: ${JSON.stringify(ids)}`;
};

/** P30, reading A: at most thirty days from the registration, or two months from the day of the decision. */
const extensionsKeepTheirLimits: Invariant = (_, history) => {
  const [registered] = all(history, 'appeal-registered');
  for (const { at, data } of all(history, 'term-extended')) {
    const [kind, from] =
      data.step === 'to-30-days'
        ? (['extension-30', registered?.data.registeredOn] as const)
        : (['extension-2-months', calendar.localDate(at)] as const);
    const limit = calendar.provisionalDeadline(kind, from ?? calendar.localDate(at)).due;
    if (data.reply.dueOn > limit) return `extended to ${data.reply.dueOn}, later than ${limit}`;
  }
  return undefined;
};

/** P4, P7, P22: nobody is asked to come when the body does not work. */
const agreedReceptionsAreOnWorkingDays: Invariant = (_, history) => {
  const wrong = all(history, 'reception-handed-over').find(
    ({ data: { day, receptionOn } }) => day === undefined && !calendar.isWorkingDay(receptionOn),
  );
  return wrong && `a reception agreed for ${wrong.data.receptionOn}`;
};

/** P28: between two slots the first was given up. */
const oneSlotAtATime: Invariant = (_, history) => {
  let held = 0;
  for (const { type } of history) {
    if (type.startsWith('slot-allocated')) held += 1;
    if (type.startsWith('slot-lost')) held -= 1;
    if (held > 1) return 'two slots at once';
  }
  return undefined;
};

export const appealInvariants: readonly Invariant[] = [
  nobodyIsLeftWithoutAnAnswer,
  whoCanGoNoFurtherIsAtALawfulEnd,
  noDeadlineIsOnADayOff,
  noRefusalWithoutAHearing,
  noRefusalBeforeTheRemarks,
  noReceptionBeforeItsBriefAllows,
  noRemovalFromControlWithWorkLeft,
  lateReply,
  missedIsCalledMissed,
  everyNoticeIsSentOnce,
  agreedReceptionsAreOnWorkingDays,
  extensionsKeepTheirLimits,
  oneSlotAtATime,
];
