import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inPlace, type Place } from './live-log.js';
import { lookInto, type Progress } from './look-into-tables.js';

const command = join(import.meta.dirname, '..', 'bin', 'qabyldau.mjs');
const first = join(import.meta.dirname, 'first-start.process.mjs');
const raise = join(import.meta.dirname, 'raise-versions.process.mjs');

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

function started(place: Place, line: readonly string[]) {
  return inPlace(place, async () => {
    const child = spawn(process.execPath, line, {
      stdio: 'ignore',
      env: process.env,
    });
    const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal }));
    return { child, ended };
  });
}

async function whole(place: Place, line: readonly string[]): Promise<void> {
  const { ended } = await started(place, line);
  const { code, signal } = await ended;
  if (code !== 0) throw new Error(`${line.join(' ')}: ${code ?? signal ?? ''}`);
}

/** The program of the next version in a process of its own. */
export const raiseVersions = (directory: string, place: Place): Promise<void> =>
  whole(place, [raise, directory]);

type When = (now: Progress, before: Progress) => boolean;

/** `qabyldau rebuild`, killed as soon as the tables look so and before it is through. */
export const killedRebuild = (directory: string, place: Place, when: When): Promise<void> =>
  killed([command, 'rebuild', '--data', directory], directory, place, when);

/** The read side of a server that starts on a folder without tables, killed in the same way. */
export const killedFirstStart = (directory: string, place: Place, when: When): Promise<void> =>
  killed([first, directory], directory, place, when);

async function killed(line: readonly string[], directory: string, place: Place, when: When): Promise<void> {
  for (let patience = 20; patience > 0; patience--) {
    const left = await killedOnce(line, directory, place, when);
    if (left !== undefined && left.beside > 0) return;
  }
  throw new Error(`${line.join(' ')} was always through before it could be killed`);
}

/** @returns how the tables look when it is dead, `undefined` when it was through before. */
async function killedOnce(
  line: readonly string[],
  directory: string,
  place: Place,
  when: When,
): Promise<Progress | undefined> {
  const looker = await lookInto(directory, place);
  try {
    const before = await looker.look();
    const { child, ended } = await started(place, line);
    while (child.exitCode === null && !when(await looker.look(), before)) await pause(1);
    child.kill('SIGKILL');
    const { signal } = await ended;
    return signal === 'SIGKILL' ? await looker.look() : undefined;
  } finally {
    await looker.close();
  }
}
