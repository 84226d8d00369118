import type { Calendar } from '@qabyldau/calendar';
import { systemActor, type BaseEnv } from '@qabyldau/engine';
import type { Instant } from '@qabyldau/kernel';
import { calendarFor } from './walk-calendar.js';

/** What a lived case's environment has of everybody: the instant, the calendar, somebody in the role. */
export const walkEnv = (
  at: Instant,
  verb: string,
  role = 'system',
  id = role,
): BaseEnv & { readonly calendar: Calendar } => {
  const calendar = calendarFor(verb, at);
  return {
    at,
    today: calendar.localDate(at),
    calendar,
    actor: role === systemActor.role ? systemActor : { id, role },
    commandId: 'given by the walk',
    caseId: 'given by the walk',
    asked: [],
  };
};
