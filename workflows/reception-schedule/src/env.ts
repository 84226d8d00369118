import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface ScheduleEnv extends BaseEnv {
  readonly calendar: Calendar;
  /** The subparagraph of P2 that names this person, 1 to 6, and whether only as a deputy; `undefined` for others. */
  official(id: string): { readonly rank: number; readonly deputy?: boolean | undefined } | undefined;
}
