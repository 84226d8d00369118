import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { temporaryDirectory } from '../test/temporary-directory.js';
import { collect, idsOf } from './conformance/subject.js';
import { readHolder } from './directory-lock.js';
import { openEmbeddedStore } from './embedded-store.js';

const program = new URL('../test/append-until-killed.mjs', import.meta.url).pathname;

/** Kills it as soon as it has told of so many. @returns ids of the events that the child saw acknowledged */
async function appendUntilKilled(directory: string, events: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  const closed = once(child, 'close');
  const told = new Promise<void>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString();
      if (printed.split('\n').length > events) resolve();
    });
  });
  await Promise.race([told, closed]);
  child.kill('SIGKILL');
  await closed;
  // The last line may have been cut by the kill.
  return printed
    .slice(0, printed.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);
}

it('keeps every acknowledged append once, whenever the process is killed', async () => {
  const directory = temporaryDirectory();
  const acknowledged: string[] = [];
  for (const events of [1, 50, 120, 250, 600]) {
    acknowledged.push(...(await appendUntilKilled(directory.path, events)));
  }
  expect(readHolder(directory.path)).toBeUndefined();
  const store = await openEmbeddedStore({ directory: directory.path });
  const events = await collect(store.readAll());
  const stored = new Set(idsOf(events));
  expect(stored.size).toBe(events.length);
  expect(acknowledged.length).toBeGreaterThan(1000);
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  // Positions stay without gaps, and each stream's revisions count from 0.
  expect(events.map(({ position }) => Number(position))).toEqual(events.map((_, index) => index + 1));
  const next = new Map<string, number>();
  for (const { stream, revision } of events) {
    expect(revision).toBe(next.get(stream) ?? 0);
    next.set(stream, revision + 1);
  }
  await store.close();
  directory.remove();
});
