import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
} from 'kysely';
import type { AnyTables } from '../compile-query.js';
import type { Connection } from './connection.js';

/** Writes SQL and runs none: what it compiles is prepared and run where the transaction is. */
export const compiler = new Kysely<AnyTables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

interface Compilable {
  compile(): CompiledQuery;
}

/** Runs a statement that gives nothing back. */
export function execute(connection: Connection, statement: Compilable): void {
  const { sql, parameters } = statement.compile();
  connection.prepare(sql).run(...parameters);
}
