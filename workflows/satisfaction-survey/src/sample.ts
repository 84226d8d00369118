import type { SurveyKind } from './messages.js';

/** An appeal whose applicant may be called. */
export interface SurveyCandidate {
  readonly appeal: string;
  readonly subject: string;
  readonly kind: SurveyKind;
}

/**
 * The random sample of a month (P38, policy `surveyMonthlySample`). The same candidates, in whatever order, and the
 * same seed always give the same sample. Nobody is in it twice. Those who declined come first, because they must be
 * asked; those who were received fill the places left (reading N).
 */
export function sample(
  candidates: readonly SurveyCandidate[],
  size: number,
  seed: number,
): readonly SurveyCandidate[] {
  const chance = chanceFrom(seed);
  const drawn = [
    ...shuffled(ofKind(candidates, 'declined'), chance),
    ...shuffled(ofKind(candidates, 'received'), chance),
  ];
  return oncePerPerson(drawn).slice(0, Math.max(0, Math.floor(size)));
}

function oncePerPerson(drawn: readonly SurveyCandidate[]): readonly SurveyCandidate[] {
  const first = new Map<string, SurveyCandidate>();
  for (const candidate of drawn) {
    if (!first.has(candidate.subject)) first.set(candidate.subject, candidate);
  }
  return [...first.values()];
}

/** In the order of their appeals, so that it does not matter how they were found. */
const ofKind = (candidates: readonly SurveyCandidate[], kind: SurveyKind): readonly SurveyCandidate[] =>
  candidates
    .filter((candidate) => candidate.kind === kind)
    .sort((one, other) => (one.appeal < other.appeal ? -1 : 1));

/** Fisher and Yates: every order is as likely as any other. */
function shuffled<T>(list: readonly T[], chance: () => number): readonly T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const place = Math.floor(chance() * (last + 1));
    [order[last], order[place]] = [order[place] as T, order[last] as T];
  }
  return order;
}

/** Fractions from 0 up to 1 that follow from the seed alone (Mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
