export { bothDatabases, type TestDatabase, type TestPlace } from './databases.js';
export { startPostgres, type PostgresServer } from './postgres-server.js';
