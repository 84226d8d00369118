export { openSqlReader, openSqlTables, type SqlFile } from './open.js';
