import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface MaterialsEnv extends BaseEnv {
  readonly calendar: Calendar;
  /** Of the body: local time, HH:MM, at which a working day and so a term ends. */
  readonly policy: { readonly workingDayEnds: string };
  /** The unit of a serving employee; `undefined` for anybody else. */
  unitOf(employee: string): string | undefined;
}
