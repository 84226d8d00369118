import type { Position } from '@qabyldau/event-store';
import type { BesideTable, Changes, Checksum, ReadModel, Row } from '@qabyldau/read-models';
import type { Catalog } from './catalog.js';
import type { Connection } from './connection.js';
import { tableName } from '../table-shape.js';
import { createIndexes, createTable, dropTable, renameTable } from './model-schema.js';
import { ModelTable } from './model-table.js';

/** `<table>__rebuild`. Its indexes are made when it is full: one sort instead of an insertion for each row. */
export class SqliteBesideTable<R extends Row> implements BesideTable<R> {
  readonly #live: string;
  readonly #name: string;
  readonly #table: ModelTable;

  constructor(
    private readonly connection: Connection,
    private readonly catalog: Catalog,
    private readonly model: ReadModel<R>,
    private readonly dropOlderVersions: () => void,
  ) {
    this.#live = tableName(model);
    this.#name = `${this.#live}__rebuild`;
    connection
      .transaction(() => {
        dropTable(connection, this.#name);
        createTable(connection, this.#name, model);
      })
      .immediate();
    this.#table = new ModelTable(connection, this.#name, model);
  }

  async load(keys: Iterable<string>): Promise<ReadonlyMap<string, R>> {
    // The table was made from the model's columns and filled by its row function.
    return this.#table.load(keys) as ReadonlyMap<string, Row> as ReadonlyMap<string, R>;
  }

  async save(changes: Changes<R>): Promise<void> {
    this.connection.transaction(() => this.#table.write(changes)).immediate();
  }

  async add(rows: readonly R[]): Promise<void> {
    this.connection.transaction(() => this.#table.add(rows)).immediate();
  }

  async checksum(): Promise<Checksum> {
    return this.#table.checksum();
  }

  async index(): Promise<void> {
    createIndexes(this.connection, this.#name, this.model, this.#generation());
  }

  async replaceLive(checkpoint: Position): Promise<boolean> {
    const { connection, catalog, model } = this;
    await this.index();
    const generation = this.#generation();
    return connection
      .transaction(() => {
        const live = catalog.find(model);
        if (!live || live.checkpoint > checkpoint) return false;
        dropLarge(connection, this.#live, model);
        renameTable(connection, this.#name, this.#live);
        catalog.setGeneration(model, generation);
        catalog.move(model, checkpoint);
        catalog.park(model, null, null, null);
        if (model.personal) catalog.setUnscrubbed(model, true);
        this.dropOlderVersions();
        return true;
      })
      .immediate();
  }

  #generation(): number {
    return (this.catalog.find(this.model)?.generation ?? 0) + 1;
  }

  async drop(): Promise<void> {
    dropLarge(this.connection, this.#name, this.model);
  }
}

/** What names nobody need not be overwritten: that would write every page of the table once more. */
function dropLarge(connection: Connection, table: string, { personal }: Pick<ReadModel, 'personal'>): void {
  if (!personal) connection.pragma('secure_delete = OFF');
  try {
    dropTable(connection, table);
  } finally {
    connection.pragma('secure_delete = ON');
  }
}
