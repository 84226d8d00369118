import type { Column, ReadModel, Row } from './read-model.js';

/**
 * What is wrong with a row that a row function gave, as a sentence; `undefined` when it fits its table.
 * Asked for every row, so that a bad one is told by the event that made it, not later by a database.
 */
export function rowChecker(model: ReadModel): (key: string, row: Row) => string | undefined {
  const columns = Object.entries(model.columns);
  return (key, row) => {
    if (row[model.key] !== key) return `column ${model.key} is not the key ${key}`;
    for (const [name, column] of columns) {
      const problem = valueProblem(column, row[name]);
      if (problem) return `column ${name} ${problem}`;
    }
    // All columns are there: another name would be one too many.
    if (Object.keys(row).length === columns.length) return undefined;
    const foreign = Object.keys(row).find((name) => !Object.hasOwn(model.columns, name));
    return foreign === undefined ? undefined : `column ${foreign} is not declared`;
  };
}

function valueProblem(column: Column, value: unknown): string | undefined {
  if (value === null) return column.nullable ? undefined : 'may not be null';
  if (column.type === 'integer') return Number.isSafeInteger(value) ? undefined : 'is not a safe integer';
  return typeof value === 'string' ? undefined : `is not ${column.type === 'json' ? 'JSON text' : 'a text'}`;
}
