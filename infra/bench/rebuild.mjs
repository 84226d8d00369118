import { startPostgres } from '@qabyldau/read-models-sql/testing';
import { rebuildInThread } from '@qabyldau/server';
import { inFolder } from './harness.mjs';
import { fill } from './large.mjs';

const APPEALS = Number(process.env.QABYLDAU_BENCH_APPEALS ?? 100_000);

/** Every table from the first event: read, folded, written, indexed, proved and switched to. In SQLite. */
export async function rebuild() {
  return inFolder(async (directory) => {
    await fill(directory, APPEALS);
    return rebuilt(directory, 'SQLite');
  });
}

/** The same in PostgreSQL; its server takes part of the same processors. */
export async function rebuildPostgresql() {
  return inFolder(async (directory) => {
    await fill(directory, APPEALS);
    const postgres = await startPostgres();
    const before = process.env.DATABASE_URL;
    process.env.DATABASE_URL = await postgres.newDatabase();
    try {
      return await rebuilt(directory, 'PostgreSQL');
    } finally {
      if (before === undefined) delete process.env.DATABASE_URL;
      else process.env.DATABASE_URL = before;
      await postgres.stop();
    }
  });
}

/**
 * What the figure of a table says: the events of the log, through the time of reading them and of all that is done for
 * this table. The log is read once for all tables; those that this log leaves empty take the reading and little more,
 * so only the slowest of them is named.
 */
export async function rebuilt(directory, database) {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const views = await rebuildInThread({ directory });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const number = (value) => value.toLocaleString('en-US');
  const [{ eventsInLog }] = views;
  const wrong = views.filter(({ report }) => report?.complete !== true);
  if (wrong.length > 0) throw new Error(`not rebuilt: ${wrong.map(({ model }) => model).join(', ')}`);
  const full = views.filter(({ report }) => report.rows > 1000);
  const slowest = views
    .filter((view) => !full.includes(view))
    .reduce((one, other) => (one.milliseconds > other.milliseconds ? one : other));
  return [
    ...[...full, slowest].map(({ model, report, milliseconds }) => ({
      job: `rebuild ${model}, ${database} (${number(report.rows)} rows)`,
      value: eventsInLog / (milliseconds / 1000),
      unit: 'events/s',
      goal: '100,000',
    })),
    {
      job: `rebuild of all ${views.length} tables together, ${database} (${number(eventsInLog)} events, each ${views.length} times)`,
      value: (eventsInLog * views.length) / seconds,
      unit: 'events/s',
      goal: '100,000',
    },
    { job: `… that took`, value: seconds, unit: 's' },
    { job: `… of processor time in this process`, value: (user + system) / 1e6, unit: 's' },
  ];
}
