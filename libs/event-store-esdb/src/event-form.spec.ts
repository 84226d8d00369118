import type { RecordedEvent as ServerEvent } from '@eventstore/db-client';
import { canonicalJson } from '@qabyldau/kernel';
import type { EventToAppend } from '@qabyldau/event-store';
import { fromServer, toNumber, toServer, toServerRevision } from './event-form.js';

const event: EventToAppend = {
  id: '7b0d2a52-3f0a-4a53-9d0e-000000000001',
  type: 'reception-scheduled.v1',
  data: canonicalJson({ b: 'ә', a: [1, { d: null, c: true }] }),
  personal: canonicalJson([{ subject: 's-1', sealed: 'xyz' }]),
  metadata: canonicalJson({ recorded: '2026-03-20T13:05:00.000Z', actor: { role: 'controller' } }),
  hash: 'abc',
};

/** The event as the server would give it back; it may have turned the members of objects around. */
const stored = ({ data, metadata, ...rest }: ReturnType<typeof toServer>, more: object = {}): ServerEvent =>
  ({
    ...rest,
    streamId: 'reception-appeal-1',
    revision: 3n,
    position: { commit: 900n, prepare: 900n },
    data: turned(data),
    metadata: turned(metadata),
    ...more,
  }) as unknown as ServerEvent;

const turned = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .map(([key, member]) => [key, turned(member)])
          .reverse(),
      );

describe('an event on the server', () => {
  it('has body and personal part side by side and the hash among the metadata', () => {
    expect(toServer(event)).toMatchObject({
      id: event.id,
      type: event.type,
      contentType: 'application/json',
      data: { data: { b: 'ә' }, personal: [{ subject: 's-1' }] },
      metadata: { actor: { role: 'controller' }, hash: 'abc' },
    });
    expect(toServer({ ...event, personal: undefined }).data).not.toHaveProperty('personal');
  });

  it('comes back with the same canonical texts', () => {
    expect(fromServer(stored(toServer(event)))).toEqual({
      ...event,
      stream: 'reception-appeal-1',
      revision: 3,
      position: '00000000000000000900-00000000000000000900',
    });
    expect(fromServer(stored(toServer({ ...event, personal: undefined }))).personal).toBeUndefined();
  });

  it('is refused when somebody else wrote it, or its place is not known', () => {
    const failed = (more: object) => () => fromServer(stored(toServer(event), more));
    for (const more of [{ data: { x: 1 } }, { data: 'text' }, { metadata: undefined }, { metadata: {} }]) {
      expect(failed(more)).toThrow(/reception-appeal-1@3 was not written by this program/);
    }
    expect(failed({ position: undefined })).toThrow(/does not tell positions/);
  });

  it('counts revisions in safe integers', () => {
    expect(toServerRevision('no-stream')).toBe('no_stream');
    expect(toServerRevision(5)).toBe(5n);
    expect(toNumber(5n)).toBe(5);
    expect(() => toNumber(2n ** 60n)).toThrow(RangeError);
  });
});
