import { START } from '@qabyldau/event-store';
import {
  CheckpointMoved,
  type BesideTable,
  type ModelSave,
  type Parking,
  type ReadModel,
  type ReadModelTables,
  type Row,
} from '@qabyldau/read-models';
import { SqliteBesideTable } from './beside-table.js';
import { shapeOf, tableName } from '../table-shape.js';
import { createIndexes, createTable, dropTable } from './model-schema.js';
import { ModelTable } from './model-table.js';
import { scrub } from './scrub.js';
import { SqliteQueries } from './sqlite-queries.js';

/** The tables of read models in one SQLite file, written through one connection. */
export class SqliteTables extends SqliteQueries implements ReadModelTables {
  readonly #tables = new Map<string, ModelTable>();

  async load<R extends Row>(model: ReadModel<R>, keys: Iterable<string>): Promise<ReadonlyMap<string, R>> {
    // The table was made from the model's columns and filled by its row function.
    return this.#table(model).load(keys) as ReadonlyMap<string, Row> as ReadonlyMap<string, R>;
  }

  async save(saves: readonly ModelSave[]): Promise<void> {
    const tables = saves.map(({ model }) => this.#table(model));
    this.#transaction(() => {
      for (const [i, { model, changes, from, checkpoint }] of saves.entries()) {
        const actual = this.catalog.find(model)?.checkpoint ?? START;
        if (actual !== from) throw new CheckpointMoved(model.name, from, actual);
        tables[i]?.write(changes);
        this.catalog.move(model, checkpoint);
        if (model.personal && deletes(changes)) this.catalog.setUnscrubbed(model, true);
      }
    });
  }

  async park(model: ReadModel, { position, eventId, reason }: Parking): Promise<void> {
    this.#table(model);
    this.catalog.park(model, position, eventId, reason);
  }

  async unpark(model: ReadModel): Promise<void> {
    this.catalog.park(model, null, null, null);
  }

  async beside<R extends Row>(model: ReadModel<R>): Promise<BesideTable<R>> {
    this.#table(model);
    return new SqliteBesideTable<R>(this.connection, this.catalog, model, () => this.#dropOlder(model));
  }

  async dropOlderVersions(model: ReadModel): Promise<void> {
    this.#transaction(() => this.#dropOlder(model));
  }

  async scrub(): Promise<boolean> {
    return scrub(this.connection, this.catalog);
  }

  #dropOlder(model: ReadModel): void {
    for (const entry of this.catalog.all()) {
      if (entry.name !== model.name || entry.version >= model.version) continue;
      dropTable(this.connection, tableName(entry));
      this.catalog.remove(entry);
      this.#tables.delete(tableName(entry));
      if (model.personal) this.catalog.setUnscrubbed(model, true);
    }
  }

  #table(model: ReadModel): ModelTable {
    const name = tableName(model);
    const known = this.#tables.get(name);
    if (known) return known;
    this.#transaction(() => this.#prepare(model, name));
    const table = new ModelTable(this.connection, name, model);
    this.#tables.set(name, table);
    return table;
  }

  #prepare(model: ReadModel, name: string): void {
    const shape = shapeOf(model);
    const entry = this.catalog.find(model);
    if (entry && entry.shape !== shape) {
      throw new Error(`table ${name} has other columns than its read model: raise the model's version`);
    }
    if (!entry) {
      createTable(this.connection, name, model);
      this.catalog.add(model, START, shape);
    }
    createIndexes(this.connection, name, model, entry?.generation ?? 1);
  }

  #transaction(write: () => void): void {
    this.connection.transaction(write).immediate();
  }
}

const deletes = (changes: ModelSave['changes']): boolean => [...changes.values()].includes('deleted');
