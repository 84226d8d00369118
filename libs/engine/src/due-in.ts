import { epochOf, type Instant } from '@qabyldau/kernel';
import type { CaseContext } from './workflow.js';

/**
 * A named delay: milliseconds from the event being taken to the due instant that the context holds.
 * Zero or less means due at once.
 * @throws Error when there is no due instant: the state must not have been entered without one.
 */
export function dueIn(context: CaseContext, dueAt: Instant | undefined): number {
  if (dueAt === undefined) throw new Error('a delay without a due instant');
  return epochOf(dueAt) - context.at;
}
