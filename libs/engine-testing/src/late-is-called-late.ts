import { parseWireName, readData, readMetadata } from '@qabyldau/engine';
import type { JsonObject } from '@qabyldau/kernel';
import type { Invariant } from './walk-machine.js';

interface Watched {
  /** The fact that says of itself whether it is late. */
  readonly fact: string;
  /** What the term is called where a change of the calendar moves it. */
  readonly terms: readonly string[];
  /** The end of the term, where a fact sets it: its instant. */
  readonly dueAt: (data: JsonObject) => string | undefined;
  /** Where the fact comes more than once: the one that counts. */
  readonly counts?: ((data: JsonObject) => boolean) | undefined;
}

type Moved = readonly { readonly term: string; readonly dueAt?: string | undefined }[];

/** Reading U: late is what came after the end of its term, as it stood then, and nothing else. */
export const lateIsCalledLate =
  ({ fact, terms, dueAt, counts = () => true }: Watched): Invariant =>
  (_, history) => {
    let due = '';
    for (const event of history) {
      const data = readData(event);
      const { at } = readMetadata(event);
      if (parseWireName(event.type).type === fact && data['late'] !== (counts(data) && at >= due))
        return `${fact} at ${at}, due ${due}, late: ${JSON.stringify(data['late'])}`;
      const moved = ((data['terms'] ?? []) as unknown as Moved).find(({ term }) => terms.includes(term));
      due = dueAt(data) ?? moved?.dueAt ?? due;
    }
    return undefined;
  };

/** The instant in a reckoned term that a fact carries under a name. */
export const dueAtOf =
  (name: string) =>
  (data: JsonObject): string | undefined =>
    (data[name] as { readonly dueAt?: string } | undefined)?.dueAt;
