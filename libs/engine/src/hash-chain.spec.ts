import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, type CanonicalJson, type JsonObject } from '@qabyldau/kernel';
import { fact, filed, live, newPermit, noon, papersAsked, stampAt } from '../test/permit-facts.js';
import { eventHash, readMetadata, step, type StoredEvent } from './index.js';

/** The definition, computed the long way: the canonical JSON of the whole object. */
function byDefinition(previous: string, { hash: _, ...event }: StoredEvent): string {
  const parsed: JsonObject = {
    ...event,
    data: JSON.parse(event.data) as JsonObject,
    metadata: JSON.parse(event.metadata) as JsonObject,
    personal: event.personal && (JSON.parse(event.personal) as JsonObject),
  };
  return createHash('sha256')
    .update(previous + canonicalJson(parsed))
    .digest('base64url');
}

const sealed = canonicalJson([{ subject: 's1', sealed: 'AAAA' }]);
const { events } = live(
  newPermit(),
  { ...filed(), personal: sealed },
  papersAsked(noon(9)),
  fact('papers-brought'),
);

describe('the hash chain', () => {
  it('is what it says: SHA-256 over the hash before and the canonical JSON of the event', () => {
    let previous = '';
    for (const event of events) {
      expect(readMetadata(event).prev).toBe(previous);
      expect(event.hash).toBe(byDefinition(previous, event));
      previous = event.hash;
    }
  });

  it('holds for any text in the names', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (stream, id, type) => {
        const event = { ...events[0]!, stream, id, type };
        expect(eventHash('p', event)).toBe(byDefinition('p', event));
      }),
    );
  });

  const changes: Partial<StoredEvent>[] = [
    { stream: 'permit-p2' },
    { revision: 7 },
    { id: 'other' },
    { type: 'application-filed.v2' },
    { data: '{}' as CanonicalJson },
    { personal: '[]' as CanonicalJson },
    { personal: undefined },
    { metadata: '{}' as CanonicalJson },
  ];
  it.each(changes)('changes with %j', (change) => {
    expect(eventHash('', { ...events[0]!, ...change })).not.toBe(events[0]!.hash);
  });

  it('changes with the event before', () => {
    expect(eventHash('x', events[0]!)).not.toBe(events[0]!.hash);
    const other = step(newPermit(), [filed(noon(29))], stampAt(noon(1), 'command 0')).state;
    expect(live(other, papersAsked(noon(9))).events[0]!.hash).not.toBe(events[1]!.hash);
  });
});
