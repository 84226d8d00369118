export { openSqlReader, openSqlTables, type SqlDatabase, type SqlFile, type SqlPlace } from './open.js';
export type { LogIdentity } from './postgres/catalog.js';
export { publishViews, type PublishedView, type ValueWord } from './analysts/publish-views.js';
export { askSql, type SqlAnswer, type SqlLimits } from './analysts/ask-sql.js';
export { letAnalystsRead } from './analysts/ask-postgres.js';
