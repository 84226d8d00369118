import { canonicalJson, derivedId } from '@qabyldau/kernel';
import { openEmbeddedStore } from '@qabyldau/event-store';
import { verifyLog } from '@qabyldau/runtime';
import { assign, openOffice, register, wholeAppeal } from './fixtures.mjs';
import { join } from 'node:path';
import { inFolder, load, rounds } from './harness.mjs';

const CALLERS = 16;

/** Whole commands through the runtime, durable, with timers, effects and reactions following the log beside them. */
export async function commands() {
  const body = canonicalJson({ text: 'x'.repeat(700) });
  const measured = await rounds(3, () =>
    inFolder(async (directory) => {
      const raw = await rawAppends(join(directory, 'raw'), body);
      const { system, send } = await openOffice(directory);
      const cases = Array.from({ length: 2_000 }, (_, i) => `one-${i}`);
      await load(cases.length, CALLERS, (i) => register(send, cases[i]));
      await system.runtime.settle();
      const one = await load(20_000, CALLERS, (i) =>
        assign(send, cases[i % cases.length], `e${Math.floor(i / cases.length)}`),
      );
      const whole = await load(1_500, CALLERS, (i) => wholeAppeal(send, `whole-${i}`));
      await system.runtime.settle();
      const verified = await verifyLog(system.store);
      if (!verified.ok) throw new Error(`the log is damaged: ${verified.reason}`);
      await system.close();
      return { raw, one: one.rate, p99: one.p99, whole: whole.rate };
    }),
  );
  const limit = { name: 'the store alone, 16 at once', value: measured.raw };
  return [
    {
      job: 'whole command, 16 at once',
      value: measured.one,
      unit: '/s',
      goal: '6,000, p99 10 ms, 30 %',
      p99: measured.p99,
      limit,
    },
    { job: 'whole appeal of 10 commands, 16 at once', value: measured.whole, unit: '/s', goal: '700' },
  ];
}

/** The store's own group commit: single events of the same size, without the runtime around it. */
async function rawAppends(directory, data) {
  const store = await openEmbeddedStore({ directory });
  const empty = canonicalJson({});
  const { rate } = await load(20_000, CALLERS, (i) =>
    store.append(`raw-${i}`, 'no-stream', [
      { id: derivedId('raw', i), type: 'measured.v1', data, metadata: empty, hash: 'h'.repeat(43) },
    ]),
  );
  await store.close();
  return rate;
}
