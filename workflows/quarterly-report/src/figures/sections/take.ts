import type { FactKind } from '../../facts/fact.js';
import type { Counted } from '../counted.js';
import type { Figure } from '../figure.js';

/** The facts of these kinds that happened in the quarter. */
export const happened =
  (...kinds: readonly FactKind[]): Figure['take'] =>
  (facts) =>
    facts.happened.filter(({ fact }) => (kinds as readonly string[]).includes(fact.kind));

/** What of another choice keeps a condition. */
export const those =
  (take: Figure['take'], keep: (one: Counted) => boolean): Figure['take'] =>
  (facts) =>
    take(facts).filter(keep);

/** Tasks or written appeals that are not over at the end of the quarter. */
export const openWork =
  (kind: FactKind): Figure['take'] =>
  (facts) =>
    facts.openWork.filter(({ fact }) => fact.kind === kind);
