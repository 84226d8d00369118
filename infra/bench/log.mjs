import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedReader } from '@qabyldau/event-store';
import { verifyLog } from '@qabyldau/runtime';
import { openOffice, wholeAppeal } from './fixtures.mjs';
import { inFolder, load, median, rounds } from './harness.mjs';
import { rawRead } from './raw-sqlite.mjs';

/** Reading and proving a log, and how large it is. */
export async function log() {
  return inFolder(async (directory) => {
    const { system, send } = await openOffice(directory);
    await load(6_000, 64, (i) => wholeAppeal(send, `log-${i}`));
    await system.runtime.settle();
    await system.close();
    const file = join(directory, 'log.db');
    const store = openEmbeddedReader(directory);
    const sizes = [];
    const measured = await rounds(3, async () => {
      const raw = rawRead(file, 'SELECT * FROM events');
      const read = await rate(async () => {
        let events = 0;
        for await (const page of store.readAll()) {
          events += page.length;
          if (sizes.length < 100_000)
            for (const e of page)
              sizes.push(
                e.data.length +
                  e.metadata.length +
                  e.hash.length +
                  e.type.length +
                  e.stream.length +
                  e.id.length,
              );
        }
        return events;
      });
      const verify = await rate(async () => {
        const result = await verifyLog(store);
        if (!result.ok) throw new Error(`the log is damaged: ${result.reason}`);
        return result.events;
      });
      return { raw, read, verify, events: (await verifyLog(store)).events };
    });
    await store.close();
    const limit = { name: 'SQLite, all rows', value: measured.raw };
    return [
      { job: 'read the whole log', value: measured.read, unit: 'events/s', limit },
      { job: 'verify', value: measured.verify, unit: 'events/s', goal: '200,000', limit },
      {
        job: 'size of an event without its personal part, median',
        value: median(sizes),
        unit: 'bytes',
        goal: '≤ 900',
      },
      {
        job: 'size of the log on the disk, personal parts included',
        value: statSync(file).size / measured.events,
        unit: 'bytes/event',
      },
    ];
  });
}

async function rate(job) {
  const started = performance.now();
  const events = await job();
  return events / ((performance.now() - started) / 1000);
}
