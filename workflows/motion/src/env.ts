import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface MotionEnv extends BaseEnv {
  readonly calendar: Calendar;
  /** Of the body: local time, HH:MM, at which a working day and so a term ends. */
  readonly policy: { readonly workingDayEnds: string };
  /** A person of P2 as the body knows them now; `undefined` for anybody else. */
  official(id: string): Standing | undefined;
}

/** The rank of P2, 1 to 6; a deputy has the rank of the head. */
export type Standing = { readonly rank: number; readonly deputy?: boolean | undefined };
