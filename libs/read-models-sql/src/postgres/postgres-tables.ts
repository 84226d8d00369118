import { START } from '@qabyldau/event-store';
import {
  CheckpointMoved,
  compareText,
  type BesideTable,
  type ModelSave,
  type Parking,
  type ReadModel,
  type ReadModelTables,
  type Row,
} from '@qabyldau/read-models';
import { shapeOf, tableName } from '../table-shape.js';
import { openBeside } from './beside-table.js';
import {
  addEntry,
  allEntries,
  findEntry,
  holdEntry,
  moveCheckpoint,
  removeEntry,
  setParking,
  setUnscrubbed,
} from './catalog.js';
import type { Work } from './connection.js';
import { createIndexes, createKey, createTable, dropTable } from './model-schema.js';
import { ModelTable } from './model-table.js';
import { PostgresQueries } from './postgres-queries.js';
import { scrub } from './scrub.js';

/** The tables of read models in one schema of a PostgreSQL database. */
export class PostgresTables extends PostgresQueries implements ReadModelTables {
  readonly #tables = new Map<string, Promise<ModelTable>>();

  async load<R extends Row>(model: ReadModel<R>, keys: Iterable<string>): Promise<ReadonlyMap<string, R>> {
    const table = await this.#table(model);
    // The table was made from the model's columns and filled by its row function.
    return (await table.load(this.database, keys)) as ReadonlyMap<string, Row> as ReadonlyMap<string, R>;
  }

  async save(saves: readonly ModelSave[]): Promise<void> {
    const inTurn = [...saves].sort((a, b) => compareText(a.model.name, b.model.name));
    const tables = await Promise.all(inTurn.map(({ model }) => this.#table(model)));
    await this.database.transaction().execute(async (work) => {
      for (const { model, from } of inTurn) {
        const actual = (await holdEntry(work, model))?.checkpoint ?? START;
        if (actual !== from) throw new CheckpointMoved(model.name, from, actual);
      }
      for (const [i, { model, changes, checkpoint }] of inTurn.entries()) {
        await tables[i]?.write(work, changes);
        await moveCheckpoint(work, model, checkpoint);
        if (model.personal && [...changes.values()].includes('deleted'))
          await setUnscrubbed(work, model, true);
      }
    });
  }

  async park(model: ReadModel, parking: Parking): Promise<void> {
    await this.#table(model);
    await setParking(this.database, model, parking);
  }

  async unpark(model: ReadModel): Promise<void> {
    await setParking(this.database, model, undefined);
  }

  async beside<R extends Row>(model: ReadModel<R>): Promise<BesideTable<R>> {
    await this.#table(model);
    return openBeside(this.database, model, (work) => this.#dropOlder(work, model));
  }

  async dropOlderVersions(model: ReadModel): Promise<void> {
    await this.database.transaction().execute((work) => this.#dropOlder(work, model));
  }

  async scrub(): Promise<boolean> {
    return scrub(this.database);
  }

  async #dropOlder(work: Work, model: ReadModel): Promise<void> {
    for (const entry of await allEntries(work)) {
      if (entry.name !== model.name || entry.version >= model.version) continue;
      await dropTable(work, tableName(entry));
      await removeEntry(work, entry);
      this.#tables.delete(tableName(entry));
    }
  }

  #table(model: ReadModel): Promise<ModelTable> {
    const name = tableName(model);
    const known = this.#tables.get(name);
    if (known) return known;
    const table = this.#prepare(model, name);
    this.#tables.set(name, table);
    // The next one who asks tries again.
    table.catch(() => this.#tables.delete(name));
    return table;
  }

  async #prepare(model: ReadModel, name: string): Promise<ModelTable> {
    const shape = shapeOf(model);
    await this.database.transaction().execute(async (work) => {
      const entry = await findEntry(work, model);
      if (entry && entry.shape !== shape) {
        throw new Error(`table ${name} has other columns than its read model: raise the model's version`);
      }
      const generation = entry?.generation ?? 1;
      if (!entry) {
        await addEntry(work, model, shape);
        await createTable(work, name, model);
        await createKey(work, name, model, generation);
      }
      await createIndexes(work, name, model, generation);
    });
    return new ModelTable(name, model);
  }
}
