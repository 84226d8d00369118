// Appends with several callers and prints the id of every event once its append is acknowledged.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openEmbeddedStore } from '../dist/index.js';

const [directory] = process.argv.slice(2);
const store = await openEmbeddedStore({ directory });

async function keepAppending() {
  const stream = randomUUID();
  for (let expected = 'no-stream'; ;) {
    const id = randomUUID();
    const event = { id, type: 'thing-happened.v1', data: '{}', metadata: '{}', hash: id };
    ({ revision: expected } = await store.append(stream, expected, [event]));
    writeSync(1, `${id}\n`);
  }
}

await Promise.all(Array.from({ length: 16 }, keepAppending));
