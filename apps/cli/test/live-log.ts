import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openEmbeddedReader } from '@qabyldau/event-store';
import type { ReadModelQueries, TableChecksum } from '@qabyldau/read-models';
import { openLog, readModels, startProjections, type Projections, type System } from '@qabyldau/server';
import type { SimulationOptions } from '@qabyldau/simulation';
import { runSimulation, type Following, type LivedSimulation } from '../src/run-simulation.js';

/** Where a program finds the database of its read models; without one they stand in a file beside the log. */
export interface Place {
  readonly url?: string | undefined;
  readonly schema?: string | undefined;
}

/** Programs, threads and questions begun meanwhile take their tables from this place. */
export async function inPlace<T>({ url, schema }: Place, work: () => Promise<T>): Promise<T> {
  // Nothing said is the same as an empty text.
  const { DATABASE_URL = '', DATABASE_SCHEMA = '' } = process.env;
  Object.assign(process.env, { DATABASE_URL: url ?? '', DATABASE_SCHEMA: schema ?? '' });
  try {
    return await work();
  } finally {
    Object.assign(process.env, { DATABASE_URL, DATABASE_SCHEMA });
  }
}

/** An hour: a simulated year may be followed. */
const PATIENCE_MS = 3_600_000;
const silent = openLog({ write: () => undefined });

/**
 * A simulated stretch of work, written by several at once into a fresh folder, while the threads of servers follow the
 * log live into the tables of each place.
 */
export async function live(
  directory: string,
  places: readonly Place[],
  options: SimulationOptions,
): Promise<LivedSimulation> {
  const follow = async (system: System): Promise<Following> => {
    const sides: Projections[] = [];
    for (const place of places) {
      sides.push(await inPlace(place, () => startProjections(system, silent)));
    }
    return {
      end: async () => {
        const head = await system.store.head();
        for (const side of sides) {
          for (const { model } of await side.metrics()) {
            if (!(await side.waitFor(model, head, PATIENCE_MS)))
              throw new Error(`${model} does not reach the head`);
          }
          await side.close();
        }
      },
    };
  };
  return runSimulation(directory, { ...options, follow });
}

/** Counted again, one by one. */
export async function eventsIn(directory: string): Promise<number> {
  const reader = openEmbeddedReader(directory);
  let events = 0;
  for await (const page of reader.readAll()) events += page.length;
  await reader.close();
  return events;
}

/** The log, its keys and nothing that is built from it, in a folder of its own. */
export function copyOfLog(directory: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'first-'));
  const wanted = (path: string) =>
    path === directory || /^(log\.db|keys\.db|master\.key)/.test(basename(path));
  cpSync(directory, copy, { recursive: true, filter: wanted });
  return copy;
}

/** The read side of a server on a folder that nobody writes to. */
export const startReadSide = (directory: string): Promise<Projections> =>
  startProjections({ directory, store: { onCommit: () => () => undefined } }, silent);

/** What stands in the table of every read model, and at which position. */
export async function checksumsIn(
  views: Pick<ReadModelQueries, 'checksum'>,
): Promise<Readonly<Record<string, TableChecksum>>> {
  const found: Record<string, TableChecksum> = {};
  for (const model of readModels) found[model.name] = await views.checksum(model);
  return found;
}

export const viewsFile = (directory: string): string => join(directory, 'views.db');
