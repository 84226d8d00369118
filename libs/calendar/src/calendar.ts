import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { DayOff, Derivation, DerivedDay } from './derivation.js';
import type { TermKind } from './term-kinds.js';
import type { Term, TermOptions } from './terms.js';

/**
 * The working calendar and the terms counted with it. Dates are civil dates in Asia/Almaty, times are local there.
 * Every method throws QabyldauError `bad-date` or `bad-instant` for a text that is none.
 */
export interface Calendar {
  readonly version: string;

  /** @throws QabyldauError `calendar-unknown-year` outside the known years. */
  isWorkingDay(date: IsoDate): boolean;

  /**
   * The n-th working day after `from`, or before it when n is negative; `from` itself when n is 0.
   * @throws QabyldauError `calendar-unknown-year` when `from` or a day of the count lies outside the known years.
   */
  addWorkingDays(from: IsoDate, n: number): IsoDate;

  /**
   * How many working days d there are with `after` < d ≤ `upTo`; negative when `upTo` is the earlier date.
   * @throws QabyldauError `calendar-unknown-year` when one of those days lies outside the known years.
   */
  workingDaysBetween(after: IsoDate, upTo: IsoDate): number;

  /**
   * The same day when it works, else the next one that does.
   * @throws QabyldauError `calendar-unknown-year`
   */
  nextWorkingDay(date: IsoDate): IsoDate;

  /**
   * A given day, moved to the next working day when it does not work. Code art. 76(5). Never throws
   * `calendar-unknown-year`: outside the known years the provisional rule holds, and the answer is marked.
   */
  rolledForward(date: IsoDate): { readonly due: IsoDate; readonly provisional: boolean };

  /**
   * Why a day does not work, and the nearest ones that do; undefined of a day that works. Never throws
   * `calendar-unknown-year`: outside the known years it says what is expected.
   */
  dayOff(date: IsoDate): DayOff | undefined;

  /**
   * The term that runs from an event. The day of the event is day 0; terms in calendar days or months move to the
   * next working day; terms counted backward never move forward. Code art. 76(2), (5).
   * @throws QabyldauError `unknown-term`; `not-a-quarter-end` when a report's `from` is none;
   *   `calendar-unknown-year` when `from` or a day of the count lies outside the known years.
   */
  deadline(kind: TermKind, from: IsoDate, options?: TermOptions): Term;

  /**
   * As `deadline`, but outside the known years it takes every day to work except weekends, fixed holidays and the
   * days the data names, and marks the term provisional. Never throws `calendar-unknown-year`.
   */
  provisionalDeadline(kind: TermKind, from: IsoDate, options?: TermOptions): Term;

  /** The reckoning of `provisionalDeadline`, day by day. Slow: for people to read. */
  derive(kind: TermKind, from: IsoDate, options?: TermOptions): Derivation;

  /** The reckoning of a term of this calendar; one of another version may come to another due date here. */
  explain(term: Term): readonly DerivedDay[];

  /** The civil date of an instant. */
  localDate(instant: Instant): IsoDate;

  /** The time of day of an instant, `HH:MM:SS`. */
  localTime(instant: Instant): string;

  /** The instant of a local date and time (`HH:MM` or `HH:MM:SS`); of an hour that passed twice, the first. */
  instantAt(date: IsoDate, time: string): Instant;

  /** The first instant at which a term due on `date` has run out; the calendar's own end of day by default. */
  endOfWorkingDay(date: IsoDate, time?: string): Instant;

  /**
   * The day on which an appeal counts as registered: the day it came in, or the next working day when it came on a
   * day that does not work or at or after the end of the working day. Code art. 64(3), P25.
   * Never throws `calendar-unknown-year`: there the provisional rule holds, because intake must not fail.
   */
  registrationDate(receivedAt: Instant, workingDayEnds?: string): IsoDate;
}
