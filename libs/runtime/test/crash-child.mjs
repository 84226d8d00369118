// A library at work, to be killed at any moment. Says on standard output what it was answered.
// Usage: node crash-child.mjs <data folder> <compiled fixture> <name of the run, or `finish`>
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { openEmbeddedStore } from '@qabyldau/event-store';
import { epochOf, instantOf, systemClock } from '@qabyldau/kernel';
import { openSnapshots, openWorkStore, randomSource, Runtime, Vault } from '@qabyldau/runtime';

const WRITERS = 8;
const [directory, fixture, run] = process.argv.slice(2);
const { workflows, reactions } = await import(pathToFileURL(fixture).href);
const say = (line) => process.stdout.write(`${line}\n`);

/** The post office writes down each letter before it answers. */
const post = async (effect) => {
  appendFileSync(join(directory, 'letters.txt'), `${effect.id}\n`);
  const command = { type: 'note-sending', data: { letter: effect.id } };
  return [{ workflow: 'loan', caseId: effect.caseId, command }];
};

const store = await openEmbeddedStore({ directory });
const runtime = new Runtime({
  store,
  vault: new Vault(store.keys, Buffer.alloc(32, 7), randomSource),
  work: openWorkStore(join(directory, 'work.db')),
  snapshots: openSnapshots(join(directory, 'snapshots.db')),
  clock: systemClock,
  workflows,
  reactions,
  effects: { 'send-receipt': post, 'send-reminder': post },
  environment: ({ base }) => base,
  localDate: (instant) => instant.slice(0, 10),
});
await runtime.start({ alone: true });

async function handle(id, caseId, type, data, personal) {
  const actor = { id: 'saule', role: 'librarian' };
  await runtime.handle({ id, workflow: 'loan', caseId, type, data, personal, actor });
  say(`acknowledged ${id}`);
}

async function lend(id, caseId) {
  const due = instantOf(epochOf(systemClock.now()) + Math.floor(Math.random() * 60));
  const personal = [{ subject: `reader of ${caseId}`, data: { name: 'Асан' } }];
  await handle(id, caseId, 'lend-book', { branch: 'central', book: `book of ${caseId}`, due }, personal);
}

/** Lends one book after the other, and leaves a note with each and on a case that all write to. */
async function write(writer) {
  for (let n = 0; ; n++) {
    const name = `${run}-${writer}-${n}`;
    await lend(`${name}-lend`, name);
    await Promise.all([
      handle(`${name}-note`, name, 'annotate-loan', { text: name }),
      handle(`${name}-shared`, `${run}-shared`, 'annotate-loan', { text: name }),
    ]);
  }
}

/** Until the engine has nothing left to do. */
async function finish() {
  for (;;) {
    await runtime.settle();
    const { timers, effects } = await runtime.health();
    if (timers + effects === 0) break;
    await pause(10);
  }
  await runtime.stop();
  await store.close();
}

if (run === 'finish') await finish();
else {
  await lend(`${run}-shared-lend`, `${run}-shared`);
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
}
