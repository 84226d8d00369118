import { readData } from '@qabyldau/engine';
import { modelPaths, walkEnv, type Invariant } from '@qabyldau/engine-testing';
import { register } from '../src/index.js';

/** P25: every number is given once, and each is greater than the one before. */
const numbersGrow: Invariant = (_, history) => {
  const given = history.map((event) => Number(readData(event)['ordinal']));
  return given.every((ordinal, place) => ordinal > (given[place - 1] ?? 0)) ? undefined : given.join();
};

it('the register as a graph: every state, every transition, every invariant on the way', () => {
  const { missed } = modelPaths(register, {
    tries: 10,
    enough: 100,
    commands: () => ({ type: 'allocate-number', data: { body: 'akimat', year: 2026, appeal: 'appeal-1' } }),
    invariants: [numbersGrow],
    env: (at, { type }) => ({ ...walkEnv(at, type), caseId: 'akimat-2026' }),
  });
  expect(missed).toEqual([]);
});
