import { sql, type CompiledQuery, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { exhaustive } from '@qabyldau/kernel';
import type { CheckedQuery, RowValue, SortColumn, Term } from '@qabyldau/read-models';
import { compiler, type AnyTables } from './compiler.js';

type Builder = ExpressionBuilder<AnyTables, string>;

/** The SQL of a page; one row more than asked for, which tells whether there is another page. */
export function compileSelect(table: string, columns: readonly string[], query: CheckedQuery): CompiledQuery {
  const { terms, order, limit, after } = query;
  let statement = compiler
    .selectFrom(table)
    .select([...columns])
    .where((eb) =>
      eb.and([...terms.map((term) => holds(eb, term)), ...(after ? [comesAfter(eb, order, after)] : [])]),
    )
    .limit(limit + 1);
  // SQLite sorts null before everything, which is what the port says; PostgreSQL must be told.
  for (const { column, direction } of order) statement = statement.orderBy(column, direction);
  return statement.compile();
}

export function compileCount(table: string, terms: readonly Term[]): CompiledQuery {
  return compiler
    .selectFrom(table)
    .select((eb) => eb.fn.countAll().as('count'))
    .where((eb) => eb.and(terms.map((term) => holds(eb, term))))
    .compile();
}

function holds(eb: Builder, { column, operator, value }: Term): Expression<SqlBool> {
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
      return sql<SqlBool>`${eb.ref(column)} like ${value} escape '\\'`;
    default:
      return exhaustive(operator);
  }
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
