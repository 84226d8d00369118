import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface ComplaintEnv extends BaseEnv {
  readonly calendar: Calendar;
  /** Of the body: local time, HH:MM, at which a working day and so a term ends. */
  readonly policy: { readonly workingDayEnds: string };
}
