import type { Column, ReadModel, Row } from './read-model.js';

/**
 * What is wrong with a row that a row function gave, as a sentence; `undefined` when it fits its table.
 * Asked for every row, so that a bad one is told by the event that made it, not later by a database.
 */
export function rowChecker(model: ReadModel): (key: string, row: Row) => string | undefined {
  // Asked for every event: nothing is put together here that the row does not need.
  const names = Object.keys(model.columns);
  const columns: readonly Column[] = Object.values(model.columns);
  return (key, row) => {
    if (row[model.key] !== key) return `column ${model.key} is not the key ${key}`;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      const problem = valueProblem(columns[i] as Column, row[name]);
      if (problem) return `column ${name} ${problem}`;
    }
    // All columns are there: another name would be one too many.
    if (Object.keys(row).length === names.length) return undefined;
    const foreign = Object.keys(row).find((name) => !Object.hasOwn(model.columns, name));
    return foreign === undefined ? undefined : `column ${foreign} is not declared`;
  };
}

function valueProblem(column: Column, value: unknown): string | undefined {
  if (value === null) return column.nullable ? undefined : 'may not be null';
  if (column.type === 'integer') return Number.isSafeInteger(value) ? undefined : 'is not a safe integer';
  return typeof value === 'string' ? undefined : `is not ${column.type === 'json' ? 'JSON text' : 'a text'}`;
}
