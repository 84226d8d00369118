import { canonicalJson, type CanonicalJson, type Instant, type JsonObject } from '@qabyldau/kernel';
import type { Actor } from './messages.js';

/** Something the outside must do because of an event. Its stable id is `<event id>:<place in the list>`. */
export type Effect = { readonly type: string; readonly params: JsonObject };

/** How an event changes the table of pending timers. A timer is known by its name and the revision that set it. */
export type TimerChange =
  { readonly set: string; readonly due: Instant } | { readonly cancel: string; readonly setAt: number };

/** What every event says about itself, beside its own hash. */
export type EventMetadata = {
  /** Recorded instant. */
  readonly at: Instant;
  /** When it came true, where that is another instant. */
  readonly effectiveAt?: Instant | undefined;
  readonly actor: Actor;
  readonly command: string;
  /** Id of the event that caused the command, if one did. */
  readonly causation?: string | undefined;
  readonly correlation: string;
  readonly workflow: string;
  readonly edition: string;
  readonly law: readonly string[];
  readonly effects?: readonly Effect[] | undefined;
  readonly timers?: readonly TimerChange[] | undefined;
  /** Hash of the event before it in the stream; empty for the first. */
  readonly prev: string;
};

/** An event as a store gives it: bodies are canonical JSON texts. */
export interface StoredEvent {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: CanonicalJson;
  readonly personal?: CanonicalJson | undefined;
  readonly metadata: CanonicalJson;
  readonly hash: string;
}

export const readData = (event: StoredEvent): JsonObject => JSON.parse(event.data) as JsonObject;
export const readMetadata = (event: StoredEvent): EventMetadata =>
  JSON.parse(event.metadata) as EventMetadata;
export const writeMetadata = (metadata: EventMetadata): CanonicalJson =>
  canonicalJson(metadata as unknown as JsonObject);

/** `reception-scheduled`, 1 → `reception-scheduled.v1`. */
export const wireName = (type: string, version: number): string => `${type}.v${version}`;

interface WireName {
  readonly type: string;
  readonly version: number;
}

const parsed = new Map<string, WireName>();
/** Far more than all workflows have: names come from a log, which may be anybody's. */
const NAMES_KEPT = 10_000;

/** `reception-scheduled.v1` → its type and version. Asked for every event that is read: taken apart once. */
export function parseWireName(name: string): WireName {
  const known = parsed.get(name);
  if (known) return known;
  const dot = name.lastIndexOf('.v');
  const parts = { type: name.slice(0, dot), version: Number(name.slice(dot + 2)) };
  if (parsed.size >= NAMES_KEPT) parsed.clear();
  parsed.set(name, parts);
  return parts;
}

export const streamName = (workflow: string, caseId: string): string => `${workflow}-${caseId}`;
