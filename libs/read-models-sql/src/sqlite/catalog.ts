import type { Statement } from 'better-sqlite3';
import type { Position } from '@qabyldau/event-store';
import type { ReadModel } from '@qabyldau/read-models';
import type { Connection } from './connection.js';

/** What is known of one table: one row for each name and version. */
export interface CatalogEntry {
  readonly name: string;
  readonly version: number;
  readonly checkpoint: Position;
  readonly shape: string;
  /** Counts the tables that have stood under this name. */
  readonly generation: number;
  /** 1 when rows were deleted from a personal model and the file has not been scrubbed since. */
  readonly unscrubbed: number;
  readonly parked_position: Position | null;
  readonly parked_event: string | null;
  readonly parked_reason: string | null;
}

type Identity = Pick<ReadModel, 'name' | 'version'>;

const schema = `
  CREATE TABLE IF NOT EXISTS read_models (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    checkpoint TEXT NOT NULL,
    shape TEXT NOT NULL,
    generation INTEGER NOT NULL,
    unscrubbed INTEGER NOT NULL,
    parked_position TEXT,
    parked_event TEXT,
    parked_reason TEXT,
    PRIMARY KEY (name, version)
  ) STRICT;
`;

/** Makes the catalog in a new file. */
export function createCatalog(connection: Connection): void {
  connection.exec(schema);
}

/** The table of tables. Its changes belong into the transaction of whoever calls. */
export class Catalog {
  readonly #find: Statement<[string, number], CatalogEntry>;
  readonly #versions: Statement<[string], CatalogEntry>;
  readonly #all: Statement<[], CatalogEntry>;
  readonly #add: Statement<[string, number, string, string]>;
  readonly #move: Statement<[string, string, number]>;
  readonly #park: Statement<[string | null, string | null, string | null, string, number]>;
  readonly #generation: Statement<[number, string, number]>;
  readonly #unscrubbed: Statement<[number, string, number]>;
  readonly #remove: Statement<[string, number]>;

  constructor(connection: Connection) {
    const these = 'WHERE name = ? AND version = ?';
    this.#find = connection.prepare(`SELECT * FROM read_models ${these}`);
    this.#versions = connection.prepare('SELECT * FROM read_models WHERE name = ?');
    this.#all = connection.prepare('SELECT * FROM read_models ORDER BY name, version');
    this.#add = connection.prepare(
      'INSERT INTO read_models (name, version, checkpoint, shape, generation, unscrubbed) VALUES (?, ?, ?, ?, 1, 0)',
    );
    this.#move = connection.prepare(`UPDATE read_models SET checkpoint = ? ${these}`);
    this.#park = connection.prepare(
      `UPDATE read_models SET parked_position = ?, parked_event = ?, parked_reason = ? ${these}`,
    );
    this.#generation = connection.prepare(`UPDATE read_models SET generation = ? ${these}`);
    this.#unscrubbed = connection.prepare(`UPDATE read_models SET unscrubbed = ? ${these}`);
    this.#remove = connection.prepare(`DELETE FROM read_models ${these}`);
  }

  find({ name, version }: Identity): CatalogEntry | undefined {
    return this.#find.get(name, version);
  }

  /** Every version of a model that has a table. */
  versionsOf({ name }: Pick<Identity, 'name'>): readonly CatalogEntry[] {
    return this.#versions.all(name);
  }

  all(): readonly CatalogEntry[] {
    return this.#all.all();
  }

  add({ name, version }: Identity, checkpoint: Position, shape: string): void {
    this.#add.run(name, version, checkpoint, shape);
  }

  move({ name, version }: Identity, checkpoint: Position): void {
    this.#move.run(checkpoint, name, version);
  }

  park(
    { name, version }: Identity,
    position: Position | null,
    event: string | null,
    reason: string | null,
  ): void {
    this.#park.run(position, event, reason, name, version);
  }

  setGeneration({ name, version }: Identity, generation: number): void {
    this.#generation.run(generation, name, version);
  }

  setUnscrubbed({ name, version }: Identity, unscrubbed: boolean): void {
    this.#unscrubbed.run(unscrubbed ? 1 : 0, name, version);
  }

  remove({ name, version }: Identity): void {
    this.#remove.run(name, version);
  }
}
