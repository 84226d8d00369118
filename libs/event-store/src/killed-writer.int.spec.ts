import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryDirectory } from '../test/temporary-directory.js';
import { collect, idsOf } from './conformance/subject.js';
import { readHolder } from './directory-lock.js';
import { openEmbeddedStore } from './embedded-store.js';

const program = new URL('../test/append-until-killed.mjs', import.meta.url).pathname;

/** Ids of the events that the child saw acknowledged before it was killed. */
async function appendUntilKilled(directory: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await pause(milliseconds);
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
  for (const milliseconds of [1, 40, 90, 160, 300]) {
    acknowledged.push(...(await appendUntilKilled(directory.path, milliseconds)));
  }
  expect(readHolder(directory.path)).toBeUndefined();
  const store = await openEmbeddedStore({ directory: directory.path });
  const events = await collect(store.readAll());
  const stored = new Set(idsOf(events));
  expect(stored.size).toBe(events.length);
  expect(acknowledged.length).toBeGreaterThan(100);
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
