export { openSqlReader, openSqlTables, type SqlDatabase, type SqlFile, type SqlPlace } from './open.js';
export type { LogIdentity } from './postgres/catalog.js';
