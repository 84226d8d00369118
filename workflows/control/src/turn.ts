import type { ClockRow } from './clocks/clock.js';
import type { Turn } from './labels.js';

/** By the beginning of the state path; the first that fits. */
const inTheAppeal: readonly (readonly [string, Turn])[] = [
  ['course.awaitingCorrection.termExpired', 'responsible'],
  ['course.awaitingCorrection', 'applicant'],
  ['course.briefed', 'official'],
  ['course.hearing.sent', 'delivery'],
  ['course.hearing.delivered', 'applicant'],
  ['course.hearing.oral', 'official'],
  ['course.hearing.decidable', 'official'],
  ['course.sameDay', 'official'],
];

const ofKind: Readonly<Record<string, Turn>> = {
  'hearing-record': 'responsible',
  'brief-for-reply': 'responsible',
  'last-refusal-notice': 'responsible',
  'appointed-reception': 'official',
  return: 'responsible',
  protocol: 'responsible',
  redirect: 'control',
  'record-remarks': 'applicant',
  objection: 'applicant',
  'extension-notice': 'delivery',
  'termination-notice': 'delivery',
  'without-consideration-notice': 'delivery',
  'redirect-notice': 'delivery',
  'participation-notice': 'responsible',
  'participation-answer': 'other-body',
  'participation-refusal-report': 'responsible',
  report: 'control',
  'monthly-duty': 'official',
  // Code art. 67(3): the superior decides.
  recusal: 'official',
};

/** Whose move an open clock waits for, told from its kind and from where its case stands. */
export function turnOf({ kind, workflow, state }: Pick<ClockRow, 'kind' | 'workflow' | 'state'>): Turn {
  const fixed = ofKind[kind];
  if (fixed !== undefined) return fixed;
  if (workflow === 'materials-request') return state === 'answered' ? 'responsible' : 'executor';
  if (workflow === 'protocol-task') return state === 'onControl.reported' ? 'control' : 'executor';
  if (workflow === 'written-appeal') return state === 'course.awaitingExecutor' ? 'control' : 'executor';
  return inTheAppeal.find(([path]) => state?.startsWith(path))?.[1] ?? 'responsible';
}
