import { askSql, type SqlAnswer, type SqlLimits } from '@qabyldau/read-models-sql';
import { withViews } from '../projections/with-views.js';
import { analystPlace } from './open-analysts.js';

export type { SqlAnswer, SqlLimits } from '@qabyldau/read-models-sql';

/**
 * One query over the analysts' views of a folder, and nothing else; they are brought up to date first where no server
 * does so.
 * @throws QabyldauError `query-refused`, `query-too-long`.
 */
export const askAnalysts = (directory: string, sql: string, limits: SqlLimits): Promise<SqlAnswer> =>
  withViews(directory, () => askSql(analystPlace(directory), sql, limits));
