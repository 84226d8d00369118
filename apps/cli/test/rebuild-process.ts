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

/** A log without tables, and where they are to stand. */
export interface Untold {
  readonly directory: string;
  readonly place: Place;
}

/**
 * The read side of a server that starts on a folder without tables, killed in the same way; each try has a folder of
 * its own, for a start that was through leaves nothing to fill. @returns the folder in which the kill came in time
 */
export async function killedFirstStart(afresh: () => Promise<Untold>, when: When): Promise<Untold> {
  let untold: Untold;
  await untilInTime('the first start', async () => {
    untold = await afresh();
    const { directory, place } = untold;
    return killedOnce([first, directory], directory, place, when);
  });
  return untold!;
}

const killed = (line: readonly string[], directory: string, place: Place, when: When): Promise<void> =>
  untilInTime(line.join(' '), () => killedOnce(line, directory, place, when));

async function untilInTime(what: string, kill: () => Promise<Progress | undefined>): Promise<void> {
  for (let patience = 20; patience > 0; patience--) {
    const left = await kill();
    if (left !== undefined && left.beside > 0) return;
  }
  throw new Error(`${what} was always through before it could be killed`);
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
    const runs = () => child.exitCode === null && child.signalCode === null;
    while (runs() && !when(await looker.look(), before)) await pause(1);
    child.kill('SIGKILL');
    const { signal } = await ended;
    return signal === 'SIGKILL' ? await looker.look() : undefined;
  } finally {
    await looker.close();
  }
}
