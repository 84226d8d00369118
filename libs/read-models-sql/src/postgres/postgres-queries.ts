import { sql } from 'kysely';
import { START, type Position } from '@qabyldau/event-store';
import {
  checkQuery,
  checkWhere,
  checksumOf,
  cursorAfter,
  type Page,
  type Parking,
  type Query,
  type ReadModel,
  type ReadModelQueries,
  type Row,
  type TableChecksum,
  type Where,
} from '@qabyldau/read-models';
import { compileCount, inOrder, selectPage } from '../compile-query.js';
import { tableName } from '../table-shape.js';
import { findEntry, type CatalogEntry } from './catalog.js';
import { unlessMissing, type Database } from './connection.js';
import { ModelTable } from './model-table.js';

/** The catalog's column beside those of a table; no model's column is called so. */
const POSITION = '__position';

/**
 * Answers of one moment each. PostgreSQL finds a table by its name and waits for it *before* it takes the
 * moment that a statement sees, so that one statement never meets a half-made switch. A transaction of several
 * has its moment from the first one on, and must hold the table before.
 */
export class PostgresQueries implements ReadModelQueries {
  constructor(protected readonly database: Database) {}

  async checkpoint(model: ReadModel): Promise<Position> {
    return (await this.#find(model))?.checkpoint ?? START;
  }

  async parked(model: ReadModel): Promise<Parking | undefined> {
    const entry = await this.#find(model);
    if (!entry || entry.parked_position === null) return undefined;
    return {
      position: entry.parked_position,
      eventId: entry.parked_event ?? '',
      reason: entry.parked_reason ?? '',
    };
  }

  async select<R extends Row>(model: ReadModel<R>, query: Query<R> = {}): Promise<Page<R>> {
    const checked = checkQuery(model, query);
    const { order, limit } = checked;
    const { columns, name, version, key } = model;
    const page = selectPage(this.database, tableName(model), columns, checked).as('page');
    // The position comes with the rows, or with a row of nulls where there is none.
    const joined = this.database
      .selectFrom('read_models')
      .leftJoin(page, (join) => join.onTrue())
      .select(Object.keys(columns).map((column) => `page.${column} as ${column}`))
      .select(`read_models.checkpoint as ${POSITION}`)
      .where('read_models.name', '=', name)
      .where('read_models.version', '=', version);
    const answer = await unlessMissing(inOrder(joined as never, columns, order).execute());
    const position = (answer?.[0]?.[POSITION] ?? START) as Position;
    const found = (answer ?? []).filter((row) => row[key] !== null).map((row) => without(row, POSITION));
    // The table was made from the model's columns and filled by its row function.
    const rows = found.slice(0, limit) as unknown as readonly R[];
    const last = rows.at(-1);
    const next = found.length > limit && last ? cursorAfter(last, order) : undefined;
    return { rows, next, position };
  }

  async count<R extends Row>(model: ReadModel<R>, where: Where<R> = {}): Promise<number> {
    const statement = compileCount(this.database, tableName(model), model.columns, checkWhere(model, where));
    const answer = await unlessMissing(this.database.executeQuery<Row>(statement));
    return Number(answer?.rows[0]?.['count'] ?? 0);
  }

  async checksum(model: ReadModel): Promise<TableChecksum> {
    const name = tableName(model);
    const answer = await unlessMissing(
      this.database
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (work) => {
          await sql`lock table ${sql.table(name)} in access share mode`.execute(work);
          const position = (await findEntry(work, model))?.checkpoint ?? START;
          return { ...(await new ModelTable(name, model).checksum(work)), position };
        }),
    );
    return answer ?? { ...checksumOf(new Map()), position: START };
  }

  async close(): Promise<void> {
    await this.database.destroy();
  }

  #find(model: ReadModel): Promise<CatalogEntry | undefined> {
    return unlessMissing(findEntry(this.database, model));
  }
}

function without(row: Row, column: string): Row {
  const { [column]: _, ...rest } = row;
  return rest;
}
