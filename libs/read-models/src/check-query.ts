import { wrongPlace, WrongRequest, type Text } from '@qabyldau/kernel';
import { fromPageBefore, readCursor } from './cursor.js';
import {
  DEFAULT_LIMIT,
  MAX_LIMIT,
  type Comparison,
  type Condition,
  type Else,
  type Query,
  type Where,
} from './query.js';
import type { ReadModel, Row, RowValue } from './read-model.js';

/** One comparison of a `where`, checked. */
export type Term = PlainTerm | ElseTerm;

export interface PlainTerm {
  readonly column: string;
  readonly operator: Exclude<keyof Comparison, 'inElse'> | 'equals';
  readonly value: RowValue | readonly (string | number)[];
}

export interface ElseTerm {
  readonly column: string;
  readonly operator: 'inElse';
  readonly value: Else;
}

export interface SortColumn {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

/** A query as adapters carry it out: every column exists, the key ends the order, the cursor is read. */
export interface CheckedQuery {
  readonly terms: readonly Term[];
  readonly order: readonly SortColumn[];
  readonly limit: number;
  /** Sort values of the row to go on after, one for each column of `order`. */
  readonly after: readonly RowValue[] | undefined;
}

/**
 * Makes sure that a query can be answered by the table; its parts may come from outside.
 * @throws QabyldauError `bad-request` naming what is wrong.
 */
export function checkQuery<R extends Row>(model: ReadModel<R>, query: Query<R>): CheckedQuery {
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) throw badRequest('limit', limits);
  const order: SortColumn[] = [];
  for (const { column, direction = 'asc' } of query.orderBy ?? []) {
    if (!isDirection(direction)) throw badRequest(`orderBy ${column}: direction`);
    checkColumn(model, column);
    if (order.some((earlier) => earlier.column === column)) continue;
    order.push({ column, direction });
  }
  if (!order.some(({ column }) => column === model.key)) order.push({ column: model.key, direction: 'asc' });
  const after = query.after === undefined ? undefined : readCursor(query.after, order);
  if (after?.some((value, i) => !holds(model, order[i]?.column, value)))
    throw badRequest('cursor', fromPageBefore);
  return { terms: checkWhere(model, query.where ?? {}), order, limit, after };
}

/** The comparisons of a `where`, all of which must hold. @throws QabyldauError `bad-request`. */
export function checkWhere<R extends Row>(model: ReadModel<R>, where: Where<R>): readonly Term[] {
  return Object.entries<Condition | undefined>(where).flatMap(([column, condition]) => {
    checkColumn(model, column);
    const terms = termsOf(column, condition);
    for (const term of terms) {
      const { operator } = term;
      if (term.operator === 'inElse') checkElse(model, term.value);
      const values = valuesIn(term);
      if (!values.every((one) => holds(model, column, one))) throw badRequest(`where ${column}: ${operator}`);
      if (operator === 'like' && isInteger(model, column)) throw badRequest(`where ${column}: ${operator}`);
    }
    return terms;
  });
}

function valuesIn(term: Term): readonly RowValue[] {
  if (term.operator === 'inElse') return term.value.in;
  return term.operator === 'in' ? (term.value as readonly (string | number)[]) : [term.value as RowValue];
}

function checkElse<R extends Row>(model: ReadModel<R>, { column, equals }: Else): void {
  checkColumn(model, column);
  if (!holds(model, column, equals)) throw badRequest(`where ${column}: inElse`);
}

/** Whether a column can be compared with it: one database would answer nothing, the other refuse. */
function holds<R extends Row>(model: ReadModel<R>, column = '', value: RowValue): boolean {
  if (value === null) return true;
  return isInteger(model, column) ? Number.isSafeInteger(value) : typeof value === 'string';
}

const isInteger = <R extends Row>(model: ReadModel<R>, column: string): boolean =>
  model.columns[column as keyof R & string].type === 'integer';

const operators = new Set<string>(['in', 'inElse', 'not', 'gt', 'gte', 'lt', 'lte', 'like']);
const isDirection = (value: unknown): value is 'asc' | 'desc' => value === 'asc' || value === 'desc';
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isScalar = (value: unknown): value is string | number =>
  typeof value === 'string' || Number.isFinite(value);

function termsOf(column: string, condition: Condition | undefined): readonly Term[] {
  if (condition === undefined) return [];
  if (condition === null || isScalar(condition)) return [{ column, operator: 'equals', value: condition }];
  if (typeof condition !== 'object') throw badRequest(`where ${column}`);
  return Object.entries(condition as Readonly<Record<string, unknown>>).flatMap(([operator, value]) => {
    if (!operators.has(operator)) throw badRequest(`where ${column}: ${operator}`);
    if (value === undefined) return [];
    if (!fits(operator, value)) throw badRequest(`where ${column}: ${operator}`);
    return [{ column, operator, value } as Term];
  });
}

function fits(operator: string, value: unknown): boolean {
  if (operator === 'in') return isList(value) && value.length <= MAX_LIMIT && value.every(isScalar);
  if (operator === 'inElse') return isElse(value);
  if (operator === 'like') return typeof value === 'string' && /^(?:[^\\]|\\.)*$/su.test(value);
  return isScalar(value) || (operator === 'not' && value === null);
}

function isElse(value: unknown): value is Else {
  if (typeof value !== 'object' || value === null) return false;
  const { in: list, column, equals } = value as Readonly<Record<string, unknown>>;
  return fits('in', list) && typeof column === 'string' && typeof equals === 'string';
}

function checkColumn<R extends Row>(model: ReadModel<R>, column: string): void {
  if (!Object.hasOwn(model.columns, column)) throw badRequest(`${model.name}: ${column}`);
}

const limits: Text = {
  kk: `бүтін сан (1–${MAX_LIMIT})`,
  ru: `целое число (1–${MAX_LIMIT})`,
  en: `a whole number (1–${MAX_LIMIT})`,
};
const knownColumn: Text = {
  kk: 'осы кестенің бағаны және оған сай мән',
  ru: 'столбец этой таблицы и подходящее ему значение',
  en: 'a column of this table, and a value that fits it',
};

const badRequest = (field: string, expected = knownColumn) =>
  new WrongRequest([wrongPlace(field, 'isQuery', expected)]);
