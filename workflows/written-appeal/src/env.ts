import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';

/** Somebody who took part in considering an earlier appeal of the same matter (reading W). */
export interface Considered {
  readonly employee: string;
  /** `executor`, `co-executor`, `drafter`, `approver`, `hearing-chair`; any other role does not bar. */
  readonly role: string;
  /** The appeal that it was, and on which day; left out, it is not told. */
  readonly number?: string | undefined;
  readonly on?: IsoDate | undefined;
}

export interface WrittenAppealEnv extends BaseEnv {
  readonly calendar: Calendar;
  /** Of the body: local time, HH:MM, at which a working day and so a term ends. */
  readonly policy: { readonly workingDayEnds: string };
  /** Rank of P2, 1 to 6; `undefined` for an employee who is not a person of P2, or is released. */
  official(id: string): { readonly rank: number; readonly deputy?: boolean | undefined } | undefined;
  /** Code art. 65: whether the body's directory of other bodies has this one; left out, nobody is asked. */
  readonly namesBody?: ((id: string) => boolean) | undefined;
  /** Whether somebody serves in the body now; left out, nobody is asked. */
  readonly serves?: ((employee: string) => boolean) | undefined;
  /**
   * P37: who considered earlier appeals of this person with the same topic, or linked as the same matter. The appeal
   * that is being decided on is not among them.
   */
  considered(subject: string, topic: string | undefined): readonly Considered[];
}
