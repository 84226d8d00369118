import type { Calendar } from '@qabyldau/calendar';
import type { IsoDate, Text } from '@qabyldau/kernel';
import type { Counted, QuarterFacts } from './counted.js';
import type { Dimension } from './dimension.js';

/** What is made of the facts that a figure takes. */
export type Measure =
  | 'count'
  /** Sum of the amounts: applicants. */
  | 'sum'
  /** Mean of the amounts, two decimals. */
  | 'mean'
  /** Mean of the working days from registration to the fact, one decimal. */
  | 'mean-working-days';

/** One line of the report; with a dimension, also one for each of its values. */
export interface Figure {
  /** `<section>.<name>`; the cell of a value is `<section>.<name>:<value>`. */
  readonly id: string;
  readonly label: Text;
  readonly take: (facts: QuarterFacts) => readonly Counted[];
  readonly measure?: Measure | undefined;
  readonly by?: Dimension | undefined;
  /** Only so many values, those with the most facts first. */
  readonly top?: number | undefined;
  /** The version of the form with which it came; 1 where nothing is said. */
  readonly since?: number | undefined;
}

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly figures: readonly Figure[];
}

/** A number as it is hashed: integers as they are, means as decimal text; null where nothing was counted. */
export type FigureValue = number | string | null;

export function measured(
  counted: readonly Counted[],
  kind: Measure | undefined,
  calendar: Pick<Calendar, 'workingDaysBetween'>,
): FigureValue {
  const amounts = () => counted.map(({ fact }) => fact.amount);
  switch (kind) {
    case undefined:
    case 'count':
      return counted.length;
    case 'sum':
      return sumOf(amounts());
    case 'mean':
      return mean(amounts(), 2);
    case 'mean-working-days':
      return mean(
        counted.flatMap(({ fact, appeal }) =>
          appeal === undefined
            ? []
            : [calendar.workingDaysBetween(appeal.registeredOn as IsoDate, fact.on as IsoDate)],
        ),
        1,
      );
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Rounded half up in integers: figures are hashed, so their text must not hang on floating point. */
function mean(numbers: readonly number[], decimals: number): string | null {
  if (numbers.length === 0) return null;
  const scale = 10 ** decimals;
  const scaled = Math.floor((2 * sumOf(numbers) * scale + numbers.length) / (2 * numbers.length));
  return `${Math.floor(scaled / scale)}.${String(scaled % scale).padStart(decimals, '0')}`;
}
