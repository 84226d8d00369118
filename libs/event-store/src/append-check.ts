import { QabyldauError } from '@qabyldau/kernel';
import {
  MAX_EVENT_BYTES,
  type EventToAppend,
  type ExpectedRevision,
  type StreamAppend,
  type StreamAtHead,
} from './port.js';

/**
 * What every store checks before it sends an append on its way.
 * @throws QabyldauError `event-too-large`
 * @throws RangeError when there is nothing to append or the expected revision is none: errors of the program.
 */
export function checkAppend(expected: ExpectedRevision, events: readonly EventToAppend[]): void {
  if (events.length === 0) throw new RangeError('an append needs at least one event');
  if (expected !== 'no-stream' && !(Number.isSafeInteger(expected) && expected >= 0)) {
    throw new RangeError(`not a revision: ${expected}`);
  }
  for (const event of events) {
    const bytes = bodyBytes(event);
    if (bytes > MAX_EVENT_BYTES)
      throw new QabyldauError('event-too-large', { bytes, limit: MAX_EVENT_BYTES });
  }
}

/**
 * The same for what is written together.
 * @throws QabyldauError `event-too-large`
 * @throws RangeError also when a stream is named twice
 */
export function checkAppends(
  appends: readonly StreamAppend[],
  unchanged: readonly StreamAtHead[] = [],
): void {
  const streams = new Set([...appends, ...unchanged].map(({ stream }) => stream));
  if (appends.length === 0 || streams.size < appends.length + unchanged.length) {
    throw new RangeError('what is written together names each stream once');
  }
  for (const { expected, events } of appends) checkAppend(expected, events);
}

/** Bytes of the bodies in UTF-8. */
function bodyBytes({ data, personal = '' as EventToAppend['data'], metadata }: EventToAppend): number {
  const characters = data.length + personal.length + metadata.length;
  // No character takes more than three bytes: most events need no closer look.
  if (characters * 3 <= MAX_EVENT_BYTES) return characters;
  return Buffer.byteLength(data) + Buffer.byteLength(personal) + Buffer.byteLength(metadata);
}
