import { createHash } from 'node:crypto';
import { canonicalJson } from '@qabyldau/kernel';
import type { Column, ReadModel, Shape } from '@qabyldau/read-models';

/** The part of a model that its table is made from. */
export type TableShape = Pick<ReadModel, 'name' | 'version' | 'key' | 'columns' | 'indexes'>;

/** `open-appeals`, version 2 → `open_appeals_v2`. @throws Error for a name that is not kebab-case. */
export function tableName({ name, version }: Pick<ReadModel, 'name' | 'version'>): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`not a name for a read model: ${name}`);
  return `${name.replaceAll('-', '_')}_v${version}`;
}

/** What a table must have been made with to serve a model: another one needs another version. */
export const shapeOf = ({ key, columns }: TableShape): string =>
  canonicalJson({
    key,
    columns: Object.fromEntries(
      Object.entries<Column>(columns).map(([name, { type, nullable }]) => [
        name,
        { type, nullable: nullable ?? false },
      ]),
    ),
  });

/** What was written down by {@link shapeOf}. */
export const shapeFrom = ({ shape }: { readonly shape: string }): Shape => JSON.parse(shape) as Shape;

/** PostgreSQL cuts longer names off, and two cut ones may then be the same. */
const LONGEST_NAME = 63;

/**
 * What belongs to one of the tables that have stood under a name: indexes keep theirs when a table is
 * renamed, so each generation has names of its own.
 */
export function partName(table: string, part: string, generation: number): string {
  const name = `${table}__${part}__${generation}`;
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, LONGEST_NAME - digest.length - 2)}__${digest}`;
}

/** What indexes go over: a column, or several that are asked together, and then the key, as every order does. */
export function indexesOf({ key, columns, indexes = [] }: TableShape): readonly (readonly string[])[] {
  const single = Object.entries<Column>(columns).filter(([name, { indexed }]) => indexed && name !== key);
  return [...single.map(([name]) => [name]), ...indexes].map((asked) => [...asked, key]);
}

/** The name of one of {@link indexesOf}. */
export const indexName = (shape: TableShape, columns: readonly string[], generation: number): string =>
  partName(tableName(shape), columns.slice(0, -1).join('__'), generation);
