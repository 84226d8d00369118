import type { Text } from '@qabyldau/kernel';
import type { ReportAppealRow } from '../read-models/report-appeals.js';
import type { Counted, QuarterFacts } from './counted.js';

export type Words = Readonly<Record<string, Text>>;

/** What a figure is broken down by. */
export interface Dimension {
  /** Null for a fact that does not say. */
  readonly of: (one: Counted, facts: QuarterFacts) => string | null;
  /** Names of the values in the order in which they are shown; names of employees are joined when it is shown. */
  readonly values: Words | 'employees';
}

/** Stands for facts that say nothing of the dimension, so that a breakdown always adds up. */
export const NOT_GIVEN = 'not-given';

export const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

export const dimension = (of: Dimension['of'], values: Words | undefined): Dimension => ({
  of,
  values: { ...values, [NOT_GIVEN]: text('Көрсетілмеген', 'Не указано', 'Not given') },
});

export const ofAppeal = (
  of: (appeal: ReportAppealRow) => string | null,
  values: Words | undefined,
): Dimension => dimension(({ appeal }) => (appeal === undefined ? null : of(appeal)), values);

export const ofDetail = (values: Words | undefined): Dimension =>
  dimension(({ fact }) => fact.detail, values);
