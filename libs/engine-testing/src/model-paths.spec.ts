import type { CommandOf } from '@qabyldau/engine';
import { after, envAt } from '../test/loan-env.js';
import { loan, type LoanCommands, type LoanContext, type LoanEnv } from '../test/loan.js';
import { modelPaths, type Life } from './index.js';

type Verb = keyof LoanCommands;

const life = (...left: readonly Verb[]): Life<LoanCommands, LoanContext, LoanEnv> => ({
  commands: ({ at, possible }, random): CommandOf<LoanCommands> | undefined => {
    const verb = random.pick(possible) as Verb;
    if (left.includes(verb)) return undefined;
    switch (verb) {
      case 'lend-book':
        return { type: verb, data: { reader: 'r1', due: after(random.integer(1, 5), at) } };
      case 'renew-loan':
        return { type: verb, data: { due: after(random.integer(1, 9), at) } };
      case 'return-book':
        return { type: verb, data: {} };
      case 'note-damage':
        return { type: verb, data: { what: random.pick(['spine', 'cover']) } };
    }
  },
  env: (at) => envAt(at),
});

describe('modelPaths', () => {
  it('comes to every state and takes every transition', () => {
    const { missed, paths, statistics } = modelPaths(loan, { ...life(), shapes: 12 });
    expect(missed).toEqual([]);
    expect(paths).toContainEqual(['book-lent.v1', 'timer-fired.v1', 'book-returned.v1']);
    expect(Object.keys(statistics.refusals)).toEqual(['too-often']);
  });

  it('names what it missed without a move', () => {
    expect(modelPaths(loan, life('renew-loan')).missed).toEqual(['lent —loan-renewed→ lent']);
    expect(modelPaths(loan, life('return-book')).missed).toEqual([
      'returned',
      'lent —book-returned→ returned',
      'overdue —book-returned→ returned',
      'returned —damage-noted',
    ]);
  });

  it('stops where an invariant breaks, with the way there', () => {
    const broken = () =>
      modelPaths(loan, {
        ...life(),
        invariants: [({ snapshot }) => (snapshot.value === 'overdue' ? 'nothing may be overdue' : undefined)],
      });
    expect(broken).toThrow(/^loan, after book-lent.v1(, loan-renewed.v1)*: nothing may be overdue$/);
  });
});
