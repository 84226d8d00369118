import { eventHash } from '@qabyldau/engine';
import type { EventReader, Position } from '@qabyldau/event-store';

export type VerifyResult =
  | { readonly ok: true; readonly events: number; readonly streams: number; readonly position: Position }
  | {
      readonly ok: false;
      readonly events: number;
      readonly stream: string;
      readonly revision: number;
      readonly reason: string;
    };

/**
 * Re-computes the hash of every event in the log and compares it with what is stored.
 * @returns the first broken revision in log order, or the counts of a sound log.
 */
export async function verifyLog(
  store: EventReader,
  options: { readonly upTo?: Position; readonly onProgress?: (events: number) => void } = {},
): Promise<VerifyResult> {
  const upTo = options.upTo ?? (await store.head());
  const heads = new Map<string, { revision: number; hash: string }>();
  let events = 0;
  for await (const page of store.readAll({ upTo })) {
    for (const event of page) {
      const head = heads.get(event.stream);
      const broken = (reason: string): VerifyResult => ({
        ok: false,
        events,
        stream: event.stream,
        revision: event.revision,
        reason,
      });
      if (event.revision !== (head?.revision ?? -1) + 1)
        return broken('a revision is missing or out of order');
      if (eventHash(head?.hash ?? '', event) !== event.hash)
        return broken('the content does not match its hash');
      if (head === undefined) heads.set(event.stream, { revision: event.revision, hash: event.hash });
      else {
        head.revision = event.revision;
        head.hash = event.hash;
      }
      events++;
    }
    options.onProgress?.(events);
  }
  return { ok: true, events, streams: heads.size, position: upTo };
}
