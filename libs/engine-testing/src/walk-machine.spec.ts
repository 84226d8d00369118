import type { CommandOf } from '@qabyldau/engine';
import { after, envAt } from '../test/loan-env.js';
import { loan, type LoanCommands, type LoanContext, type LoanEnv } from '../test/loan.js';
import {
  addStatistics,
  reachesAllStates,
  seededRandom,
  walkMachine,
  type Random,
  type WalkOptions,
  type WalkPoint,
} from './index.js';

function anyCommand(
  { at, possible }: WalkPoint<LoanContext>,
  random: Random,
): CommandOf<LoanCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(loan.verbs) : possible;
  const due = after(random.integer(-1, 10), at);
  switch (random.pick(verbs)) {
    case 'lend-book':
      return { type: 'lend-book', data: { reader: 'r1', due } };
    case 'renew-loan':
      return { type: 'renew-loan', data: { due } };
    case 'return-book':
      return random.chance(0.3) ? { type: 'return-book', data: {} } : undefined;
    default:
      return { type: 'note-damage', data: { what: random.pick(['spine', 'cover']) } };
  }
}

const walk = (seed: number, change: Partial<WalkOptions<LoanCommands, LoanContext, LoanEnv>> = {}) =>
  walkMachine(loan, { seed, steps: 60, commands: anyCommand, env: (at) => envAt(at), ...change });

describe('walkMachine', () => {
  const walks = Array.from({ length: 40 }, (_, seed) => walk(seed));
  const all = addStatistics(...walks.map((one) => one.statistics));

  it('walks the same way for the same seed, and another for another', () => {
    expect(walk(3).history).toEqual(walk(3).history);
    expect(walk(3).history).not.toEqual(walk(4).history);
  });

  it('comes to lawful ends, through every state', () => {
    expect(walks.every((one) => one.ended === 'at a lawful end')).toBe(true);
    expect(reachesAllStates(loan, loan.editions[0]!, all)).toEqual({
      reached: ['onShelf', 'lent', 'overdue', 'returned'],
      missed: [],
    });
  });

  it('counts commands, refusals, timers, states and transitions', () => {
    expect(all.commands).toBeGreaterThan(200);
    expect(all.timersFired).toBeGreaterThan(10);
    expect(Object.keys(all.refusals).sort()).toEqual(['not-now', 'too-often']);
    expect(Object.keys(all.transitions)).toEqual(
      expect.arrayContaining([
        'onShelf —book-lent→ lent',
        'lent —due→ overdue',
        'overdue —book-returned→ returned',
        'returned —damage-noted',
      ]),
    );
    expect(all.nothing).toBeGreaterThan(0);
  });

  it('names the states that no walk came to', () => {
    const idle = walk(1, { commands: () => undefined });
    expect(idle.ended).toBe('out of steps');
    expect(reachesAllStates(loan, loan.editions[0]!, idle.statistics).missed).toEqual([
      'lent',
      'overdue',
      'returned',
    ]);
  });

  it('stops where an invariant breaks, with the seed, the step and the way there', () => {
    const broken = () =>
      walk(3, {
        invariants: [(state) => (state.snapshot.value === 'returned' ? 'nothing may return' : undefined)],
      });
    expect(broken).toThrow(
      /^loan, seed 3, step \d+: nothing may return\n[^]*"return-book","data":\{\}\} → book-returned$/,
    );
  });
});

describe('seededRandom', () => {
  it('repeats itself and spreads evenly', () => {
    const [one, same] = [seededRandom(7), seededRandom(7)];
    const counts = new Map<number, number>();
    for (let i = 0; i < 6000; i++) {
      const die = one.integer(1, 6);
      expect(same.integer(1, 6)).toBe(die);
      counts.set(die, (counts.get(die) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
    expect(() => one.pick([])).toThrow(RangeError);
  });
});
