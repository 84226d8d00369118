import type { Text } from '@qabyldau/kernel';
import type { Row } from '@qabyldau/read-models';
import type { Cell, Coded, ColumnKind, ListColumn, Shown } from './list.js';

type Of<R extends Row> = keyof R & string;
type Labels = Readonly<Record<string, Text>>;

interface Options<R extends Row> {
  readonly kind?: ColumnKind;
  readonly sort?: Of<R>;
}

/** A stored column as it is. */
export const stored = <R extends Row>(
  column: Of<R>,
  label: Text,
  { kind = 'text', sort }: Options<R> = {},
  name: string = column,
): ListColumn<R> => ({
  name,
  label,
  kind,
  ...(sort === undefined ? {} : { sort }),
  cell: (row) => row[column] ?? null,
});

export const flagged = <R extends Row>(column: Of<R>, label: Text): ListColumn<R> => ({
  name: column,
  label,
  kind: 'flag',
  cell: (row) => ((row[column] ?? null) === null ? null : row[column] === 1),
});

/** A stored code with its word. */
export const coded = <R extends Row>(
  column: Of<R>,
  label: Text,
  labels: Labels,
  { sort, name = column }: { readonly sort?: Of<R>; readonly name?: string } = {},
): ListColumn<R> => ({
  name,
  label,
  kind: 'text',
  ...(sort === undefined ? {} : { sort }),
  cell: (row, { language }) => worded(row[column] ?? null, labels, language),
});

export function worded(code: Cell, labels: Labels, language: Shown['language']): Coded | null {
  return typeof code === 'string' ? { code, label: labels[code]?.[language] ?? code } : null;
}

/** Somebody of the staff. */
export const person = <R extends Row>(column: Of<R>, label: Text): ListColumn<R> => ({
  name: column,
  label,
  kind: 'text',
  cell: (row, { names }) => names.employee(row[column] as string | null),
});

/** Anything else, from the row and what was joined. */
export const reckoned = <R extends Row>(
  name: string,
  label: Text,
  kind: ColumnKind,
  cell: (row: R, shown: Shown) => Cell,
  sort?: Of<R>,
): ListColumn<R> => ({ name, label, kind, cell, ...(sort === undefined ? {} : { sort }) });

/** Working days from today to a day; below nothing when it has passed, nothing to say outside the known years. */
export function daysLeft(
  dueOn: string | null,
  { calendar, today }: Pick<Shown, 'calendar' | 'today'>,
): number | null {
  if (dueOn === null) return null;
  try {
    return calendar.workingDaysBetween(today, dueOn as typeof today);
  } catch {
    return null;
  }
}
