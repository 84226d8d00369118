import * as fc from 'fast-check';
import type { JsonObject } from '@qabyldau/kernel';
import type { Position } from '@qabyldau/event-store';
import type { ModelEvent } from '@qabyldau/read-models';
import { eventUnpacker, packEvents } from './pack-events.js';

const word = fc.constantFrom('a', 'ә', '', '2026-01-05T10:00:00.000Z', '\ud800');
const data = fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<JsonObject>;
const event = fc.record({
  id: fc.uuid(),
  workflow: word,
  caseId: word,
  revision: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
  position: fc.string() as unknown as fc.Arbitrary<Position>,
  type: word,
  data,
  at: word,
  latest: word,
  actor: fc.record({ id: word, role: word }),
  personal: fc.array(fc.record({ subject: word, data }), { maxLength: 2 }),
}) as fc.Arbitrary<ModelEvent>;
const unreadable = { part: 'event', reason: 'the stored body is not JSON' } as const;
const anyEvent = fc.oneof(
  event,
  event.map((one) => ({ ...one, unreadable })),
);
/** As JSON holds it. */
const stored = (events: readonly ModelEvent[]): unknown => JSON.parse(JSON.stringify(events));

describe('packed events', () => {
  it('are the same events page by page after they were handed to another thread', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyEvent, { maxLength: 5 }), { maxLength: 3 }), (pages) => {
        const unpack = eventUnpacker();
        for (const page of pages) {
          const unpacked = unpack(structuredClone(packEvents(page)));
          expect(stored(unpacked)).toEqual(stored(page));
        }
      }),
    );
  });

  it('say at least their own instant where nobody says how late it was', () => {
    const [one] = fc.sample(event, 1) as [ModelEvent];
    const { latest: _, ...without } = one;
    expect(eventUnpacker()(packEvents([without]))).toEqual([
      { ...one, data: expect.anything() as JsonObject, latest: one.at, personal: expect.anything() as never },
    ]);
  });
});
