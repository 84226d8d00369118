import type { Position } from '@qabyldau/event-store';
import type { Row, RowValue } from './read-model.js';

/** What a column must hold. A bare value means equality, `null` included. Several members must all hold. */
export type Condition = RowValue | Comparison;
export interface Comparison {
  /** At most {@link MAX_LIMIT} values; none of them lets nothing through. */
  readonly in?: readonly (string | number)[] | undefined;
  /** One of the values; where this column is null, another one must hold a text instead. */
  readonly inElse?: Else | undefined;
  readonly not?: RowValue | undefined;
  readonly gt?: string | number | undefined;
  readonly gte?: string | number | undefined;
  readonly lt?: string | number | undefined;
  readonly lte?: string | number | undefined;
  /** Pattern, case-sensitive: `%` any run of characters, `_` one; `\` takes their meaning away. */
  readonly like?: string | undefined;
}

export interface Else {
  /** At most {@link MAX_LIMIT}. */
  readonly in: readonly (string | number)[];
  readonly column: string;
  readonly equals: string;
}

export type Where<R extends Row = Row> = { readonly [C in keyof R & string]?: Condition | undefined };

export interface Order<R extends Row = Row> {
  readonly column: keyof R & string;
  /** Default `asc`. Texts go by code point; null is smaller than everything. */
  readonly direction?: 'asc' | 'desc' | undefined;
}

/** A question to one table. The key is always the last column to sort by, so that the order is total. */
export interface Query<R extends Row = Row> {
  readonly where?: Where<R> | undefined;
  readonly orderBy?: readonly Order<R>[] | undefined;
  /** From 1 to {@link MAX_LIMIT}; default 100. */
  readonly limit?: number | undefined;
  /** {@link Page.next} of the page before, for the same `orderBy`. */
  readonly after?: string | undefined;
}

export const DEFAULT_LIMIT = 100;
export const MAX_LIMIT = 10_000;

export interface Page<R extends Row = Row> {
  readonly rows: readonly R[];
  /**
   * Cursor of the next page, `undefined` at the end. It holds the sort values of the last row, so it is as
   * personal as they are. Rows that come or go meanwhile make no other row appear twice or be left out.
   */
  readonly next: string | undefined;
  /** Where in the log the table stood when it was read. */
  readonly position: Position;
}
