import type { Text } from '@qabyldau/kernel';
import type { Column, ReadModel, Row, RowValue } from '@qabyldau/read-models';

/** Replaces an id that could point at a person by one that cannot be led back without the key of the folder. */
export type Pseudonym = (id: string) => string;

/** A column of an analyst's view: from which column of the live table, or made from the whole row. */
export type Source<R extends Row> = (keyof R & string) | ((row: R, pseudonym: Pseudonym) => RowValue);

/** A table that analysts may open: chosen columns of a live table. What is not named here does not get there. */
export interface AnalystView<R extends Row = Row> {
  /** Snake case, as SQL has it without quotes. */
  readonly name: string;
  /** Raised when the columns or their meaning change. */
  readonly version: number;
  readonly about: Text;
  /** The live table it is made from. */
  readonly of: ReadModel<R>;
  /** The column that tells rows apart. */
  readonly key: string;
  readonly columns: Readonly<Record<string, Source<R>>>;
  /** Which rows are lines of it, where the live table also keeps rows for itself. */
  readonly only?: ((row: R) => boolean) | undefined;
  /** Columns made by a function: of which type. Text is the default. */
  readonly integers?: readonly string[];
}

/** Any view, where the rows do not matter. */
export const analystView = <R extends Row>(view: AnalystView<R>): AnalystView =>
  // A view is only ever given rows of its own live table.
  view as unknown as AnalystView;

/** What every version of a live table may have before an older view's rows meet a newer one's. */
const VIEW_VERSIONS = 1_000;

/** The table in the analysts' file. It has no row function of its own: its rows are those of the live table. */
export function tableOf(view: AnalystView): ReadModel {
  return {
    name: view.name.replaceAll('_', '-'),
    version: view.of.version * VIEW_VERSIONS + view.version,
    key: view.key,
    columns: Object.fromEntries(
      Object.entries(view.columns).map(([name, source]) => [name, columnOf(view, name, source)]),
    ),
    reads: view.of.reads,
    personal: false,
    keys: () => [],
    row: () => 'unchanged',
  };
}

function columnOf(view: AnalystView, name: string, source: Source<Row>): Column {
  const nullable = name !== view.key;
  if (typeof source === 'string') {
    const { type } = view.of.columns[source] ?? unknown(view, source);
    return { type: type === 'integer' ? 'integer' : 'text', nullable };
  }
  return { type: view.integers?.includes(name) === true ? 'integer' : 'text', nullable };
}

function unknown(view: AnalystView, column: string): never {
  throw new Error(`${view.of.name} has no column ${column} for the view ${view.name}`);
}

/** Whether a row of the live table is a line of the view. */
export const isLine = ({ only }: AnalystView, row: Row): boolean => only === undefined || only(row);

/** A row of the live table as analysts see it. */
export const rowOf = (view: AnalystView, row: Row, pseudonym: Pseudonym): Row =>
  Object.fromEntries(
    Object.entries(view.columns).map(([name, source]) => [
      name,
      typeof source === 'string' ? (row[source] ?? null) : source(row, pseudonym),
    ]),
  );
