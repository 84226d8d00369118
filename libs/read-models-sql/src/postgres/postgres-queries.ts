import { sql } from 'kysely';
import { START, type Position } from '@qabyldau/event-store';
import {
  answeringVersion,
  checkQuery,
  checkWhere,
  checksumOf,
  cursorAfter,
  type CheckedQuery,
  type Page,
  type Parking,
  type Query,
  type ReadModel,
  type ReadModelQueries,
  type Row,
  type TableChecksum,
  type Where,
} from '@qabyldau/read-models';
import { countRows, inOrder, selectPage } from '../compile-query.js';
import { shapeFrom, tableName } from '../table-shape.js';
import { findEntry, versionsOf, type CatalogEntry } from './catalog.js';
import { unlessMissing, type Database } from './connection.js';
import { ModelTable } from './model-table.js';

/** The catalog's column beside those of a table; no model's column is called so. */
const POSITION = '__position';
/** Tables that may be switched away under one question. */
const TRIES = 5;

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
    const answer = await this.#answer(model, (version) => this.#page(model, version, checked));
    return answer ?? { rows: [], next: undefined, position: START };
  }

  async count<R extends Row>(model: ReadModel<R>, where: Where<R> = {}): Promise<number> {
    const terms = checkWhere(model, where);
    const { name, columns } = model;
    const answer = await this.#answer(model, async (version) => {
      const counted = countRows(this.database, tableName({ name, version }), columns, terms).as('counted');
      const [row] = await this.database
        .selectFrom('read_models')
        .innerJoin(counted, (join) => join.onTrue())
        .select(['counted.count', 'read_models.checkpoint'])
        .where('read_models.name', '=', name)
        .where('read_models.version', '=', version)
        .execute();
      return { count: Number(row?.['count'] ?? 0), position: (row?.['checkpoint'] ?? START) as Position };
    });
    return answer?.count ?? 0;
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

  /**
   * Asks the model's own table, and the one that answers for it where nothing has been read into its own. A switch in
   * between takes that one away: then its own is there.
   */
  async #answer<T extends { readonly position: Position }>(
    model: ReadModel,
    ask: (version: number) => Promise<T>,
  ): Promise<T | undefined> {
    for (let version = model.version, tries = 0; ; tries++) {
      const answer = await unlessMissing(ask(version));
      if (answer !== undefined && answer.position !== START) return answer;
      const standing = (await unlessMissing(versionsOf(this.database, model))) ?? [];
      const other = answeringVersion(standing, model, shapeFrom);
      if (other === undefined || other.checkpoint === START || tries === TRIES) return answer;
      version = other.version;
    }
  }

  async #page<R extends Row>(model: ReadModel<R>, version: number, checked: CheckedQuery): Promise<Page<R>> {
    const { order, limit } = checked;
    const { columns, name, key } = model;
    const page = selectPage(this.database, tableName({ name, version }), columns, checked).as('page');
    // The position comes with the rows, or with a row of nulls where there is none.
    const joined = this.database
      .selectFrom('read_models')
      .leftJoin(page, (join) => join.onTrue())
      .select(Object.keys(columns).map((column) => `page.${column} as ${column}`))
      .select(`read_models.checkpoint as ${POSITION}`)
      .where('read_models.name', '=', name)
      .where('read_models.version', '=', version);
    const answer = await inOrder(joined, columns, order).execute();
    const position = (answer[0]?.[POSITION] ?? START) as Position;
    const found = answer.filter((row) => row[key] !== null).map((row) => without(row, POSITION));
    // The table was made from the model's columns and filled by its row function.
    const rows = found.slice(0, limit) as unknown as readonly R[];
    const last = rows.at(-1);
    const next = found.length > limit && last ? cursorAfter(last, order) : undefined;
    return { rows, next, position };
  }

  #find(model: ReadModel): Promise<CatalogEntry | undefined> {
    return unlessMissing(findEntry(this.database, model));
  }
}

function without(row: Row, column: string): Row {
  const { [column]: _, ...rest } = row;
  return rest;
}
