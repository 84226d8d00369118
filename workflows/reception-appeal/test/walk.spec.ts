import {
  addStatistics,
  reachesAllStates,
  seededRandom,
  walkMachine,
  type Walk,
} from '@qabyldau/engine-testing';
import type { AppealPolicy } from '../src/policy.js';
import { receptionAppeal } from '../src/reception-appeal.js';
import { appealWalkEnv } from './appeal-walk-env.js';
import { anyCommand } from './walk-commands.js';
import { appealInvariants } from './walk-invariants.js';

const hour = 3_600_000;

/** One appeal lived at random, hastily or slowly, by people who mostly may. */
function walk(seed: number, policy: Partial<AppealPolicy> = {}, edition?: string): Walk {
  const random = seededRandom(seed + 7_000);
  return walkMachine(receptionAppeal, {
    seed,
    edition,
    steps: 120,
    pause: random.pick([6, 12, 40]) * hour,
    waits: 0.05,
    commands: anyCommand,
    invariants: appealInvariants,
    env: appealWalkEnv(random, policy),
  });
}

const walks = (count: number, policy?: Partial<AppealPolicy>): readonly Walk[] =>
  Array.from({ length: count }, (_, seed) => walk(seed, policy));

describe('random walks over the machine before the amendments of No. 490', () => {
  const older = receptionAppeal.editions[0]!;

  it('break no invariant, and come through every state but the one that the amendments brought', () => {
    const all = Array.from({ length: 220 }, (_, seed) => walk(seed, {}, older.id));
    const seen = addStatistics(...all.map(({ statistics }) => statistics));
    expect(older.id).toBe('214-2023-initial');
    // P38 as amended: nobody declined after a consultation before.
    expect(reachesAllStates(receptionAppeal, older, seen).missed).toEqual(['course.consultedDeclined']);
  });
});

describe('random walks over the machine of the appeal', () => {
  let all: readonly Walk[];
  let seen: Walk['statistics'];
  beforeAll(() => {
    all = walks(200);
    seen = addStatistics(...all.map(({ statistics }) => statistics));
  });

  it('give thousands of commands without a crash, an illegal history or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(7_000);
    expect(seen.timersFired).toBeGreaterThan(100);
  });

  it('come through every state', () => {
    expect(reachesAllStates(receptionAppeal, receptionAppeal.editions.at(-1)!, seen).missed).toEqual([]);
  });

  it('come to every lawful end, and are refused by most rules on the way', () => {
    expect(receptionAppeal.lawfulEnds.filter((end) => seen.states[end] === undefined)).toEqual([]);
    expect(Object.keys(seen.refusals).length).toBeGreaterThan(30);
  });

  it('would notice a refusal without a hearing, which another policy allows (reading G)', () => {
    expect(() => walks(240, { hearingExemption: true })).toThrow('refused without a delivered draft');
  });
});
