import type { RunningTerms } from '@qabyldau/calendar';
import type { CaseView } from '@qabyldau/engine';
import type { MotionContext } from './context.js';
import { decisionTerm } from './rules.js';

/** Code art. 67(3), (11), 75(1), 82(3): the decision, then the notice of it. */
export const runningTerms: RunningTerms<CaseView<MotionContext>> = (view) => {
  const { motion, decided, decide, tell } = view.context;
  if (motion === null) return [];
  const toDecide = { kind: decisionTerm[motion.kind], from: motion.filedOn };
  if (decide !== null && view.in('considered.inTime')) {
    return [{ term: 'decide', counting: toDecide, due: decide }];
  }
  if (decided === null || tell === null || !view.in('decided.toTell')) return [];
  // Only of a recusal does the notice have a term of its own.
  const own = motion.kind === 'recusal';
  const counting = own ? ({ kind: 'recusal-notice', from: decided.decidedOn } as const) : toDecide;
  return [{ term: 'tell', counting, due: tell }];
};
