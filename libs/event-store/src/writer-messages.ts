import type { ExpectedRevision } from './port.js';

/** An event's texts in the order of the columns: id, type, data, personal, metadata, hash. */
export type EventTexts = readonly [
  id: string,
  type: string,
  data: string,
  personal: string | null,
  metadata: string,
  hash: string,
];

/** What an append writes to one stream. */
export type AppendPart = readonly [stream: string, expected: ExpectedRevision, events: readonly EventTexts[]];

/** A stream that an append rests on without writing to it. */
export type UnchangedPart = readonly [stream: string, revision: number];

/** Where an append of one stream ended: its revision, and the number of its last event in the log. */
export type AppendedPart = readonly [revision: number, sequence: number];

/**
 * What the writer thread is asked to do. Arrays rather than objects: they cross between threads faster.
 * Requests are answered in the order in which they were made, so they carry no number.
 */
export type Request =
  | readonly ['append', parts: readonly AppendPart[], unchanged: readonly UnchangedPart[]]
  | readonly ['put-key', subject: string, wrapped: Uint8Array]
  | readonly ['destroy-key', subject: string]
  | readonly ['flush']
  | readonly ['close'];

export type AppendRequest = Extract<Request, readonly ['append', ...unknown[]]>;
export type KeyRequest = Extract<Request, readonly ['put-key' | 'destroy-key', ...unknown[]]>;

export type Answer =
  | readonly ['appended', parts: readonly AppendedPart[]]
  | readonly ['done']
  /** Nothing was written: the stream of this part stands elsewhere. From 0, the unchanged ones after the others. */
  | readonly ['wrong-revision', actual: ExpectedRevision, part: number]
  | readonly ['failed', reason: string];

/** What the thread says once a group of requests is on the disk. */
export interface GroupCommitted {
  /** Number of the last event of the log. */
  readonly head: number;
  readonly answers: readonly Answer[];
}

/** What the thread says once, when it has opened the files. */
export type Opened = { readonly head: number } | { readonly reason: string };

/** `full`: every answer is on the disk. `relaxed`: only after a flush or an orderly close. */
export type Durability = 'full' | 'relaxed';

export interface WriterOptions {
  readonly directory: string;
  readonly durability: Durability;
}
