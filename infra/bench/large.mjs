import { newCase, step } from '@qabyldau/engine';
import { openEmbeddedReader, openEmbeddedStore } from '@qabyldau/event-store';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { verifyLog } from '@qabyldau/runtime';
import { startServer } from '@qabyldau/server';
import { facts, openOffice, people } from './fixtures.mjs';
import { inFolder, median } from './harness.mjs';

const APPEALS = Number(process.env.QABYLDAU_BENCH_APPEALS ?? 100_000);

/** A log of a million events: how soon a server is ready on it, how fast it is proved and its tables are built. */
export async function large() {
  return inFolder(async (directory) => {
    await fill(directory);
    const first = await ready(directory);
    const again = [];
    for (let i = 0; i < 3; i++) again.push(await ready(directory));
    const store = openEmbeddedReader(directory);
    const started = performance.now();
    const verified = await verifyLog(store);
    const verify = verified.events / ((performance.now() - started) / 1000);
    await store.close();
    if (!verified.ok) throw new Error(`the log is damaged: ${verified.reason}`);
    const { events } = verified;
    return [
      {
        job: `server ready on a log of ${events.toLocaleString('en-US')} events`,
        value: median(again),
        unit: 's',
        goal: '2 s',
      },
      {
        job: 'the same for the first time: timers, effects and every table from nothing',
        value: first,
        unit: 's',
      },
      {
        job: 'all read models from nothing, beside the runtime',
        value: events / first,
        unit: 'events/s',
        goal: '100,000 a table',
      },
      { job: 'verify a large log', value: verify, unit: 'events/s', goal: '200,000' },
    ];
  });
}

/** Facts go through the engine into the store, without deciding each: only the reading is measured here. */
export async function fill(directory, appeals = APPEALS) {
  const { system } = await openOffice(directory);
  await system.close();
  const store = await openEmbeddedStore({ directory, durability: 'relaxed' });
  const edition = receptionAppeal.editions.at(-1);
  const stamp = {
    at: new Date().toISOString(),
    actor: people.responsible,
    command: 'fill',
    correlation: 'fill',
  };
  let waiting = [];
  for (let i = 0; i < appeals; i++) {
    const { state, events } = step(newCase(receptionAppeal, `large-${i}`, edition), facts(i + 1), {
      ...stamp,
      command: `fill-${i}`,
    });
    waiting.push(store.append(state.stream, 'no-stream', events));
    if (waiting.length < 500) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  await store.close();
}

/** Seconds until a server answers on the folder and its tables are at the head. */
async function ready(directory) {
  const silent = {
    info() {},
    warn() {},
    error() {},
    debug() {},
    trace() {},
    fatal() {},
    child: () => silent,
    level: 'silent',
  };
  const started = performance.now();
  const server = await startServer({
    directory,
    port: 0,
    log: silent,
    stopOnSignals: false,
    effects: { 'send-notice': () => Promise.resolve([]) },
  });
  while (!(await fetch(new URL('/ready', server.url))).ok)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const seconds = (performance.now() - started) / 1000;
  await server.close();
  return seconds;
}
