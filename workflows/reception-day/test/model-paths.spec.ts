import { decided } from '@qabyldau/engine';
import { modelPaths, tampered } from '@qabyldau/engine-testing';
import { receptionDay } from '../src/index.js';
import { life } from './life.js';
import { liveDay, openToday } from './live-day.js';

it('the reception day as a graph: every state, every transition, every invariant on the way', () => {
  const planned = modelPaths(receptionDay, { ...life, shapes: 2 });
  const onTheDay = modelPaths(receptionDay, {
    ...liveDay,
    commands: (point, random) =>
      point.revision < 0 ? openToday : (random.chance(0.5) ? liveDay : life).commands(point, random),
    pauses: [0, 0.2, 1, 3],
    tries: 160,
    shapes: 2,
  });
  expect(planned.missed.filter((one) => onTheDay.missed.includes(one))).toEqual([]);
});

it('priority never overtaken (P12): the graph would see the last of the queue called first', () => {
  const lastFirst = tampered(receptionDay, ({ type }, { context: { queue } }) => {
    const last = queue.at(-1);
    return type === 'call-next' && last !== undefined
      ? decided({ type: 'applicant-called', data: { ...last, waiting: queue.length - 1 } })
      : undefined;
  });
  expect(() => modelPaths(lastFirst, { ...liveDay, pauses: [0, 0.2, 1], shapes: 60, tries: 120 })).toThrow(
    /a-\d was called before a-\d/,
  );
});
