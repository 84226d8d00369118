import { newCase, step } from '@qabyldau/engine';
import { openEmbeddedReader, openEmbeddedStore } from '@qabyldau/event-store';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { verifyLog } from '@qabyldau/runtime';
import { calendarIn, listNamed, OpenList, reportOf, startServer, withViews } from '@qabyldau/server';
import { facts, openOffice, people } from './fixtures.mjs';
import { inFolder, median } from './harness.mjs';
import { rebuilt } from './rebuild.mjs';

const APPEALS = Number(process.env.QABYLDAU_BENCH_APPEALS ?? 100_000);

/** A log of a million events: how soon a server is ready on it, how fast it is proved and its tables are built. */
export async function large() {
  return inFolder(async (directory) => {
    await fill(directory);
    const first = await ready(directory);
    const again = [];
    for (let i = 0; i < 5; i++) again.push((await ready(directory)).ready);
    const store = openEmbeddedReader(directory);
    const started = performance.now();
    const verified = await verifyLog(store);
    const verify = verified.events / ((performance.now() - started) / 1000);
    await store.close();
    if (!verified.ok) throw new Error(`the log is damaged: ${verified.reason}`);
    const { events } = verified;
    const tables = await rebuilt(directory, 'SQLite');
    return [
      {
        job: `server ready on a log of ${events.toLocaleString('en-US')} events`,
        value: median(again),
        unit: 's',
        goal: '2 s',
      },
      {
        job: 'the same for the first time: timers and effects from nothing',
        value: first.ready,
        unit: 's',
      },
      { job: '… and until every table is filled', value: first.filled, unit: 's' },
      {
        job: 'all read models from nothing, beside the runtime',
        value: events / (first.filled - first.ready),
        unit: 'events/s',
        goal: '100,000 a table',
      },
      { job: 'verify a large log', value: verify, unit: 'events/s', goal: '200,000' },
      ...tables,
      ...(await asked(directory)),
    ];
  });
}

/** What people ask of it, as the commands do that read a folder. */
async function asked(directory) {
  const store = openEmbeddedReader(directory);
  const { calendar } = await calendarIn(store);
  const now = new Date().toISOString();
  const today = calendar.localDate(now);
  const asker = { language: 'kk', body: 'bench', staff: true, applicants: true };
  const rows = [];
  await withViews(directory, async (views) => {
    const open = (name) => new OpenList(listNamed(name), views, { now, today, calendar }, asker);
    const measure = async (job, goal, work) => {
      const times = [];
      for (let i = 0; i < 9; i++) {
        const started = performance.now();
        await work();
        times.push(performance.now() - started);
      }
      rows.push({ job, value: median(times), unit: 'ms', goal, p99: Math.max(...times) });
    };
    const found = async (name, filters) => {
      const { lines } = await open(name).page({ filters, limit: 50 });
      if (lines.length === 0) throw new Error(`${name}: nothing found`);
    };
    const clocks = await open('control').count({ filters: {} });
    await measure(`control list of ${clocks.toLocaleString('en-US')} open clocks: first page`, '≤ 50', () =>
      found('control', {}),
    );
    await measure('… of one employee', '≤ 50', () => found('control', { responsible: 'responsible' }));
    const number = `2026-${String(Math.floor(APPEALS / 2)).padStart(6, '0')}`;
    await measure('search by number', '≤ 50', () => found('search', { q: number }));
    const quarter = `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
    const started = performance.now();
    // No personal part stands in these events, so that nothing has to be opened.
    await reportOf(
      { directory, store, vault: undefined, views, calendar, today },
      { body: 'bench', quarter },
    );
    rows.push({
      job: `quarterly report over ${APPEALS.toLocaleString('en-US')} appeals, from the tables`,
      value: (performance.now() - started) / 1000,
      unit: 's',
    });
  });
  await store.close();
  return rows;
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

/** Seconds until a server takes commands on the folder, and until all its tables answer. */
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
  const since = () => (performance.now() - started) / 1000;
  const server = await startServer({
    directory,
    port: 0,
    log: silent,
    stopOnSignals: false,
    effects: { 'send-notice': () => Promise.resolve([]) },
  });
  const until = async (fits) => {
    for (;;) {
      const reply = await fetch(new URL('/ready', server.url));
      const { filling } = await reply.json();
      if (reply.ok && fits(filling)) return since();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const seconds = { ready: await until(() => true), filled: await until((filling) => filling.length === 0) };
  await server.close();
  return seconds;
}
