import {
  sql,
  type CompiledQuery,
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
} from 'kysely';
import { exhaustive } from '@qabyldau/kernel';
import type { CheckedQuery, Column, RowValue, SortColumn, Term } from '@qabyldau/read-models';

/** Tables are made from models, so their names and columns are known at run time only. */
export interface AnyTables {
  readonly [table: string]: { readonly [column: string]: RowValue };
}

/** What either database makes SQL from. */
export type Compiler = Pick<Kysely<AnyTables>, 'selectFrom'>;
export type Columns = Readonly<Record<string, Column>>;
type Builder = ExpressionBuilder<AnyTables, string>;
type Selection = SelectQueryBuilder<AnyTables, string, Record<string, RowValue>>;

/** The rows of a page; one more than asked for, which tells whether there is another page. */
export function selectPage(
  compiler: Compiler,
  table: string,
  columns: Columns,
  { terms, order, limit, after }: CheckedQuery,
): Selection {
  const statement = compiler
    .selectFrom(table)
    .select(Object.keys(columns))
    .where((eb) =>
      eb.and([
        ...terms.map((term) => holds(eb, columns, term)),
        ...(after ? [comesAfter(eb, order, after)] : []),
      ]),
    )
    .limit(limit + 1);
  return inOrder(statement, columns, order);
}

/**
 * Null comes before everything. SQLite does so unasked; PostgreSQL must be told, but only where there can
 * be one: it would not use an index made without.
 */
export function inOrder(statement: Selection, columns: Columns, order: readonly SortColumn[]): Selection {
  return order.reduce(
    (sorted, { column, direction }) =>
      sorted.orderBy(column, (item) => {
        const directed = direction === 'asc' ? item.asc() : item.desc();
        if (columns[column]?.nullable !== true) return directed;
        return direction === 'asc' ? directed.nullsFirst() : directed.nullsLast();
      }),
    statement,
  );
}

export const compileSelect = (...page: Parameters<typeof selectPage>): CompiledQuery =>
  selectPage(...page).compile();

/** One row with the `count`. */
export const countRows = (compiler: Compiler, table: string, columns: Columns, terms: readonly Term[]) =>
  compiler
    .selectFrom(table)
    .select((eb) => eb.fn.countAll().as('count'))
    .where((eb) => eb.and(terms.map((term) => holds(eb, columns, term))));

export const compileCount = (...counted: Parameters<typeof countRows>): CompiledQuery =>
  countRows(...counted).compile();

const holds = (eb: Builder, columns: Columns, term: Term): Expression<SqlBool> =>
  term.operator === 'inElse' ? inElse(eb, term) : compares(eb, columns, term);

function compares(
  eb: Builder,
  columns: Columns,
  { column, operator, value }: Exclude<Term, { readonly operator: 'inElse' }>,
): Expression<SqlBool> {
  switch (operator) {
    case 'equals':
      return value === null ? eb(column, 'is', null) : eb(column, '=', value);
    case 'not':
      return value === null ? eb(column, 'is not', null) : eb(column, 'is distinct from', value);
    case 'in':
      return Array.isArray(value) && value.length > 0 ? eb(column, 'in', value) : eb.lit(false);
    case 'gt':
      return eb(column, '>', value);
    case 'gte':
      return eb(column, '>=', value);
    case 'lt':
      return eb(column, '<', value);
    case 'lte':
      return eb(column, '<=', value);
    case 'like':
      return columns[column]?.type === 'integer'
        ? sql<SqlBool>`cast(${eb.ref(column)} as text) like ${value} escape '\\'`
        : sql<SqlBool>`${eb.ref(column)} like ${value} escape '\\'`;
    default:
      return exhaustive(operator);
  }
}

function inElse(eb: Builder, { column, value }: Extract<Term, { readonly operator: 'inElse' }>) {
  const instead = eb.and([eb(column, 'is', null), eb(value.column, '=', value.equals)]);
  return value.in.length === 0 ? instead : eb.or([eb(column, 'in', value.in), instead]);
}

/**
 * Rows after the one with these sort values: equal in the first columns and beyond it in the next. The
 * bound on the first column says nothing new, but it is what an index can use.
 */
function comesAfter(
  eb: Builder,
  order: readonly SortColumn[],
  after: readonly RowValue[],
): Expression<SqlBool> {
  const ways = order.map(({ column, direction }, i) =>
    eb.and([
      ...order.slice(0, i).map((earlier, j) => same(eb, earlier.column, after[j] ?? null)),
      beyond(eb, column, direction, after[i] ?? null),
    ]),
  );
  const [first] = order;
  const bound = after[0] ?? null;
  if (!first || bound === null || first.direction === 'desc') return eb.or(ways);
  return eb.and([eb(first.column, '>=', bound), eb.or(ways)]);
}

const same = (eb: Builder, column: string, value: RowValue): Expression<SqlBool> =>
  value === null ? eb(column, 'is', null) : eb(column, '=', value);

function beyond(
  eb: Builder,
  column: string,
  direction: 'asc' | 'desc',
  value: RowValue,
): Expression<SqlBool> {
  if (direction === 'asc') return value === null ? eb(column, 'is not', null) : eb(column, '>', value);
  return value === null ? eb.lit(false) : eb.or([eb(column, '<', value), eb(column, 'is', null)]);
}
