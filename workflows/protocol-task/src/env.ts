import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface TaskEnv extends BaseEnv {
  /** Id of the task itself. */
  readonly caseId: string;
  readonly calendar: Calendar;
  /** P2(1), P2(2): the first head or the akim. */
  readonly isHead: (employee: string) => boolean;
  /** Of the body: local time, HH:MM, at which a working day and so a term ends. */
  readonly policy: { readonly workingDayEnds: string };
}
