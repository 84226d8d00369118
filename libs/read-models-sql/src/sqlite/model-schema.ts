import { sql } from 'kysely';
import type { Column } from '@qabyldau/read-models';
import { indexesOf, indexName, type TableShape } from '../table-shape.js';
import { compiler, execute } from './compiler.js';
import type { Connection } from './connection.js';

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

export function createIndexes(
  connection: Connection,
  table: string,
  shape: TableShape,
  generation: number,
): void {
  for (const columns of indexesOf(shape)) {
    const index = indexName(shape, columns, generation);
    execute(
      connection,
      compiler.schema
        .createIndex(index)
        .ifNotExists()
        .on(table)
        .columns([...columns]),
    );
  }
}

export function dropTable(connection: Connection, table: string): void {
  execute(connection, compiler.schema.dropTable(table).ifExists());
}

export function renameTable(connection: Connection, from: string, to: string): void {
  execute(connection, compiler.schema.alterTable(from).renameTo(to));
}
