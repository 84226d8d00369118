import { readData, type CommandOf } from '@qabyldau/engine';
import { walkEnv, type Invariant, type Life, type Random, type WalkPoint } from '@qabyldau/engine-testing';
import { satisfactionSurvey, type SurveyCommands, type SurveyEnv, type SurveyEvents } from '../src/index.js';
import type { SurveyContext } from '../src/machine.js';

function anyCommand(
  { at, possible, context }: WalkPoint<SurveyContext>,
  random: Random,
): CommandOf<SurveyCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(satisfactionSurvey.verbs) : possible;
  if (verbs.length === 0) return undefined;
  switch (random.pick(verbs) as keyof SurveyCommands) {
    case 'draw-sample': {
      const month = random.pick([at.slice(0, 7), '2025-12', '2025-12', '2026-13', '2027-01']);
      const kind = random.pick(['declined', 'received'] as const);
      return {
        type: 'draw-sample',
        data: { body: 'body-1', appeal: 'appeal-1', subject: 'person-1', kind, month },
      };
    }
    case 'record-call': {
      const attempt = context.attempts + random.pick([1, 1, 1, 0, 2]);
      return { type: 'record-call', data: { attempt, reached: random.chance(0.3) } };
    }
    case 'record-answer':
      return { type: 'record-answer', data: { score: random.integer(0, 6) } };
    case 'give-up':
      return { type: 'give-up', data: {} };
  }
}

type Call = SurveyEvents['call-made'];
const callsOf = (history: Parameters<Invariant>[1]): readonly Call[] =>
  history.filter(({ type }) => type === 'call-made.v1').map((event) => readData(event) as Call);

/** P38, (adopted): nobody is called more often than three times, and the calls are numbered as they were made. */
const callsAreCounted: Invariant = (_, history) => {
  const calls = callsOf(history).map(({ attempt }) => attempt);
  return calls.length <= 3 && calls.every((attempt, place) => attempt === place + 1)
    ? undefined
    : `calls ${calls.join(', ')}`;
};

/** P38: an answer is of somebody who was reached by the last call; who was not is given up after all the calls. */
const answersComeFromPeople: Invariant = (_, history) => {
  const calls = callsOf(history);
  const last = history.at(-1);
  if (last?.type === 'answer-given.v1' && calls.at(-1)?.reached !== true) return 'an answer of nobody';
  return last?.type === 'survey-given-up.v1' && calls.length < 3 ? 'given up too early' : undefined;
};

/** What may happen to one survey. */
export const life: Life<SurveyCommands, SurveyContext, SurveyEnv> = {
  commands: anyCommand,
  invariants: [callsAreCounted, answersComeFromPeople],
  env: (at, { type }) => ({
    ...walkEnv(at, type, satisfactionSurvey.verbs[type].by[0]),
    policy: {},
  }),
};
