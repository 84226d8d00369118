import { START, type Position } from '@qabyldau/event-store';
import { answeringVersion } from './answering-version.js';
import { checksumOf, type Checksum } from './checksum.js';
import type { Changes } from './fold-batch.js';
import { applyChanges } from './fold-up-to.js';
import type { Page, Query, Where } from './query.js';
import type { ReadModel, Row } from './read-model.js';
import { countRows, selectRows } from './select-rows.js';
import {
  CheckpointMoved,
  type BesideTable,
  type ModelSave,
  type Parking,
  type ReadModelTables,
  type TableChecksum,
} from './tables.js';

interface Table {
  readonly model: ReadModel;
  rows: Map<string, Row>;
  checkpoint: Position;
  parking: Parking | undefined;
}

/** Read models in memory: for tests and for simulations that need no file. They end with the program. */
export class MemoryTables implements ReadModelTables {
  readonly #tables = new Map<string, Table>();

  async checkpoint(model: ReadModel): Promise<Position> {
    return this.#table(model).checkpoint;
  }

  async parked(model: ReadModel): Promise<Parking | undefined> {
    return this.#table(model).parking;
  }

  async select<R extends Row>(model: ReadModel<R>, query: Query<R> = {}): Promise<Page<R>> {
    const { rows, checkpoint } = this.#answering(model);
    return selectRows(model, rows as Map<string, R>, query, checkpoint);
  }

  async count<R extends Row>(model: ReadModel<R>, where: Where<R> = {}): Promise<number> {
    return countRows(model, this.#answering(model).rows as Map<string, R>, where);
  }

  async checksum(model: ReadModel): Promise<TableChecksum> {
    const { rows, checkpoint } = this.#table(model);
    return { ...checksumOf(rows), position: checkpoint };
  }

  async load<R extends Row>(model: ReadModel<R>, keys: Iterable<string>): Promise<ReadonlyMap<string, R>> {
    return pick(this.#rows(model), keys);
  }

  async save(saves: readonly ModelSave[]): Promise<void> {
    for (const { model, from } of saves) {
      const { checkpoint } = this.#table(model);
      if (checkpoint !== from) throw new CheckpointMoved(model.name, from, checkpoint);
    }
    for (const { model, changes, checkpoint } of saves) {
      const table = this.#table(model);
      applyChanges(table.rows, changes);
      table.checkpoint = checkpoint;
    }
  }

  async park(model: ReadModel, parking: Parking): Promise<void> {
    this.#table(model).parking = parking;
  }

  async unpark(model: ReadModel): Promise<void> {
    this.#table(model).parking = undefined;
  }

  async beside<R extends Row>(model: ReadModel<R>): Promise<BesideTable<R>> {
    const rows = new Map<string, R>();
    return {
      load: async (keys) => pick(rows, keys),
      save: async (changes: Changes<R>) => applyChanges(rows, changes),
      add: async (added) => added.forEach((row) => rows.set(String(row[model.key]), row)),
      checksum: async (): Promise<Checksum> => checksumOf(rows),
      index: () => Promise.resolve(),
      replaceLive: async (checkpoint) => {
        const table = this.#table(model);
        if (table.checkpoint > checkpoint) return false;
        Object.assign(table, { rows, checkpoint, parking: undefined });
        await this.dropOlderVersions(model);
        return true;
      },
      drop: async () => rows.clear(),
    };
  }

  async dropOlderVersions(model: ReadModel): Promise<void> {
    for (let version = 1; version < model.version; version++) this.#tables.delete(`${model.name}@${version}`);
  }

  async scrub(): Promise<boolean> {
    return true;
  }

  async close(): Promise<void> {}

  #answering(model: ReadModel): Table {
    const standing = [...this.#tables.values()].filter((table) => table.model.name === model.name);
    const versions = standing.map((table) => ({ ...table, version: table.model.version }));
    return answeringVersion(versions, model, (table) => table.model) ?? this.#table(model);
  }

  #table(model: ReadModel): Table {
    const id = `${model.name}@${model.version}`;
    const table = this.#tables.get(id) ?? { model, rows: new Map(), checkpoint: START, parking: undefined };
    this.#tables.set(id, table);
    return table;
  }

  /** The rows of a model's table were made by its own row function. */
  #rows<R extends Row>(model: ReadModel<R>): Map<string, R> {
    return this.#table(model).rows as Map<string, R>;
  }
}

function pick<R extends Row>(rows: ReadonlyMap<string, R>, keys: Iterable<string>): ReadonlyMap<string, R> {
  const found = new Map<string, R>();
  for (const key of keys) {
    const row = rows.get(key);
    if (row) found.set(key, row);
  }
  return found;
}
