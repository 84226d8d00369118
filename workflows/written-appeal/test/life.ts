import { activeLeaves, readData, readMetadata, type CommandOf } from '@qabyldau/engine';
import {
  dueAtOf,
  lateIsCalledLate,
  noDeadlineIsOnADayOff,
  recounting,
  walkCalendar,
  walkEnv,
  type Invariant,
  type Life,
  type Random,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { epochOf, instantOf, type IsoDate } from '@qabyldau/kernel';
import {
  writtenAppeal,
  type WrittenAppealCommands,
  type WrittenAppealContext,
  type WrittenAppealEnv,
} from '../src/index.js';

const ranks: Readonly<Record<string, number>> = { akim: 2, unit: 5 };
const considered = [{ employee: 'executor-2', role: 'drafter' }];
const answer = [{ subject: 'person-1', data: { answer: 'the reasons' } }];

function anyCommand(
  { at, possible, context }: WalkPoint<WrittenAppealContext>,
  random: Random,
): CommandOf<WrittenAppealCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(writtenAppeal.verbs) : possible;
  const day = (low: number, high: number): IsoDate =>
    walkCalendar.localDate(instantOf(epochOf(at) + random.integer(low, high) * 86_400_000));
  const signatory = random.chance(0.7) ? 'akim' : 'unit';
  const make: {
    readonly [T in keyof WrittenAppealCommands]: () => CommandOf<WrittenAppealCommands> | undefined;
  } = {
    'register-written-appeal': () => ({
      type: 'register-written-appeal',
      data: {
        parent: 'appeal-1',
        body: 'body-1',
        receivedAt: at,
        language: 'ru',
        subject: 'person-1',
        mark: 'from-reception',
      },
    }),
    'assign-executor': () => ({
      type: 'assign-executor',
      data: {
        employee: random.pick(['executor-1', 'executor-2']),
        override: random.chance(0.4) ? { signatory, reason: 'nobody else' } : undefined,
      },
    }),
    'extend-term': () => ({ type: 'extend-term', data: { reason: 'why', signatory, dueOn: day(1, 68) } }),
    'redirect-appeal': () =>
      random.chance(0.3)
        ? { type: 'redirect-appeal', data: { to: 'body-2', part: random.chance(0.7) } }
        : undefined,
    'send-interim-answer': () => ({ type: 'send-interim-answer', data: {} }),
    'send-final-answer': () =>
      random.chance(0.4)
        ? {
            type: 'send-final-answer',
            data: { result: 'explained' },
            personal: random.chance(0.8) ? answer : undefined,
          }
        : undefined,
    'remove-from-control': () => ({ type: 'remove-from-control', data: {} }),
    'withdraw-appeal': () =>
      random.chance(0.1) ? { type: 'withdraw-appeal', data: { statementOn: day(-1, 0) } } : undefined,
    'rederive-terms': () => ({ type: 'rederive-terms', data: recounting }),
    'record-delivery': () => ({
      type: 'record-delivery',
      data: {
        notice: random.pick([...Object.keys(context.notices), 'ticket-1']),
        outcome: random.chance(0.6) ? 'delivered' : 'failed',
        on: day(-2, 0),
        channel: 'registered-letter',
        proof: 'RR1',
      },
    }),
  };
  return verbs.length === 0 ? undefined : make[random.pick(verbs) as keyof WrittenAppealCommands]();
}

/** P35, reading L: off control only after a final answer; interim answers do not count. */
const onlyAFinalAnswerCloses: Invariant = (_, history) => {
  const types = history.map(({ type }) => type);
  const removed = types.indexOf('removed-from-control.v1');
  return removed >= 0 && !types.slice(0, removed).includes('final-answer-sent.v1')
    ? 'removed without a final answer'
    : undefined;
};

/** P37: who considered the matter before has it by override only. */
const nobodyGetsTheMatterAgain: Invariant = (_, history) =>
  history
    .filter(({ type }) => type === 'executor-assigned.v1')
    .map((event) => readData(event) as { readonly employee: string; readonly override?: unknown })
    .some(({ employee, override }) => employee === 'executor-2' && override === undefined)
    ? 'given to who drafted it before, without an override'
    : undefined;

/** Code art. 76: the term is watched until something ends it; it ends on a working day and is extended once. */
const theTermIsWatched: Invariant = (state, history) => {
  const clock = activeLeaves(state.snapshot.value).find((leaf) => leaf.startsWith('clock')) ?? '';
  const { answer: due } = state.snapshot.context as WrittenAppealContext;
  if (clock.startsWith('clock.running') !== (state.timers[0]?.due === due?.dueAt && due !== null))
    return `${clock} with ${state.timers[0]?.due}, due ${due?.dueAt}`;
  if (due !== null && !walkCalendar.isWorkingDay(due.dueOn))
    return `due on ${due.dueOn}, which does not work`;
  return history.filter(({ type }) => type === 'term-extended.v2').length > 1 ? 'extended twice' : undefined;
};

/** Code art. 76(3): not over two months from the day of the decision. */
const theExtensionKeepsItsLimit: Invariant = (_, history) => {
  const over = history.find((event) => {
    if (!event.type.startsWith('term-extended.')) return false;
    const { answer: due } = readData(event) as unknown as { readonly answer: { readonly dueOn: string } };
    const decidedOn = walkCalendar.localDate(readMetadata(event).at);
    return due.dueOn > walkCalendar.provisionalDeadline('extension-2-months', decidedOn).due;
  });
  return over && `extended too far at ${readMetadata(over).at}`;
};

/** Code art. 76(1): the first answer. */
const lateAnswer = lateIsCalledLate({
  fact: 'final-answer-sent',
  terms: ['answer'],
  dueAt: dueAtOf('answer'),
  counts: ({ first }) => first === true,
});

/** At every end the applicant was sent what the end is called by. */
const letters: Readonly<Record<string, string>> = {
  'course.closed': 'final-answer',
  'course.redirected': 'redirection',
  'course.withdrawn': 'withdrawal',
};

/** P35, Code art. 64(9), 65: no appeal ends without the applicant being told. */
const nobodyIsLeftWithoutAnAnswer: Invariant = ({ snapshot }, history) => {
  const letter = letters[activeLeaves(snapshot.value)[0] ?? ''];
  const sent = history.flatMap((event) => readMetadata(event).effects ?? []);
  return letter === undefined || sent.some(({ params }) => params['kind'] === letter)
    ? undefined
    : `ended without a ${letter}`;
};

const actorOf = (verb: keyof WrittenAppealCommands): readonly [string | undefined, string?] => {
  const [role] = writtenAppeal.verbs[verb].by;
  return role === 'executor' ? [role, 'executor-1'] : [role];
};

/** What may happen to one appeal handed in at a reception. */
export const life: Life<WrittenAppealCommands, WrittenAppealContext, WrittenAppealEnv> = {
  commands: anyCommand,
  invariants: [
    onlyAFinalAnswerCloses,
    nobodyGetsTheMatterAgain,
    theTermIsWatched,
    theExtensionKeepsItsLimit,
    lateAnswer,
    nobodyIsLeftWithoutAnAnswer,
    noDeadlineIsOnADayOff,
  ],
  env: (at, { type }) => ({
    ...walkEnv(at, type, ...actorOf(type)),
    asked: [{ type: 'number-allocated', data: { number: '2026-000001', ordinal: 1 } }],
    policy: { workingDayEnds: '18:30' },
    official: (id) => (ranks[id] === undefined ? undefined : { rank: ranks[id] }),
    considered: () => considered,
  }),
};
