import type { Statement } from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { START, type Position } from '@qabyldau/event-store';
import {
  answeringVersion,
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
import { Catalog } from './catalog.js';
import { compileCount, compileSelect } from '../compile-query.js';
import { compiler } from './compiler.js';
import type { Connection } from './connection.js';
import { shapeFrom, tableName } from '../table-shape.js';
import { ModelTable } from './model-table.js';

/** Queries differ in their SQL when a list in `in` has another length; so many forms are kept prepared. */
const keptStatements = 200;

/** Answers from one connection. Each answer and its position are of one and the same moment. */
export class SqliteQueries implements ReadModelQueries {
  protected readonly catalog: Catalog;
  readonly #statements = new Map<string, Statement<unknown[], Row>>();

  constructor(protected readonly connection: Connection) {
    this.catalog = new Catalog(connection);
  }

  async checkpoint(model: ReadModel): Promise<Position> {
    return this.catalog.find(model)?.checkpoint ?? START;
  }

  async parked(model: ReadModel): Promise<Parking | undefined> {
    const entry = this.catalog.find(model);
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
    return this.#atOneMoment(() => {
      const entry = answeringVersion(this.catalog.versionsOf(model), model, shapeFrom);
      if (!entry) return { rows: [], next: undefined, position: START };
      const found = this.#all(compileSelect(compiler, tableName(entry), model.columns, checked));
      // The table was made from the model's columns and filled by its row function.
      const rows = found.slice(0, limit) as unknown as readonly R[];
      const last = rows.at(-1);
      const next = found.length > limit && last ? cursorAfter(last, order) : undefined;
      return { rows, next, position: entry.checkpoint };
    });
  }

  async count<R extends Row>(model: ReadModel<R>, where: Where<R> = {}): Promise<number> {
    const terms = checkWhere(model, where);
    return this.#atOneMoment(() => {
      const entry = answeringVersion(this.catalog.versionsOf(model), model, shapeFrom);
      if (!entry) return 0;
      const statement = compileCount(compiler, tableName(entry), model.columns, terms);
      return Number(this.#all(statement)[0]?.['count'] ?? 0);
    });
  }

  async checksum(model: ReadModel): Promise<TableChecksum> {
    return this.#atOneMoment(() => {
      const entry = this.catalog.find(model);
      if (!entry) return { ...checksumOf(new Map()), position: START };
      const table = new ModelTable(this.connection, tableName(model), model);
      return { ...table.checksum(), position: entry.checkpoint };
    });
  }

  async close(): Promise<void> {
    this.connection.close();
  }

  #atOneMoment<T>(read: () => T): T {
    return this.connection.transaction(read).deferred();
  }

  #all({ sql, parameters }: CompiledQuery): readonly Row[] {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.connection.prepare<unknown[], Row>(sql);
      if (this.#statements.size >= keptStatements) this.#statements.clear();
      this.#statements.set(sql, statement);
    }
    return statement.all(...parameters);
  }
}
