import { canonicalJson, derivedId } from '@qabyldau/kernel';
import { openEmbeddedStore } from '@qabyldau/event-store';
import { inFolder, load, rounds } from './harness.mjs';
import { rawGroupCommit } from './raw-sqlite.mjs';

const data = canonicalJson({ text: 'x'.repeat(250) });
const metadata = canonicalJson({ actor: 'bench', text: 'y'.repeat(450) });
const hash = 'h'.repeat(43);

/** Durable single-event appends to many streams, beside SQLite's own group commit of rows of the same size. */
export async function appends() {
  const rows = [];
  for (const callers of [16, 64]) {
    const count = 30_000;
    const measured = await rounds(3, () =>
      inFolder(async (directory) => {
        const raw = rawGroupCommit(directory, callers, data + metadata + hash);
        const store = await openEmbeddedStore({ directory });
        const result = await load(count, callers, (i) =>
          store.append(`bench-${i}`, 'no-stream', [
            { id: derivedId('bench', i), type: 'measured.v1', data, metadata, hash },
          ]),
        );
        await store.close();
        return { rate: result.rate, p99: result.p99, raw };
      }),
    );
    rows.push({
      job: `durable single-event appends, ${callers} at once`,
      value: measured.rate,
      unit: '/s',
      goal: callers === 16 ? '20,000' : '25,000',
      p99: measured.p99,
      limit: { name: `SQLite, ${callers} rows a commit`, value: measured.raw },
    });
  }
  return rows;
}
