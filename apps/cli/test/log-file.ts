import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonalPart } from '@qabyldau/engine';
import type { Json } from '@qabyldau/kernel';
import type { RecordedEvent } from '@qabyldau/event-store';
import { withDataFolder } from '../src/data-folder.js';

/** A stored event, with what can be opened of its personal parts. */
export type OpenedEvent = RecordedEvent & { readonly people: readonly PersonalPart[] };

/** Every event of a folder. */
export function readLog(folder: string): Promise<readonly OpenedEvent[]> {
  return withDataFolder(folder, async ({ store, vault }) => {
    const all: OpenedEvent[] = [];
    for await (const page of store.readAll())
      all.push(...page.map((event) => ({ ...event, people: vault.open(event.personal, event.stream) })));
    return all;
  });
}

/** Every text in a value, however deep. */
export function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner as Json));
}

/** A SQLite file with what is not yet merged into it. */
export const bytesOf = (folder: string, file: string): Buffer =>
  Buffer.concat(
    [file, `${file}-wal`]
      .map((name) => join(folder, name))
      .map((path) => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0))),
  );

/** Those of the texts that stand in the bytes as they are. Looks at every byte once, for all texts together. */
export function foundIn(bytes: Buffer, texts: Iterable<string>): readonly string[] {
  const byStart = new Map<number, { text: string; bytes: Buffer }[]>();
  for (const text of texts) {
    const wanted = Buffer.from(text);
    const start = wanted.readInt32LE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), { text, bytes: wanted }]);
  }
  const found = new Set<string>();
  for (let at = 0; at + 4 <= bytes.length; at++) {
    for (const wanted of byStart.get(bytes.readInt32LE(at)) ?? [])
      if (wanted.bytes.equals(bytes.subarray(at, at + wanted.bytes.length))) found.add(wanted.text);
  }
  return [...found];
}
