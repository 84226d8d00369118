import type { SqlPlace } from '../open.js';
import { newDirectory } from './new-directory.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

/** An empty place of its own for one test. */
export interface TestPlace {
  readonly place: SqlPlace;
  remove(): void;
}

/** A database to run a suite on; it is started when first asked for and stopped by `stop`. */
export interface TestDatabase {
  readonly name: 'SQLite' | 'PostgreSQL';
  newPlace(): Promise<TestPlace>;
  stop(): Promise<void>;
}

/** Both databases: what is promised of one is promised of the other. For `describe.each`. */
export function bothDatabases(): readonly TestDatabase[] {
  let server: Promise<PostgresServer> | undefined;
  let url: Promise<string> | undefined;
  let places = 0;
  return [
    {
      name: 'SQLite',
      newPlace: async () => {
        const directory = newDirectory();
        return { place: { file: directory.file }, remove: () => directory.remove() };
      },
      stop: () => Promise.resolve(),
    },
    {
      name: 'PostgreSQL',
      newPlace: async () => {
        server ??= startPostgres();
        url ??= server.then((started) => started.newDatabase());
        return { place: { url: await url, schema: `place_${places++}` }, remove: () => undefined };
      },
      stop: async () => (await server)?.stop(),
    },
  ];
}
