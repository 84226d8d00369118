import type { CanonicalJson } from '@qabyldau/kernel';

/**
 * A place in the whole log. Opaque: nobody computes with it. Its text is made so that the byte order of
 * positions is the order of the log, whatever the store; positions of different stores do not compare.
 */
export type Position = string & { readonly __position: unique symbol };

/** The place before the first event: reading after it reads everything. */
export const START = '' as Position;

/** What the writer holds the head of the stream to be: nothing there yet, or this revision (from 0). */
export type ExpectedRevision = 'no-stream' | number;

/** An event as it is handed to a store. All bodies are canonical JSON texts; the store looks into none of them. */
export interface EventToAppend {
  /** UUID. Appending twice with the same ids is recognised as described at {@link EventStore.append}. */
  readonly id: string;
  /** Wire name with version: `reception-scheduled.v1`. */
  readonly type: string;
  readonly data: CanonicalJson;
  /** Sealed personal parts, if the event has any. */
  readonly personal?: CanonicalJson | undefined;
  /** Metadata without the event's own hash. */
  readonly metadata: CanonicalJson;
  /** Hash of the event in its stream's chain (SHA-256, base64url). */
  readonly hash: string;
}

export interface RecordedEvent extends EventToAppend {
  readonly stream: string;
  /** Place in the stream, from 0, without gaps. */
  readonly revision: number;
  readonly position: Position;
}

export interface AppendResult {
  /** Revision of the last event written (or found, for a repeated append). */
  readonly revision: number;
  /** Position of that event. */
  readonly position: Position;
}

/** Which events of the whole log; an event passes when it matches one of the values. System events never pass. */
export type EventFilter =
  { readonly streamPrefixes: readonly string[] } | { readonly types: readonly string[] };

export interface ReadStreamOptions {
  readonly direction?: 'forwards' | 'backwards' | undefined;
  /** First revision to read, inclusive; default: the first (forwards) or the last (backwards). */
  readonly from?: number | undefined;
  readonly limit?: number | undefined;
}

/** Events for the end of one stream, as part of what is written together. */
export interface StreamAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EventToAppend[];
}

/** A stream and the revision of its last event. */
export interface StreamAtHead {
  readonly stream: string;
  readonly revision: number;
}

export interface ReadAllOptions {
  /** Exclusive; default {@link START}. */
  readonly after?: Position | undefined;
  /** Inclusive; default: the head at the time of the call. */
  readonly upTo?: Position | undefined;
  readonly filter?: EventFilter | undefined;
  readonly limit?: number | undefined;
}

export interface SubscribeOptions {
  /** Exclusive; default {@link START}. */
  readonly after?: Position | undefined;
  readonly filter?: EventFilter | undefined;
  /** Ends the subscription: the iteration then finishes without an error. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What a subscription gives. The consumer checkpoints `position` after it has processed `events`:
 * everything up to it has been given, or did not pass the filter. `events` may be empty.
 */
export interface Delivery {
  readonly events: readonly RecordedEvent[];
  readonly position: Position;
  /** True when, at the moment of reading, nothing more was in the log. */
  readonly caughtUp: boolean;
}

/**
 * The event store's port. Its meaning is EventStoreDB's; every adapter passes one conformance suite.
 * All reads come in pages (arrays) in log or stream order; each page is fetched when it is asked for.
 */
export interface EventStore {
  /**
   * Writes the events at the end of the stream, all or none, durably before it answers.
   * If `expected` is the head, they are written whatever their ids. If `expected` is older, and the
   * events that stand after it carry exactly these ids in this order, nothing is written and the answer
   * is that of the first time.
   * @throws QabyldauError `wrong-expected-revision` (data: stream, expected, actual), `event-too-large`,
   *   `store-closed`, `store-failed`.
   */
  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult>;
  /**
   * Writes to several streams, each named once: all or none, durably, in this order; answers in this order too. A
   * repeat is recognised when it is one in every stream. Only a store that can do this has it.
   * @param unchanged other streams, to which nothing is written: nothing at all is, unless they stand there too
   * @throws QabyldauError as {@link append}; `wrong-expected-revision` names the first stream that is not at its.
   */
  appendTogether?(
    appends: readonly StreamAppend[],
    unchanged?: readonly StreamAtHead[],
  ): Promise<readonly AppendResult[]>;
  /** A stream that does not exist gives no page. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<readonly RecordedEvent[]>;
  readAll(options?: ReadAllOptions): AsyncIterable<readonly RecordedEvent[]>;
  /**
   * Each stream whose name begins with the prefix, once, in no promised order; all that stood in the log at the call,
   * each as far as it stood then or later.
   */
  readHeads(prefix: string): AsyncIterable<readonly StreamAtHead[]>;
  /** The revision of the stream's last event; nothing for a stream that does not exist. */
  headOf(stream: string): Promise<number | undefined>;
  /** First everything after the position, then what comes, without gap or double; a slow consumer is waited for. */
  subscribeToAll(options?: SubscribeOptions): AsyncIterable<Delivery>;
  /** Position of the last event, or {@link START}. */
  head(): Promise<Position>;
  /** True when appends made without waiting in between reach the log in the order they were made. */
  readonly keepsAppendOrder: boolean;
  close(): Promise<void>;
}

/** Largest body (data, personal and metadata together) an event may have, in bytes. */
export const MAX_EVENT_BYTES = 1_000_000;
