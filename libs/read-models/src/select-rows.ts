import type { Position } from '@qabyldau/event-store';
import { exhaustive } from '@qabyldau/kernel';
import {
  checkQuery,
  checkWhere,
  type ElseTerm,
  type PlainTerm,
  type SortColumn,
  type Term,
} from './check-query.js';
import { cursorAfter } from './cursor.js';
import type { Page, Query, Where } from './query.js';
import type { ReadModel, Row, RowValue } from './read-model.js';
import { compareText } from './text-order.js';

/**
 * Answers a query from rows in memory, just as the tables do: for tables as they stood at some moment.
 * @throws QabyldauError `bad-request` when the query does not fit the model.
 */
export function selectRows<R extends Row>(
  model: ReadModel<R>,
  rows: ReadonlyMap<string, R>,
  query: Query<R>,
  position: Position,
): Page<R> {
  const { terms, order, limit, after } = checkQuery(model, query);
  const found = [...rows.values()]
    .filter((row) => holds(row, terms) && (!after || compareBy(order, row, after) > 0))
    .sort((a, b) =>
      compareBy(
        order,
        a,
        order.map(({ column }) => b[column] ?? null),
      ),
    );
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: found.length > limit && last ? cursorAfter(last, order) : undefined, position };
}

/** The number of rows that a `where` lets through. @throws QabyldauError `bad-request`. */
export function countRows<R extends Row>(
  model: ReadModel<R>,
  rows: ReadonlyMap<string, R>,
  where: Where<R>,
): number {
  const terms = checkWhere(model, where);
  let count = 0;
  for (const row of rows.values()) if (holds(row, terms)) count++;
  return count;
}

const holds = (row: Row, terms: readonly Term[]): boolean =>
  terms.every((term) =>
    term.operator === 'inElse' ? elseHolds(row, term) : termHolds(row[term.column] ?? null, term),
  );

function elseHolds(row: Row, { column, value }: ElseTerm): boolean {
  const own = row[column] ?? null;
  return own === null ? row[value.column] === value.equals : value.in.includes(own);
}

function termHolds(actual: RowValue, { operator, value }: PlainTerm): boolean {
  if (operator === 'equals') return actual === value;
  if (operator === 'not') return actual !== value;
  if (actual === null) return false;
  if (operator === 'in') return Array.isArray(value) && value.includes(actual);
  if (operator === 'like') return patternOf(String(value)).test(String(actual));
  const order = compareValues(actual, value as RowValue);
  switch (operator) {
    case 'gt':
      return order > 0;
    case 'gte':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'lte':
      return order <= 0;
    default:
      return exhaustive(operator);
  }
}

function compareBy(order: readonly SortColumn[], row: Row, values: readonly RowValue[]): number {
  for (const [i, { column, direction }] of order.entries()) {
    const difference = compareValues(row[column] ?? null, values[i] ?? null);
    if (difference !== 0) return direction === 'asc' ? difference : -difference;
  }
  return 0;
}

/** Null first, then numbers, then texts: as SQLite sorts them. */
function compareValues(a: RowValue, b: RowValue): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'number' ? -1 : 1;
}

function patternOf(like: string): RegExp {
  const source = like.replace(/\\(.)|./gsu, (character, literal: string | undefined) => {
    if (literal === undefined && character === '%') return '.*';
    if (literal === undefined && character === '_') return '.';
    return (literal ?? character).replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });
  return new RegExp(`^${source}$`, 'su');
}
