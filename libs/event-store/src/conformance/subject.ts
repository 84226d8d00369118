import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson, hasCode, type Json } from '@qabyldau/kernel';
import type { EventStore, EventToAppend, ExpectedRevision, Position, RecordedEvent } from '../port.js';

/** A store under test. The suite writes only to streams of its own, so it may be shared with others. */
export interface OpenedStore {
  readonly store: EventStore;
  /** Closes the store and opens the same data again. */
  readonly reopen: () => Promise<EventStore>;
  readonly close: () => Promise<void>;
}

/** One test's own corner of the store: streams that nobody else writes to. */
export interface Corner {
  readonly store: EventStore;
  readonly prefix: string;
  /** Head of the log before the test wrote anything. */
  readonly start: Position;
  stream(name: string): string;
  /** Everything that the test's streams hold, in log order. */
  all(): Promise<readonly RecordedEvent[]>;
}

export async function newCorner(store: EventStore): Promise<Corner> {
  const prefix = `conformance-${randomUUID().slice(0, 13)}-`;
  const start = await store.head();
  return {
    store,
    prefix,
    start,
    stream: (name) => prefix + name,
    all: () => collect(store.readAll({ after: start, filter: { streamPrefixes: [prefix] } })),
  };
}

export function anEvent(data: Json = {}, type = 'thing-happened.v1'): EventToAppend {
  const body = canonicalJson(data);
  return {
    id: randomUUID(),
    type,
    data: body,
    metadata: canonicalJson({ by: 'conformance' }),
    hash: createHash('sha256').update(body).digest('base64url'),
  };
}

export const someEvents = (count: number, type?: string): EventToAppend[] =>
  Array.from({ length: count }, (_, n) => anEvent({ n }, type));

export async function collect<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}

export const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);

/** What the store says of the revision when it refuses; undefined when it did not refuse. */
export async function refusedActual(
  store: EventStore,
  stream: string,
  expected: ExpectedRevision,
  events: readonly EventToAppend[],
): Promise<unknown> {
  try {
    await store.append(stream, expected, events);
    return undefined;
  } catch (error) {
    if (!hasCode(error, 'wrong-expected-revision')) throw error;
    const { stream: named, expected: wanted, actual } = error.data;
    if (named !== stream || wanted !== expected)
      throw new Error('the refusal names another append', { cause: error });
    return actual;
  }
}

/** Appends at the head, whatever it is, as a writer in competition does: read, try, again. */
export async function appendAtHead(store: EventStore, stream: string, event: EventToAppend): Promise<number> {
  for (;;) {
    const [last] = await collect(store.readStream(stream, { direction: 'backwards', limit: 1 }));
    try {
      return (await store.append(stream, last ? last.revision : 'no-stream', [event])).revision;
    } catch (error) {
      if (!hasCode(error, 'wrong-expected-revision')) throw error;
    }
  }
}

/** Lets `count` workers run at the same time. */
export const together = <T>(count: number, work: (worker: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, worker) => work(worker)));
