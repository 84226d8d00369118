import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';

export interface RequestEnv extends BaseEnv {
  readonly calendar: Calendar;
  /** Of the body: local time, HH:MM, at which a working day and so a term ends. */
  readonly policy: { readonly workingDayEnds: string };
  /** P18: whether the body's directory of other bodies has this one; left out, nobody is asked. */
  readonly namesBody?: ((id: string) => boolean) | undefined;
}
