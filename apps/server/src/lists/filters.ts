import type { ClockRow } from '@qabyldau/control';
import type { Text } from '@qabyldau/kernel';
import { parseDate } from '@qabyldau/kernel';
import type { Condition, Row, Where } from '@qabyldau/read-models';
import { appealRegister, employees, units } from '../system/tables.js';
import { expected, oneOf } from './expected.js';
import type { Filter, Scope } from './list.js';
import { listWords } from './words.js';

type Of<R extends Row> = keyof R & string;
const where = <R extends Row>(column: Of<R>, condition: Condition): Where<R> =>
  ({ [column]: condition }) as Where<R>;

/** One of a few values. */
export const choice = <R extends Row>(
  column: Of<R>,
  label: Text,
  choices: Readonly<Record<string, Text>>,
  stored: (value: string) => Condition = (value) => value,
): Filter<R> => ({
  label,
  choices,
  expected: oneOf(choices),
  where: (value) => (Object.hasOwn(choices, value) ? where(column, stored(value)) : undefined),
});

/** 0 or 1. */
export const flag = <R extends Row>(column: Of<R>, label: Text): Filter<R> =>
  choice<R>(column, label, { yes: listWords.yes, no: listWords.no }, (value) => (value === 'yes' ? 1 : 0));

/** A state path, or one above it: `course.hearing` is all of the hearing. */
export const statePath = <R extends Row>(
  column: Of<R>,
  label: Text,
  states: Readonly<Record<string, Text>>,
  region = '',
): Filter<R> => {
  const choices = Object.fromEntries(Object.entries(states).filter(([path]) => path.startsWith(region)));
  return {
    label,
    choices,
    expected: oneOf(choices),
    where(value) {
      const path = Object.hasOwn(choices, value) ? value : `${region}${value}`;
      if (!Object.hasOwn(choices, path)) return undefined;
      const below = Object.keys(choices).filter((name) => name === path || name.startsWith(`${path}.`));
      return where(column, { in: below });
    },
  };
};

const registrationNumber = /^\d{4}-[\dQ]\d{0,11}$/;

export const numbered = <R extends Row>(column: Of<R>, label: Text = listWords.number): Filter<R> => ({
  label,
  expected: expected.number,
  example: '2026-000123',
  pins: true,
  where: (value) => (registrationNumber.test(value) ? where(column, value) : undefined),
});

/** An appeal for reception, by its number or its id. */
export const ofAppeal = <R extends Row>(column: Of<R>): Filter<R> => ({
  label: listWords.appealNumber,
  expected: expected.appeal,
  example: '2026-000123',
  pins: true,
  async where(value, { views }) {
    if (!registrationNumber.test(value))
      return /^[\w.:/-]{1,200}$/.test(value) ? where(column, value) : undefined;
    const { rows } = await views.select(appealRegister, { where: { number: value }, limit: 100 });
    return where(column, { in: rows.map(({ appeal }) => appeal) });
  },
});

/** A case, as `<workflow>/<case>`: all of its clocks. */
export const clocksOfCase = (): Filter<ClockRow> => ({
  label: listWords.caseId,
  expected: expected.clocksOfCase,
  machine: true,
  pins: true,
  where: (value) =>
    /^[\w-]+\/[\w.:-]{1,200}$/.test(value)
      ? // the next character after the slash that a longer key of the same case has
        { clock: { gte: value, lt: `${value}0` }, caseId: value.slice(value.indexOf('/') + 1) }
      : undefined,
});

/** An id that only the machine knows; what is not there gives an empty list. */
export const identified = <R extends Row>(column: Of<R>, label: Text): Filter<R> => ({
  label,
  expected: expected.caseId,
  machine: true,
  pins: true,
  where: (value) => (/^[\w.:/-]{1,200}$/.test(value) ? where(column, value) : undefined),
});

export const month = <R extends Row>(column: Of<R>): Filter<R> => ({
  label: listWords.month,
  expected: expected.month,
  input: 'month',
  where: (value) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? where(column, value) : undefined),
});

/** From a day on, or up to it, the day itself included. */
export const day = <R extends Row>(column: Of<R>, label: Text, side: 'gte' | 'lte'): Filter<R> => ({
  label,
  expected: expected.day,
  input: 'date',
  where(value) {
    try {
      return where(column, { [side]: parseDate(value) });
    } catch {
      return undefined;
    }
  },
});

/** The same of a column that holds instants. */
export const dayOfInstant = <R extends Row>(column: Of<R>, label: Text, side: 'gte' | 'lte'): Filter<R> => ({
  label,
  expected: expected.day,
  input: 'date',
  where(value, { calendar }) {
    try {
      const date = parseDate(value);
      return where(
        column,
        side === 'gte'
          ? { gte: calendar.instantAt(date, '00:00') }
          : { lt: nextDay(calendar.instantAt(date, '23:59:59')) },
      );
    } catch {
      return undefined;
    }
  },
});

/** Somebody of the staff; nobody of that id is an error, not an empty list. */
export const employee = <R extends Row>(
  column: Of<R>,
  label: Text,
  among: 'employees' | 'officials' = 'employees',
): Filter<R> => ({
  label,
  among,
  expected: expected.employeeId,
  async where(value, { views }) {
    const { rows } = await views.select(employees, { where: { employee: value }, limit: 1 });
    return rows.length === 0 ? undefined : where(column, value);
  },
});

/** Everybody of a unit: units are joined to people when asked. */
export const unitOfEmployee = <R extends Row>(column: Of<R>): Filter<R> => ({
  label: listWords.unit,
  among: 'units',
  expected: expected.unitId,
  async where(value, scope) {
    if (!(await isUnit(value, scope))) return undefined;
    const { rows } = await scope.views.select(employees, { where: { unit: value }, limit: 10_000 });
    return where(column, { in: rows.map((row) => row.employee) });
  },
});

/** The same, of rows that name a unit where they name nobody. */
export const unitOfEmployeeOrOwn = <R extends Row>(column: Of<R>, own: Of<R>): Filter<R> => {
  const filter = unitOfEmployee<R>(column);
  return {
    ...filter,
    async where(value, scope) {
      if (!(await isUnit(value, scope))) return undefined;
      const { rows } = await scope.views.select(employees, { where: { unit: value }, limit: 10_000 });
      return where(column, { inElse: { in: rows.map((row) => row.employee), column: own, equals: value } });
    },
  };
};

export const unit = <R extends Row>(column: Of<R>): Filter<R> => ({
  label: listWords.unit,
  among: 'units',
  expected: expected.unitId,
  where: async (value, scope) => ((await isUnit(value, scope)) ? where(column, value) : undefined),
});

const isUnit = async (value: string, { views }: Scope): Promise<boolean> =>
  (await views.select(units, { where: { unit: value }, limit: 1 })).rows.length > 0;

/** The instant after one; texts of instants sort as they do. */
const nextDay = (endOfDay: string): string => endOfDay.replace(/\.\d{3}Z$/, '.999Z');

/** Several conditions that must all hold. A bare value means equality. */
export function allOf<R extends Row>(parts: readonly (Where<R> | undefined)[]): Where<R> {
  const merged: Record<string, Condition> = {};
  for (const part of parts) {
    for (const [column, condition] of Object.entries<Condition | undefined>(part ?? {})) {
      if (condition === undefined) continue;
      const before = merged[column];
      merged[column] =
        before === undefined ? condition : { ...comparison(before), ...comparison(condition, before) };
    }
  }
  return merged as Where<R>;
}

/** Two lists of values leave what is in both. */
function comparison(condition: Condition, before?: Condition): Exclude<Condition, string | number | null> {
  const part =
    typeof condition === 'object' && condition !== null
      ? condition
      : condition === null
        ? { in: [] }
        : { in: [condition] };
  if (before === undefined || part.in === undefined) return part;
  const earlier = comparison(before).in;
  return {
    ...part,
    in: earlier === undefined ? part.in : part.in.filter((value) => earlier.includes(value)),
  };
}
