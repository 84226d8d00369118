import { QabyldauError } from '@qabyldau/kernel';

/** Every term of the procedure; {@link termRules} says how each is counted. */
export const termKinds = [
  'reply',
  'extension-30',
  'extension-2-months',
  'extension-notice',
  'brief',
  'brief-for-reply',
  'absence-notice',
  'participation-notice',
  'participation-refusal-report',
  'redirect',
  'correction',
  'return',
  'hearing-lead',
  'last-refusal-notice',
  'objection',
  'hearing-record',
  'record-remarks',
  'protocol',
  'termination-notice',
  'report',
  'recusal',
  'recusal-notice',
  'file-access',
  'slip-correction',
  'complaint',
  'complaint-without-order',
  'complaint-forwarding',
] as const;
export type TermKind = (typeof termKinds)[number];

/**
 * `working-days`: the N-th working day after the event, or before it when the length is negative.
 * `calendar-days` and `months`: the last day, moved to the next working day when it is none.
 */
export type TermUnit = 'working-days' | 'calendar-days' | 'months';

export interface TermRule {
  readonly unit: TermUnit;
  /** Negative: counted back from the event, and never moved forward. */
  readonly length: number;
  readonly paragraphs: readonly string[];
}

const workingDays = (length: number, ...paragraphs: string[]): TermRule => ({
  unit: 'working-days',
  length,
  paragraphs,
});

/**
 * What the law says of each term. `correction`, `protocol` and `brief-for-reply` have no number in the law: theirs are
 * the defaults of the policy.
 */
export const termRules: Readonly<Record<TermKind, TermRule>> = {
  reply: workingDays(15, 'P29', 'Code 76(1)'),
  'extension-30': { unit: 'calendar-days', length: 30, paragraphs: ['P30(1)'] },
  'extension-2-months': { unit: 'months', length: 2, paragraphs: ['P30(2)', 'Code 76(3)'] },
  'extension-notice': workingDays(3, 'P30(2)', 'Code 76(3)'),
  brief: workingDays(-5, 'P26'),
  // Reading C: a brief leaves time for the reply, wherever the reception may lie.
  'brief-for-reply': workingDays(-2, 'P26', 'P29'),
  'absence-notice': workingDays(-2, 'P16'),
  'participation-notice': workingDays(2, 'P19'),
  'participation-refusal-report': workingDays(2, 'P20'),
  redirect: workingDays(3, 'P15(1)', 'Code 65'),
  correction: workingDays(5, 'P6', 'Code 64(6)'),
  return: workingDays(3, 'P6', 'Code 64(7)(1)'),
  'hearing-lead': workingDays(3, 'P32', 'Code 73(1)'),
  'last-refusal-notice': workingDays(-3, 'P32', 'Code 73(1)'),
  objection: workingDays(2, 'Code 73(3)'),
  'hearing-record': workingDays(2, 'P33', 'Code 74(4)'),
  'record-remarks': workingDays(3, 'P33', 'Code 74(6)'),
  // P23 gives no term; adopted as that of the record of a hearing.
  protocol: workingDays(2, 'P23', 'Code 74(4)'),
  'termination-notice': workingDays(3, 'Code 70(3)'),
  report: { unit: 'calendar-days', length: 10, paragraphs: ['P40'] },
  recusal: workingDays(3, 'Code 67(3)'),
  'recusal-notice': workingDays(2, 'Code 67(11)'),
  'file-access': workingDays(3, 'Code 75(1)'),
  'slip-correction': workingDays(3, 'Code 82(3)'),
  complaint: { unit: 'months', length: 3, paragraphs: ['Code 92(1)'] },
  'complaint-without-order': { unit: 'months', length: 6, paragraphs: ['Code 92(1-1)'] },
  'complaint-forwarding': workingDays(3, 'Code 91(4)'),
};

/** Terms whose length in working days the body sets (cl. 4). */
export const chosenLengths: ReadonlySet<TermKind> = new Set(['correction', 'protocol', 'brief-for-reply']);

/** @throws QabyldauError `unknown-term` for a kind that came from outside and is none. */
export function ruleOf(kind: TermKind): TermRule {
  if (!Object.hasOwn(termRules, kind)) {
    throw new QabyldauError('unknown-term', { kind: kind, known: termKinds.join(', ') });
  }
  return termRules[kind];
}
