import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Position } from '@qabyldau/event-store';
import type { BesideTable, Changes, Checksum, ReadModel, Row } from '@qabyldau/read-models';
import { tableName } from '../table-shape.js';
import { findEntry, holdEntry, moveCheckpoint, setGeneration, setParking } from './catalog.js';
import { conditions, isCondition, type Database, type Work } from './connection.js';
import { createIndexes, createKey, createTable, dropTable, isViewed, replaceRows } from './model-schema.js';
import { ModelTable } from './model-table.js';

type DropOlder = (work: Work) => Promise<void>;

/** An empty `<table>__rebuild`; one that a killed rebuild left is thrown away. */
export async function openBeside<R extends Row>(
  database: Database,
  model: ReadModel<R>,
  dropOlder: DropOlder,
): Promise<BesideTable<R>> {
  const name = `${tableName(model)}__rebuild`;
  const generation = ((await findEntry(database, model))?.generation ?? 0) + 1;
  await database.transaction().execute(async (work) => {
    await dropTable(work, name);
    await createTable(work, name, model);
  });
  return new PostgresBesideTable(database, model, name, generation, dropOlder);
}

/** Readers who come while the switch waits for those who are reading wait too: it does not wait long. */
const LOCK_TIMEOUT = '300ms';
const BETWEEN_TRIES_MS = 50;

/** Indexes made at the same time. */
const CONNECTIONS = 2;

/** Its key and its indexes are made when it is full: one sort instead of an insertion for each row. */
class PostgresBesideTable<R extends Row> implements BesideTable<R> {
  readonly #live: string;
  readonly #table: ModelTable;
  #keyed: Promise<void> | undefined;
  #indexed: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly model: ReadModel<R>,
    private readonly name: string,
    private readonly generation: number,
    private readonly dropOlder: DropOlder,
  ) {
    this.#live = tableName(model);
    this.#table = new ModelTable(name, model);
  }

  async load(keys: Iterable<string>): Promise<ReadonlyMap<string, R>> {
    await this.#key();
    // The table was made from the model's columns and filled by its row function.
    return (await this.#table.load(this.database, keys)) as ReadonlyMap<string, Row> as ReadonlyMap<
      string,
      R
    >;
  }

  async save(changes: Changes<R>): Promise<void> {
    await this.#key();
    await this.database.transaction().execute((work) => this.#table.write(work, changes));
  }

  async add(rows: readonly R[]): Promise<void> {
    await this.#table.add(this.database, rows);
  }

  async checksum(): Promise<Checksum> {
    await this.#key();
    return this.database.transaction().execute((work) => this.#table.checksum(work));
  }

  index(): Promise<void> {
    const { database, name, model, generation } = this;
    this.#indexed ??= this.#key().then(() => createIndexes(database, name, model, generation, CONNECTIONS));
    return this.#indexed;
  }

  async replaceLive(checkpoint: Position): Promise<boolean> {
    await this.index();
    for (;;) {
      try {
        return await this.database.transaction().execute((work) => this.#switch(work, checkpoint));
      } catch (error) {
        if (!isCondition(error, conditions.lockNotAvailable)) throw error;
        await pause(BETWEEN_TRIES_MS);
      }
    }
  }

  async drop(): Promise<void> {
    await dropTable(this.database, this.name);
  }

  #key(): Promise<void> {
    this.#keyed ??= createKey(this.database, this.name, this.model, this.generation);
    return this.#keyed;
  }

  async #switch(work: Work, checkpoint: Position): Promise<boolean> {
    await sql`set local lock_timeout = ${sql.lit(LOCK_TIMEOUT)}`.execute(work);
    const { model, generation } = this;
    const live = await holdEntry(work, model);
    if (!live || live.checkpoint > checkpoint) return false;
    if (await isViewed(work, this.#live)) await replaceRows(work, this.name, this.#live, model);
    else {
      await dropTable(work, this.#live);
      await work.schema.alterTable(this.name).renameTo(this.#live).execute();
      await setGeneration(work, model, generation);
    }
    await moveCheckpoint(work, model, checkpoint);
    await setParking(work, model, undefined);
    await this.dropOlder(work);
    return true;
  }
}
