import type { Counts, Figures, PublicFigures } from './messages.js';

/** The name under which small numbers stand together. */
export const OTHER = 'other';

/**
 * P24: a number of few persons may point to one of them. Small counts are put together as `other`; where even that
 * stays small, the next smallest goes in too, so that no small number follows from the total and the rest. Of fewer
 * receptions than `atLeast` only that is told.
 */
export function suppress({ received, byTopic, byDecision }: Figures, atLeast: number): PublicFigures {
  if (received < atLeast) return { received: null, byTopic: {}, byDecision: {}, atLeast };
  return {
    received,
    byTopic: together(byTopic, received, atLeast),
    byDecision: together(byDecision, received, atLeast),
    atLeast,
  };
}

/** Who is counted under no name is `other`, too: else their number would follow from the total. */
function together(counts: Counts, received: number, atLeast: number): Counts {
  const given = Object.entries(counts).filter(([, count]) => count > 0);
  const named = given.filter(([name]) => name !== OTHER).sort(bySizeAndName);
  let other = received - sum(named);
  let told = 0;
  while (told < named.length) {
    const count = named[told]?.[1] ?? 0;
    if (count >= atLeast && (other === 0 || other >= atLeast)) break;
    other += count;
    told += 1;
  }
  const shown = named.slice(told).sort(([one], [two]) => (one < two ? -1 : 1));
  return Object.fromEntries([...shown, ...(other === 0 ? [] : [[OTHER, other] as const])]);
}

const sum = (counts: readonly (readonly [string, number])[]): number =>
  counts.reduce((total, [, count]) => total + count, 0);

const bySizeAndName = (
  [nameOne, one]: readonly [string, number],
  [nameTwo, two]: readonly [string, number],
): number => one - two || (nameOne < nameTwo ? -1 : 1);
