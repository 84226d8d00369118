import { startPostgres } from '@qabyldau/read-models-sql/testing';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rebuildInThread } from '@qabyldau/server';
import { inFolder } from './harness.mjs';
import { fill } from './large.mjs';

const APPEALS = Number(process.env.QABYLDAU_BENCH_APPEALS ?? 100_000);

/** Every table from the first event: read, folded, written, indexed, proved and switched to. In SQLite. */
export async function rebuild() {
  return inFolder(async (directory) => {
    await fill(directory, APPEALS);
    return rebuilt(directory, 'SQLite', async () => {
      for (const name of readdirSync(directory).filter((file) => file.startsWith('views.db')))
        rmSync(join(directory, name));
    });
  });
}

/** The same in PostgreSQL; its server takes part of the same processors. */
export async function rebuildPostgresql() {
  return inFolder(async (directory) => {
    await fill(directory, APPEALS);
    const postgres = await startPostgres();
    const before = process.env.DATABASE_URL;
    try {
      return await rebuilt(directory, 'PostgreSQL', async () => {
        process.env.DATABASE_URL = await postgres.newDatabase();
      });
    } finally {
      if (before === undefined) delete process.env.DATABASE_URL;
      else process.env.DATABASE_URL = before;
      await postgres.stop();
    }
  });
}

/**
 * What the figure of a table says: the events of the log, through the time from the call of a rebuild of this table alone
 * until it is switched to. Tables that this log leaves empty take the reading and little more, so only the slowest of
 * them is named.
 * @param empty takes away all tables; without it each is also compared with the one that stands
 */
export async function rebuilt(directory, database, empty = () => Promise.resolve()) {
  const number = (value) => value.toLocaleString('en-US');
  await empty();
  const together = await timed({ directory });
  const { views } = together;
  const [{ eventsInLog }] = views;
  const full = views.filter(({ report }) => report.rows > 1000);
  const slowest = views
    .filter((view) => !full.includes(view))
    .reduce((one, other) => (one.milliseconds > other.milliseconds ? one : other));
  const alone = [];
  for (const { model, report } of [...full, slowest]) {
    await empty();
    const { seconds } = await timed({ directory, readModel: model });
    alone.push({
      job: `rebuild ${model}, ${database} (${number(report.rows)} rows)`,
      value: eventsInLog / seconds,
      unit: 'events/s',
      goal: '100,000',
    });
  }
  return [
    ...alone,
    {
      job: `rebuild of all ${views.length} tables together, ${database} (${number(eventsInLog)} events, each ${views.length} times)`,
      value: (eventsInLog * views.length) / together.seconds,
      unit: 'events/s',
      goal: '100,000',
    },
    { job: `… that took`, value: together.seconds, unit: 's' },
    { job: `… of processor time in this process`, value: together.processor, unit: 's' },
  ];
}

async function timed(order) {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const views = await rebuildInThread(order);
  const { user, system } = process.cpuUsage(cpu);
  const wrong = views.filter(({ report }) => report?.complete !== true || !report.comparison.same);
  if (wrong.length > 0) throw new Error(`not rebuilt: ${wrong.map(({ model }) => model).join(', ')}`);
  return { views, seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}
