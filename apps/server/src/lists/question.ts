import { QabyldauError } from '@qabyldau/kernel';
import {
  checkQuery,
  type Condition,
  type Order,
  type Query,
  type ReadModel,
  type Where,
} from '@qabyldau/read-models';
import { asWritten, badValue, expected } from './expected.js';
import { allOf } from './filters.js';
import type { AnyList, Scope } from './list.js';

/** What somebody asks a list for; all of it may come from outside. */
export interface Asking {
  readonly filters: Readonly<Record<string, string>>;
  /** Name of a column, with `-` before it for the largest first. */
  readonly sort?: string | undefined;
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
  /** `previous` of the page after; instead of a cursor. */
  readonly before?: string | undefined;
}

/** @throws QabyldauError `unknown-filter`, `bad-filter-value` */
export async function questionOf(
  list: AnyList,
  { filters, sort, limit, cursor, before }: Asking,
  scope: Scope,
  body: string | undefined,
): Promise<Query> {
  const parts = [list.always];
  for (const [name, value] of Object.entries(filters)) {
    const filter = Object.hasOwn(list.filters, name) ? list.filters[name] : undefined;
    if (filter === undefined) {
      const known = Object.keys(list.filters).join(', ');
      throw new QabyldauError('unknown-filter', { list: list.name, filter: name, known });
    }
    const where = await filter.where(value, scope);
    if (where === undefined) throw badValue(name, value, filter.expected);
    parts.push(where);
  }
  if (list.needs !== undefined && filters[list.needs] === undefined) {
    throw badValue(list.needs, '', list.filters[list.needs]?.expected ?? expected.oneValue);
  }
  if (body !== undefined) {
    const pinned = Object.keys(filters).some((name) => list.filters[name]?.pins);
    const ofBody = (await list.ofBody(body, scope)) as Where;
    parts.push(pinned ? asRange(ofBody) : ofBody);
  }
  const orderBy = orderOf(list, sort ?? list.sort);
  const where = allOf(parts);
  return before === undefined
    ? { where, orderBy, limit, after: cursor }
    : { where, orderBy: turnedRound(list, orderBy), limit, after: before };
}

/** The whole order, the key at its end included, from the other end. */
export const turnedRound = ({ model }: AnyList, orderBy: readonly Order[]): readonly Order[] =>
  wholeOrder(model, orderBy).map(({ column, direction }) => ({
    column,
    direction: direction === 'asc' ? 'desc' : 'asc',
  }));

/** An order as the tables follow it: with the key at its end. */
export const wholeOrder = (model: AnyList['model'], orderBy: readonly Order[]) =>
  checkQuery(model as ReadModel, { orderBy }).order;

/** Says the same in a way that no index is chosen for: the filter that pins a few rows down has a better one. */
const asRange = (where: Where): Where =>
  Object.fromEntries(
    Object.entries<Condition | undefined>(where).map(([column, condition]) => [
      column,
      typeof condition === 'string' ? { gte: condition, lte: condition } : condition,
    ]),
  );

function orderOf(list: AnyList, sort: string): readonly Order[] {
  if (sort === '') return [];
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const name = sort.replace(/^-/, '');
  const column = list.columns.find((candidate) => candidate.name === name)?.sort;
  if (column === undefined) throw badValue('sort', sort, asWritten(sortsOf(list).join(', ')));
  return [{ column, direction }, ...(list.thenBy ?? []).map((then) => ({ column: then }))];
}

/** Columns that a list can be sorted by. */
export const sortsOf = (list: AnyList): readonly string[] =>
  list.columns.filter(({ sort }) => sort !== undefined).map(({ name }) => name);
