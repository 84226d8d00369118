import { readData, type CommandOf } from '@qabyldau/engine';
import {
  walkCalendar,
  walkEnv,
  type Invariant,
  type Life,
  type Random,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { epochOf, instantOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import {
  publicNotice,
  type NoticeCommands,
  type NoticeContext,
  type NoticeEnv,
  type PublicFigures,
} from '../src/index.js';

function anyCommand(
  { at, possible }: WalkPoint<NoticeContext>,
  random: Random,
): CommandOf<NoticeCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(publicNotice.verbs) : possible;
  if (verbs.length === 0) return undefined;
  const day = (low: number, high: number): IsoDate =>
    walkCalendar.localDate(instantOf(epochOf(at) + random.integer(low, high) * 86_400_000));
  const counts = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, random.integer(0, 12)]));
  switch (random.pick(verbs) as keyof NoticeCommands) {
    case 'prepare-notice':
      return {
        type: 'prepare-notice',
        data: {
          body: 'akimat',
          period: { kind: 'day', from: day(-20, -10), to: day(-9, 1) },
          figures: {
            received: random.integer(2, 40),
            byTopic: counts(['land', 'housing', 'roads', random.chance(0.9) ? 'health' : 'A. Person']),
            byDecision: counts(['explained', 'satisfied']),
          },
        },
      };
    case 'approve-notice':
      return { type: 'approve-notice', data: { secretsChecked: random.chance(0.7) } };
    case 'send-back-notice':
      return random.chance(0.2)
        ? { type: 'send-back-notice', data: { reason: 'figures-are-wrong' } }
        : undefined;
    case 'publish-notice':
      return { type: 'publish-notice', data: { where: random.chance(0.7) ? ['newspaper'] : [] } };
  }
}

/** P24: no stored figure is small but nought. */
const noSmallNumberIsStored: Invariant = (_, history) => {
  for (const event of history) {
    const { figures } = readData(event) as { readonly figures?: PublicFigures };
    const numbers = [
      figures?.received ?? 0,
      ...Object.values({ ...figures?.byTopic, ...figures?.byDecision }),
    ];
    const small = numbers.find((number) => number > 0 && number < 5);
    if (small !== undefined) return `${event.type} tells of ${small}`;
  }
  return undefined;
};

/** Sometimes who prepared it wants to approve it. */
const actorOf = (verb: keyof NoticeCommands, at: Instant): readonly [string | undefined, string?] => {
  const [role] = publicNotice.verbs[verb].by;
  return verb === 'approve-notice' && epochOf(at) % 7 === 0 ? [role, 'responsible'] : [role];
};

/** What may happen to one notice. */
export const life: Life<NoticeCommands, NoticeContext, NoticeEnv> = {
  commands: anyCommand,
  invariants: [noSmallNumberIsStored],
  env: (at, { type }) => ({
    ...walkEnv(at, type, ...actorOf(type, at)),
    policy: { smallestPublicNumber: 5 },
  }),
};
