import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

/** RFC 3339, as far as a pattern can tell. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** Holds a log to the grammar of OCEL 2.0 in JSON; afterwards `errors` says what is wrong. */
export function ocelValidator(): ValidateFunction {
  const schema = readFileSync(join(import.meta.dirname, '../../../infra/schemas/ocel2.schema.json'), 'utf8');
  return new Ajv().addFormat('date-time', dateTime).compile(JSON.parse(schema) as object);
}
