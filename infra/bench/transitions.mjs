import { initialTransition, transition } from 'xstate';
import { fold, newCase, step, systemActor } from '@qabyldau/engine';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { rounds } from './harness.mjs';
import { registeredFact } from './fixtures.mjs';

/** Bare XState on the appeal's own chart, and the engine's step and fold on top of it. */
export async function transitions() {
  const edition = receptionAppeal.editions.at(-1);
  const count = 5_000;
  const stamp = {
    at: '2026-03-02T05:00:00.000Z',
    actor: systemActor,
    command: 'bench',
    correlation: 'bench',
  };
  const event = { ...registeredFact, at: stamp.at, actor: systemActor, revision: 0 };
  const rate = (job) => {
    const started = performance.now();
    for (let i = 0; i < count; i++) job(i);
    return count / ((performance.now() - started) / 1000);
  };
  const measured = await rounds(5, () => {
    const [initial] = initialTransition(edition.machine);
    const snapshot = { ...initial, context: { ...initial.context, at: Date.parse(stamp.at) } };
    const bare = rate(() => transition(edition.machine, snapshot, event));
    const empty = newCase(receptionAppeal, 'bench', edition);
    const stepped = rate((i) => step(empty, [registeredFact], { ...stamp, command: `bench-${i}` }));
    const { events } = step(empty, [registeredFact], stamp);
    const folded = rate(() => fold(receptionAppeal, 'bench', events));
    return { bare, stepped, folded };
  });
  const limit = { name: 'bare transition()', value: measured.bare };
  return [
    { job: 'step: take a fact, record, hash', value: measured.stepped, unit: '/s', limit },
    { job: 'fold one event', value: measured.folded, unit: '/s', limit },
  ];
}
