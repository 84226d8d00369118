import { sql } from 'kysely';
import { canonicalJson } from '@qabyldau/kernel';
import type { Column, ReadModel } from '@qabyldau/read-models';
import { compiler, execute } from './compiler.js';
import type { Connection } from './connection.js';

/** The part of a model that its table is made from. */
export type TableShape = Pick<ReadModel, 'name' | 'version' | 'key' | 'columns' | 'indexes'>;

/** `open-appeals`, version 2 → `open_appeals_v2`. @throws Error for a name that is not kebab-case. */
export function tableName({ name, version }: Pick<ReadModel, 'name' | 'version'>): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`not a name for a read model: ${name}`);
  return `${name.replaceAll('-', '_')}_v${version}`;
}

/** What a table must have been made with to serve a model: another one needs another version. */
export const shapeOf = ({ key, columns }: TableShape): string =>
  canonicalJson({
    key,
    columns: Object.fromEntries(
      Object.entries<Column>(columns).map(([name, { type, nullable }]) => [
        name,
        { type, nullable: nullable ?? false },
      ]),
    ),
  });

export function createTable(connection: Connection, table: string, shape: TableShape): void {
  let statement = compiler.schema.createTable(table);
  for (const [name, column] of Object.entries<Column>(shape.columns)) {
    statement = statement.addColumn(name, column.type === 'integer' ? 'integer' : 'text', (definition) => {
      const checked = column.nullable ? definition : definition.notNull();
      return name === shape.key ? checked.primaryKey() : checked;
    });
  }
  execute(connection, statement.modifyEnd(sql`strict`));
}

/**
 * Indexes go over a column, or several that are asked together, and then the key, as every order does. They keep their names when a table is
 * renamed, so the names of each generation of a table are its own.
 */
export function createIndexes(
  connection: Connection,
  table: string,
  shape: TableShape,
  generation: number,
): void {
  for (const columns of indexesOf(shape)) {
    const index = `${tableName(shape)}__${columns.join('__')}__${generation}`;
    execute(
      connection,
      compiler.schema
        .createIndex(index)
        .ifNotExists()
        .on(table)
        .columns([...columns, shape.key]),
    );
  }
}

function indexesOf({ key, columns, indexes = [] }: TableShape): readonly (readonly string[])[] {
  const single = Object.entries<Column>(columns).filter(([name, { indexed }]) => indexed && name !== key);
  return [...single.map(([name]) => [name]), ...indexes];
}

export function dropTable(connection: Connection, table: string): void {
  execute(connection, compiler.schema.dropTable(table).ifExists());
}

export function renameTable(connection: Connection, from: string, to: string): void {
  execute(connection, compiler.schema.alterTable(from).renameTo(to));
}
