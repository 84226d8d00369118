import { csvLine, type CellValue } from '@qabyldau/documents';
import { MAX_LIMIT, type ReadModelQueries, type Row } from '@qabyldau/read-models';
import { openSqlReader, type PublishedView } from '@qabyldau/read-models-sql';
import { withViews } from '../projections/with-views.js';
import { publishedViews } from './analyst-views.js';
import { analystPlace } from './open-analysts.js';

/** The analysts' tables of a folder, brought up to date first where no server does so. */
export const withAnalysts = <T>(
  directory: string,
  use: (analysts: ReadModelQueries) => Promise<T>,
): Promise<T> =>
  withViews(directory, async () => {
    const analysts = await openSqlReader(analystPlace(directory));
    try {
      return await use(analysts);
    } finally {
      await analysts.close();
    }
  });

/** A view as CSV for spreadsheets, in parts: nothing in it is run as a formula. */
export async function* viewAsCsv(analysts: ReadModelQueries, name: string): AsyncGenerator<string> {
  const view = viewNamed(name);
  const columns = view.columns.map((column) => column.name);
  yield `\uFEFF${csvLine(columns, ',')}`;
  for await (const rows of pagesOf(analysts, view))
    yield rows
      .map((row) =>
        csvLine(
          columns.map((column): CellValue => row[column] ?? null),
          ',',
        ),
      )
      .join('');
}

/** A view as a Parquet file: texts in UTF-8, whole numbers of 64 bits, a row group a page. */
export async function viewAsParquet(analysts: ReadModelQueries, name: string, file: string): Promise<void> {
  const { fileWriter, ParquetWriter } = await import('hyparquet-writer');
  const view = viewNamed(name);
  const whole = (column: string) => view.table.columns[column]?.type === 'integer';
  const columns = view.columns.map((column) => column.name);
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    createdBy: 'qabyldau',
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map((column) =>
        whole(column)
          ? ({ name: column, repetition_type: 'OPTIONAL', type: 'INT64' } as const)
          : ({
              name: column,
              repetition_type: 'OPTIONAL',
              type: 'BYTE_ARRAY',
              converted_type: 'UTF8',
            } as const),
      ),
    ],
  });
  for await (const rows of pagesOf(analysts, view)) {
    const valueOf = (column: string, row: Row) => {
      const value = row[column] ?? null;
      return typeof value === 'number' ? BigInt(value) : value;
    };
    await writer.write({
      columnData: columns.map((name) => ({ name, data: rows.map((row) => valueOf(name, row)) })),
      rowGroupSize: MAX_LIMIT,
    });
  }
  await writer.finish();
}

function viewNamed(name: string): PublishedView {
  const view = publishedViews.find((candidate) => candidate.name === name);
  if (view === undefined) throw new Error(`no view is called ${name}`);
  return view;
}

async function* pagesOf(
  analysts: ReadModelQueries,
  { table }: PublishedView,
): AsyncGenerator<readonly Row[]> {
  let after: string | undefined;
  do {
    const page = await analysts.select(table, { limit: MAX_LIMIT, after });
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after !== undefined);
}
