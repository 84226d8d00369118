import type { JsonObject } from '@qabyldau/kernel';
import type { Position } from '@qabyldau/event-store';

export type ColumnType = 'text' | 'integer' | 'json';
export interface Column {
  readonly type: ColumnType;
  readonly nullable?: boolean | undefined;
  /** Whether queries filter or sort by it. */
  readonly indexed?: boolean | undefined;
}
export type RowValue = string | number | null;
export type Row = Readonly<Record<string, RowValue>>;

/** An event as row functions see it: already in the newest shape, type without version. */
export interface ModelEvent {
  readonly id: string;
  readonly workflow: string;
  readonly caseId: string;
  readonly revision: number;
  readonly position: Position;
  readonly type: string;
  readonly data: JsonObject;
  /** Recorded instant. */
  readonly at: string;
  /** The latest instant recorded up to here, in events that the source leaves out too; `at` when not said. */
  readonly latest?: string | undefined;
  readonly actor: { readonly id: string; readonly role: string };
  /** Opened personal parts by subject; empty for models that do not ask for them and for erased persons. */
  readonly personal: readonly { readonly subject: string; readonly data: JsonObject }[];
  /** Set when it could not be read: the models that need it park with this reason. */
  readonly unreadable?: Unreadable | undefined;
}

/** Why an event is not what it says: `personal` concerns only models that read personal parts. */
export interface Unreadable {
  readonly part: 'event' | 'personal';
  readonly reason: string;
}

/**
 * A table built from events for one question. `keys` and `row` are pure; `keys` looks at the event only.
 * A json column holds canonical JSON text.
 */
export interface ReadModel<R extends Row = Row> {
  readonly name: string;
  /** Raised when the rows mean something new: the table is then rebuilt beside. */
  readonly version: number;
  readonly key: keyof R & string;
  readonly columns: { readonly [C in keyof R & string]: Column };
  /** Columns that queries filter by together, the last one sorted by; the key follows by itself. */
  readonly indexes?: readonly (readonly (keyof R & string)[])[] | undefined;
  /** `workflow/event-type` names it reads. */
  readonly reads: readonly string[];
  /** Holds personal data: kept in a table of its own, never given to analysts, deleted on erasure. */
  readonly personal: boolean;
  keys(event: ModelEvent): readonly string[];
  /**
   * The key of a row of the same table that tells what this event does not: the case it belongs to, say.
   * As it stood before the event, that row is given to `row` as `ground`.
   */
  leansOn?(event: ModelEvent): string | undefined;
  row(key: string, current: R | undefined, event: ModelEvent, ground?: R): R | 'delete' | 'unchanged';
}
