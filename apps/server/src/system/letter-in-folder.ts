import { readFile } from 'node:fs/promises';
import type { LetterMade } from '@qabyldau/delivery';
import { readMetadata, streamName } from '@qabyldau/engine';
import type { EventReader } from '@qabyldau/event-store';
import type { Json, JsonObject } from '@qabyldau/kernel';
import { eventsUntil } from '@qabyldau/runtime';
import { asObject, textOf } from '../documents/source.js';
import { fileOfEffect } from './drop-folder.js';

interface Sent {
  readonly workflow: string;
  readonly caseId: string;
  readonly notice: string;
}

/**
 * Which text made the letter of a notice, as the drop folder says beside it. Nothing where it lies there no more, or
 * where no letter belonged to the notice.
 */
export async function letterInFolder(
  { directory, store }: { readonly directory: string; readonly store: EventReader },
  { workflow, caseId, notice }: Sent,
): Promise<LetterMade | undefined> {
  const events = await eventsUntil(store, streamName(workflow, caseId));
  const ids = events.flatMap((event) =>
    (readMetadata(event).effects ?? []).flatMap(({ params }, place) =>
      asObject(params)['notice'] === notice ? [`${event.id}:${String(place)}`] : [],
    ),
  );
  const last = ids.at(-1);
  return last === undefined ? undefined : letterIn(await fileContent(fileOfEffect(directory, last)));
}

/** What somebody tells of a delivery, with the letter that the program made for it: printed again, it says the same. */
export async function toldWithLetter(
  from: { readonly directory: string; readonly store: EventReader },
  { verb, data, ...of }: { readonly workflow: string; readonly caseId: string } & Told,
): Promise<JsonObject> {
  const notice = textOf(data['notice']);
  if (verb !== 'record-delivery' || notice === undefined) return data;
  const letter = await letterInFolder(from, { ...of, notice });
  return letter === undefined ? data : { ...data, letter };
}

interface Told {
  readonly verb: string;
  readonly data: JsonObject;
}

async function fileContent(file: string): Promise<Json | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Json;
  } catch {
    return undefined;
  }
}

function letterIn(content: Json | undefined): LetterMade | undefined {
  const { template, origin, version, hash } = asObject(asObject(content)['letter']);
  if (typeof template !== 'string' || typeof version !== 'number' || typeof hash !== 'string')
    return undefined;
  return origin === 'built-in' || origin === 'adopted' ? { template, origin, version, hash } : undefined;
}
