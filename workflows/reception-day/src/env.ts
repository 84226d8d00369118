import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { RestrictionAct } from './messages.js';

export interface DayEnv extends BaseEnv {
  /** Id of the reception day itself. */
  readonly caseId: string;
  readonly calendar: Calendar;
  /** The subparagraph of P2 that names this person, 1 to 6; `undefined` for an employee who is none of these, or is released. */
  official(id: string): { readonly rank: number; readonly deputy?: boolean | undefined } | undefined;
  /** P14: the restrictions of the body in force on a day. Not given, there are none. */
  restrictionsOn?(on: IsoDate): { readonly act: RestrictionAct } | undefined;
  /** Of the body (cl. 4); P13 is silent about ranks other than 1 and 2: not given, they do not receive by video. */
  readonly policy?: { readonly videoForOtherRanks: boolean } | undefined;
}
