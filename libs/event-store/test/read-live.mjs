// Reads a directory that another process writes to, until so many events have come, and prints their ids.
import { openEmbeddedReader } from '../dist/index.js';

const [directory, count] = process.argv.slice(2);
const reader = openEmbeddedReader(directory);
const ids = [];
for await (const { events, caughtUp } of reader.subscribeToAll()) {
  ids.push(...events.map(({ id }) => id));
  if (caughtUp && ids.length < Number(count)) process.stderr.write('live\n');
  if (ids.length >= Number(count)) break;
}
await reader.close();
console.log(JSON.stringify(ids));
