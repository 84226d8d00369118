import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface ReportEnv extends BaseEnv {
  /** Id of the report itself: `reportId(body, quarter)`. */
  readonly caseId: string;
  readonly calendar: Calendar;
  /** P40: whether the body is directly subordinate and accountable to the President. */
  readonly presidentSubordinate: boolean;
  readonly policy: {
    /** Day of the month after the quarter on which the report is due. */
    readonly reportDueDays: number;
    /** Local time, HH:MM, at which a working day and so a term ends. */
    readonly workingDayEnds: string;
  };
}
