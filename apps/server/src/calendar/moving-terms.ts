import { termsRederived, type Calendar, type ChangedDay, type MovedTerm } from '@qabyldau/calendar';
import { viewOf, type CaseFold } from '@qabyldau/engine';
import type { Instant } from '@qabyldau/kernel';
import { runningTerms } from '../system/running-terms.js';

/** A calendar, what changed with it, and when that is asked. */
export interface CalendarChanged {
  readonly calendar: Calendar;
  readonly changed: readonly ChangedDay[];
  readonly at: Instant;
}

/** The running terms of a case that a change of the calendar moves: what `rederive-terms` would record. Pure. */
export function movingTerms(
  { state }: CaseFold,
  { calendar, changed, at }: CalendarChanged,
): readonly MovedTerm[] {
  const terms = runningTerms[state.workflow.name]?.(viewOf(state), calendar) ?? [];
  if (terms.length === 0) return [];
  // No event of a case is recorded before the one it stands on.
  return termsRederived(terms, { changed }, { calendar, at })?.terms ?? [];
}
