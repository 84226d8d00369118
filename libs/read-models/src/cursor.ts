import { wrongPlace, WrongRequest, type Text } from '@qabyldau/kernel';
import type { SortColumn } from './check-query.js';
import type { Row, RowValue } from './read-model.js';

/** Where a cursor comes from. */
export const fromPageBefore: Text = {
  kk: 'осы тізімнің осындай ретпен алынған алдыңғы беті берген `next`',
  ru: '`next` предыдущей страницы этого же списка в том же порядке',
  en: '`next` of the page before, of this list in this order',
};

/** The cursor that goes on after a row: its sort values, and the order they belong to. */
export function cursorAfter(row: Row, order: readonly SortColumn[]): string {
  const values = order.map(({ column }) => row[column] ?? null);
  return Buffer.from(JSON.stringify([signatureOf(order), ...values])).toString('base64url');
}

/**
 * The sort values in a cursor.
 * @throws QabyldauError `bad-request` when it is no cursor, or one of another order.
 */
export function readCursor(cursor: string, order: readonly SortColumn[]): readonly RowValue[] {
  const [signature, ...values] = parsed(cursor);
  const usable =
    signature === signatureOf(order) && values.length === order.length && values.every(isRowValue);
  if (!usable) throw new WrongRequest([wrongPlace('cursor', 'isCursor', fromPageBefore)]);
  return values;
}

const signatureOf = (order: readonly SortColumn[]): string =>
  order.map(({ column, direction }) => `${column} ${direction}`).join();

const isRowValue = (value: unknown): value is RowValue =>
  value === null || typeof value === 'string' || typeof value === 'number';

function parsed(cursor: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(content) ? content : [];
  } catch {
    return [];
  }
}
