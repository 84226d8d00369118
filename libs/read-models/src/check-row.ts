import type { Column, ReadModel, Row } from './read-model.js';

/**
 * What is wrong with a row that a row function gave, as a sentence; `undefined` when it fits its table.
 * Asked for every row, so that a bad one is told by the event that made it, not later by a database.
 */
export function rowChecker(model: ReadModel): (key: string, row: Row) => string | undefined {
  // Asked for every event: nothing is put together here that the row does not need.
  const names = Object.keys(model.columns);
  const columns: readonly Column[] = Object.values(model.columns);
  /** Most rows have their columns in the declared order, and then none has to be looked up by its name. */
  const fitsInOrder = (row: Row): boolean => {
    let place = 0;
    for (const name in row) {
      const column = columns[place];
      if (column === undefined || name !== names[place] || valueProblem(column, row[name])) return false;
      place++;
    }
    return place === names.length;
  };
  const problemOf = (row: Row): string | undefined => {
    for (const [i, name] of names.entries()) {
      const problem = valueProblem(columns[i] as Column, row[name]);
      if (problem) return `column ${name} ${problem}`;
    }
    // All columns are there: another name would be one too many.
    const foreign = Object.keys(row).find((name) => !Object.hasOwn(model.columns, name));
    return foreign === undefined ? undefined : `column ${foreign} is not declared`;
  };
  return (key, row) => {
    if (row[model.key] !== key) return `column ${model.key} is not the key ${key}`;
    return fitsInOrder(row) ? undefined : problemOf(row);
  };
}

function valueProblem(column: Column, value: unknown): string | undefined {
  if (value === null) return column.nullable ? undefined : 'may not be null';
  if (column.type === 'integer') return Number.isSafeInteger(value) ? undefined : 'is not a safe integer';
  return typeof value === 'string' ? undefined : `is not ${column.type === 'json' ? 'JSON text' : 'a text'}`;
}
