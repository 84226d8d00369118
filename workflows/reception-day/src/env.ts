import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface DayEnv extends BaseEnv {
  /** Id of the reception day itself. */
  readonly caseId: string;
  readonly calendar: Calendar;
  /** The subparagraph of P2 that names this person, 1 to 6; `undefined` for an employee who is none of these, or is released. */
  official(id: string): { readonly rank: number } | undefined;
}
