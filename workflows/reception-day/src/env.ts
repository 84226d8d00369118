import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface DayEnv extends BaseEnv {
  /** Id of the reception day itself. */
  readonly caseId: string;
  readonly calendar: Calendar;
  /** Rank of P2, 1 (first head, akim) to 6; `undefined` for an employee who is none of these, or is released. */
  official(id: string): { readonly rank: number } | undefined;
}
