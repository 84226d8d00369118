import { decided } from '@qabyldau/engine';
import { modelPaths, tampered } from '@qabyldau/engine-testing';
import { receptionList } from '../src/index.js';
import { life } from './life.js';

it('the list of an official as a graph: every state, every transition, every invariant on the way', () => {
  const { missed, statistics } = modelPaths(receptionList, { ...life, shapes: 60 });
  expect(missed).toEqual([]);
  expect(statistics.refusals).toHaveProperty('out-of-sequence');
});

it('priority never overtaken (P12): the graph would see a turn given to whoever asks', () => {
  const anybody = tampered(receptionList, ({ type, data }, { context }) => {
    const waits = type === 'take-turn' && context.waiting.find(({ appeal }) => appeal === data.appeal);
    if (waits === undefined || waits === false) return undefined;
    const { appeal, number } = waits;
    const until = '2026-12-31T00:00:00.000Z' as never;
    return decided({
      type: 'turn-taken',
      data: { appeal, number, day: 'day-1', on: '2026-03-16' as never, until },
    });
  });
  expect(() => modelPaths(anybody, { ...life, shapes: 60 })).toThrow(/appeal-\d overtook appeal-\d/);
});
