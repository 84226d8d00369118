import { canonicalJson, type CanonicalJson, type JsonObject } from '@qabyldau/kernel';
import type { Position, RecordedEvent } from '@qabyldau/event-store';
import type { ModelDelivery, ModelEvent, ReadModel } from '@qabyldau/read-models';
import { modelEvents } from './model-events.js';

const metadata = (at: string, more: JsonObject = {}) =>
  canonicalJson({ actor: { id: 'u', role: 'official' }, at, prev: '', workflow: 'thing', ...more });

function recorded(index: number, type: string, part: Partial<RecordedEvent> = {}): RecordedEvent {
  return {
    id: `e-${index}`,
    stream: 'thing-1',
    revision: index,
    position: `p${index}` as Position,
    type: `${type}.v1`,
    data: canonicalJson({ n: index }),
    metadata: metadata(`2026-01-0${index + 1}T00:00:00.000Z`),
    hash: '',
    ...part,
  };
}

async function asRead(log: readonly RecordedEvent[], open = () => []): Promise<readonly ModelEvent[]> {
  const reader = {
    readAll: async function* () {
      yield log;
    },
  };
  const model = { name: 'm', personal: true, reads: ['thing/put'] } as unknown as ReadModel;
  const vault = { open, forget: () => undefined };
  const source = modelEvents({ reader: reader as never, workflows: [], models: [model], vault });
  const found: ModelDelivery[] = [];
  const upTo = log.at(-1)?.position as Position;
  for await (const part of source('' as Position, new AbortController().signal, upTo)) found.push(part);
  expect(found.map(({ read }) => read)).toEqual([log.length]);
  return found.flatMap(({ events }) => events);
}

describe('the log as read models see it', () => {
  it('leaves out what nobody reads, and says how late it was with it', async () => {
    const late = recorded(1, 'other', { metadata: metadata('2026-02-01T00:00:00.000Z') });
    const events = await asRead([recorded(0, 'put'), late, recorded(2, 'put')]);
    expect(events).toMatchObject([
      { id: 'e-0', workflow: 'thing', caseId: '1', type: 'put', actor: { id: 'u', role: 'official' } },
      { id: 'e-2', at: '2026-01-03T00:00:00.000Z', latest: '2026-02-01T00:00:00.000Z' },
    ]);
  });

  it('reads metadata that are not in their usual order whole', async () => {
    const more = { workflow: 'thing', zone: 'last' };
    const [event] = await asRead([
      recorded(0, 'put', { metadata: metadata('2026-01-01T00:00:00.000Z', more) }),
    ]);
    expect(event).toMatchObject({ workflow: 'thing', at: '2026-01-01T00:00:00.000Z' });
  });

  it('says of an event that it cannot be read, without quoting it', async () => {
    const [event] = await asRead([recorded(0, 'put', { data: '{"secret' as CanonicalJson })]);
    expect(event?.unreadable).toEqual({ part: 'event', reason: 'the stored body is not JSON' });
    const [sealed] = await asRead([recorded(0, 'put')], () => {
      throw new Error('Surname');
    });
    expect(sealed?.unreadable).toEqual({ part: 'personal', reason: 'a personal part cannot be opened' });
  });

  it('gives rows no character that a database cannot keep', async () => {
    const data = canonicalJson({ text: 'a\u0000b', path: '\\u0000' });
    const [event] = await asRead([recorded(0, 'put', { data })]);
    expect(event?.data).toEqual({ text: 'a\ufffdb', path: '\\u0000' });
  });
});
