import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface MotionEnv extends BaseEnv {
  readonly calendar: Calendar;
  /** Of the body: local time, HH:MM, at which a working day and so a term ends. */
  readonly policy: { readonly workingDayEnds: string };
  /** A person of P2 as the body knows them now, rank 1 (first head, akim) to 6; `undefined` for anybody else. */
  official(id: string): { readonly rank: number } | undefined;
}
