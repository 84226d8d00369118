import { START, type Position } from '@qabyldau/event-store';
import type { Column, ReadModel } from './read-model.js';

/** What a table was made from. */
export type Shape = Pick<ReadModel, 'key' | 'columns'>;

interface Standing {
  readonly version: number;
  readonly checkpoint: Position;
}

/**
 * The table that answers for a model, of those that stand under its name: its own as soon as something has been read
 * into it. Before that, and after another version took its place, the highest one that has all its columns: readers of
 * the program before a change and of the one after it are answered all the time.
 */
export function answeringVersion<T extends Standing>(
  standing: readonly T[],
  model: Shape & Pick<ReadModel, 'version'>,
  shapeOf: (table: T) => Shape,
): T | undefined {
  const own = standing.find(({ version }) => version === model.version);
  if (own !== undefined && own.checkpoint !== START) return own;
  const others = standing.filter((table) => table.checkpoint !== START && hasAllOf(shapeOf(table), model));
  return others.sort((one, other) => other.version - one.version)[0] ?? own;
}

const hasAllOf = ({ key, columns }: Shape, model: Shape): boolean =>
  key === model.key &&
  Object.entries<Column>(model.columns).every(([name, wanted]) => {
    const column = columns[name];
    return column?.type === wanted.type && (wanted.nullable === true || column.nullable !== true);
  });
