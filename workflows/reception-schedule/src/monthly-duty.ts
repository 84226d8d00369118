import type { Calendar } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import type { SessionKind } from '@qabyldau/reception-day';
import type { ScheduleKind } from './messages.js';

/** A reception that was held: its day was closed. */
export type HeldSession = {
  readonly official: string;
  readonly on: IsoDate;
  readonly kind: SessionKind;
  /** A public reception room when it is not given. */
  readonly venue?: ScheduleKind | undefined;
};
export type Absence = { readonly official: string; readonly from: IsoDate; readonly to: IsoDate };

export type MonthlyDuty = {
  readonly outcome: 'met' | 'missed' | 'excused';
  /** Sessions that count: held in such a place, under the schedule or outside it on instruction (P9). */
  readonly held: number;
  /** Meetings with the population under Decrees 826 and 863: besides, not instead. */
  readonly decreeMeetings: number;
};

export type DutyOptions = {
  readonly calendar: Calendar;
  /** P7 asks it of public reception rooms, P7-1 of citizens' reception centres. */
  readonly venue?: ScheduleKind | undefined;
};

/**
 * P7, P7-1, Code 90(3): every official receives at least once in a calendar month. Adopted: sessions after or within
 * decree meetings are "also", so they do not count; a month whose every working day falls into absences excuses.
 * @param month `YYYY-MM`, over already: of a running month `missed` only says "not yet".
 */
export function monthlyDuty(
  official: string,
  month: string,
  sessions: readonly HeldSession[],
  absences: readonly Absence[],
  { calendar, venue = 'ROOM' }: DutyOptions,
): MonthlyDuty {
  const own = sessions.filter((one) => one.official === official && one.on.startsWith(`${month}-`));
  const decreeMeetings = own.filter(isDecreeMeeting).length;
  const held = own.filter((one) => !isDecreeMeeting(one) && (one.venue ?? 'ROOM') === venue).length;
  if (held > 0) return { outcome: 'met', held, decreeMeetings };
  const away = absences.filter((absence) => absence.official === official);
  const outcome = absentAllMonth(month, away, calendar) ? 'excused' : 'missed';
  return { outcome, held, decreeMeetings };
}

const isDecreeMeeting = ({ kind }: HeldSession): boolean =>
  kind === 'DECREE_826_MEETING' || kind === 'DECREE_863_MEETING';

/** Days that do not work are nobody's duty: they neither make an absence nor break one. */
function absentAllMonth(month: string, absences: readonly Absence[], calendar: Calendar): boolean {
  let day = calendar.registrationDate(calendar.instantAt(`${month}-01` as IsoDate, '00:00'));
  for (; day.startsWith(month); day = calendar.registrationDate(calendar.endOfWorkingDay(day))) {
    const on = day;
    if (!absences.some(({ from, to }) => from <= on && on <= to)) return false;
  }
  return true;
}
