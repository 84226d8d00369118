import type { Calendar } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import type { Covered, Recipient, Remarks } from '../messages.js';
import type { Counted, QuarterFacts } from './counted.js';
import { NOT_GIVEN, type Dimension } from './dimension.js';
import { measured, type Figure, type FigureValue } from './figure.js';
import { sections } from './sections.js';

/** One number of the report beside that of the same quarter of the year before. */
export type Cell = {
  readonly cell: string;
  readonly value: FigureValue;
  /** Null where nothing at all is known of that quarter. */
  readonly was: FigureValue;
  /** Of integers only: means are not subtracted. */
  readonly difference?: number | undefined;
  /** Growth in percent, one decimal, as text; absent where there was nothing before. */
  readonly percent?: string | undefined;
};

export type ReportHead = {
  readonly body: string;
  /** 2026-Q2 */
  readonly quarter: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly recipient: Recipient;
  readonly covers: readonly Covered[];
};

/** What is frozen and hashed: numbers and their cells. Words and names are put to it when it is shown. */
export type ReportContent = ReportHead & {
  /** Version of the form: which sections and figures there are. */
  readonly form: number;
  readonly comparedWith: string;
  readonly sections: readonly { readonly id: string; readonly cells: readonly Cell[] }[];
  /** Section 10 in words. */
  readonly remarks?: Remarks | undefined;
};

/** The form of new reports. What is frozen under an older one is counted again under that one. */
export const FORM = 2;

/** Since this form the figure of the most frequent topics counts those shown, not all. */
const TOP_COUNTS_SHOWN = 2;

/** `2025-Q2` for `2026-Q2`. */
export const yearBefore = (quarter: string): string =>
  `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`;

/** Counts a quarter beside the same quarter of the year before. The same facts give the same content. */
export function reportContent(
  head: ReportHead,
  facts: QuarterFacts,
  before: QuarterFacts,
  calendar: Pick<Calendar, 'workingDaysBetween'>,
  remarks?: Remarks,
  form: number = FORM,
): ReportContent {
  return {
    form,
    ...head,
    comparedWith: yearBefore(head.quarter),
    sections: sections.map(({ id, figures }) => ({
      id,
      cells: figures
        .filter(({ since = 1 }) => since <= form)
        .flatMap((figure) => cellsOf(figure, facts, before, { calendar, form })),
    })),
    ...(remarks === undefined ? {} : { remarks }),
  };
}

/** The facts behind a cell; `undefined` when the form has no such cell. */
export function explainCell(
  cell: string,
  facts: QuarterFacts,
  form: number = FORM,
): readonly Counted[] | undefined {
  const { id, value } = partsOf(cell);
  const figure = sections.flatMap(({ figures }) => figures).find((candidate) => candidate.id === id);
  if (figure === undefined || (figure.since ?? 1) > form) return undefined;
  if (value === undefined) return wholeOf(figure, facts, form);
  if (figure.by === undefined) return undefined;
  const { values } = figure.by;
  const known = values === 'employees' || Object.hasOwn(values, value);
  return grouped(figure, figure.by, facts).get(value) ?? (known ? [] : undefined);
}

/** The figure of a cell, and the value of its dimension where the cell is of one. */
export function partsOf(cell: string): { readonly id: string; readonly value?: string } {
  const colon = cell.indexOf(':');
  return colon < 0 ? { id: cell } : { id: cell.slice(0, colon), value: cell.slice(colon + 1) };
}

function cellsOf(
  figure: Figure,
  facts: QuarterFacts,
  before: QuarterFacts,
  { calendar, form }: { readonly calendar: Pick<Calendar, 'workingDaysBetween'>; readonly form: number },
): readonly Cell[] {
  const value = (counted: readonly Counted[]) => measured(counted, figure.measure, calendar);
  const known = before.happened.length > 0;
  const valueBefore = (counted: readonly Counted[]) => (known ? value(counted) : null);
  const whole = cell(
    figure.id,
    value(wholeOf(figure, facts, form)),
    valueBefore(wholeOf(figure, before, form, facts)),
  );
  if (figure.by === undefined) return [whole];
  const now = grouped(figure, figure.by, facts);
  const then = grouped(figure, figure.by, before);
  const parts = shown(figure, figure.by, now, then).map((name) =>
    cell(`${figure.id}:${name}`, value(now.get(name) ?? []), valueBefore(then.get(name) ?? [])),
  );
  return [whole, ...parts];
}

/** All that a figure counts; of a figure that shows a few values only, what these hold. */
function wholeOf(
  figure: Figure,
  facts: QuarterFacts,
  form: number,
  shownBy: QuarterFacts = facts,
): readonly Counted[] {
  const { by, top } = figure;
  if (by === undefined || top === undefined || form < TOP_COUNTS_SHOWN) return figure.take(facts);
  const names = shown(figure, by, grouped(figure, by, shownBy), new Map());
  const groups = grouped(figure, by, facts);
  return names.flatMap((name) => groups.get(name) ?? []);
}

type Groups = ReadonlyMap<string, readonly Counted[]>;

function grouped({ take }: Figure, by: Dimension, facts: QuarterFacts): Groups {
  const groups = new Map<string, Counted[]>();
  for (const one of take(facts)) {
    const name = by.of(one, facts) ?? NOT_GIVEN;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

/** In the order of the dimension's words, then what has none; employees by id. */
function shown({ top }: Figure, { values }: Dimension, now: Groups, then: Groups): readonly string[] {
  const known = values === 'employees' ? [] : Object.keys(values);
  const place = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  const names = [...new Set([...now.keys(), ...then.keys()])].sort(
    (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
  );
  if (top === undefined) return names;
  const size = (name: string) => now.get(name)?.length ?? 0;
  return names
    .filter((name) => size(name) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, top);
}

function cell(name: string, value: FigureValue, was: FigureValue): Cell {
  if (typeof value !== 'number' || typeof was !== 'number') return { cell: name, value, was };
  const difference = value - was;
  return {
    cell: name,
    value,
    was,
    difference,
    ...(was === 0 ? {} : { percent: percentOf(difference, was) }),
  };
}

/** Half away from zero, in integers. */
function percentOf(difference: number, was: number): string {
  const tenths = Math.floor((2 * Math.abs(difference) * 1000 + was) / (2 * was));
  return `${difference < 0 && tenths > 0 ? '-' : ''}${Math.floor(tenths / 10)}.${tenths % 10}`;
}
