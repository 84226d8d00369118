import { startPostgres } from '@qabyldau/read-models-sql/testing';
import { rebuildViews } from '@qabyldau/server';
import { inFolder } from './harness.mjs';
import { fill } from './large.mjs';

const APPEALS = Number(process.env.QABYLDAU_BENCH_APPEALS ?? 100_000);

/** Every table from the first event, each by itself: read, folded, written, indexed, proved and switched to. */
export async function rebuild() {
  return inFolder(async (directory) => {
    await fill(directory, APPEALS);
    const postgres = await startPostgres();
    try {
      const rows = await measured('SQLite', directory, undefined);
      return [...rows, ...(await measured('PostgreSQL', directory, await postgres.newDatabase()))];
    } finally {
      await postgres.stop();
    }
  });
}

async function measured(database, directory, url) {
  const before = process.env.DATABASE_URL;
  if (url === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = url;
  try {
    const rebuilt = await rebuildViews({ directory });
    return rebuilt.map(({ model, report, milliseconds }) => ({
      job: `rebuild ${model}, ${database} (${report.eventsRead.toLocaleString('en-US')} events, ${report.rows.toLocaleString('en-US')} rows)`,
      value: report.eventsRead / (milliseconds / 1000),
      unit: 'events/s',
      goal: '100,000',
    }));
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  }
}
