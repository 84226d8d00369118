import type { IsoDate, Text } from '@qabyldau/kernel';
import type { CalendarDay } from '../calendar-data.js';
import { movedOffText, movedWorkText, substituteText, withDate } from '../day-texts.js';

/** A date as it is written in the tables of this folder; their test checks that each is one. */
type Written = `${number}-${string}-${string}`;
const dated = (date: Written): IsoDate => date as string as IsoDate;

/** A day that rests on a provision or an act. */
type GroundedDay = CalendarDay & { readonly act: string };

/** A national or state holiday (Law on holidays art. 5). */
export const holiday = (date: Written, name: Text): GroundedDay => ({
  date: dated(date),
  kind: 'off',
  reason: name,
  provisional: false,
  act: 'Law on holidays 5',
});

/** 7 January or the first day of Kurban Ait (Labour Code art. 84(5)). */
export const dayOff = (date: Written, name: Text): GroundedDay => ({
  date: dated(date),
  kind: 'off',
  reason: name,
  provisional: false,
  act: 'Labour Code 84(5)',
});

/** The day off in place of a holiday that fell on a weekend (Law on holidays art. 5). */
export const substitute = (date: Written, insteadOf: Written): GroundedDay => ({
  date: dated(date),
  kind: 'off',
  reason: withDate(substituteText, dated(insteadOf)),
  provisional: false,
  act: 'Law on holidays 5',
});

/** A weekend day that works, and the weekday that is off for it, by an act under Labour Code art. 85(3). */
export const transfer = (works: Written, off: Written, act: string): readonly GroundedDay[] => [
  {
    date: dated(works),
    kind: 'work',
    reason: withDate(movedWorkText, dated(off)),
    provisional: false,
    act,
  },
  {
    date: dated(off),
    kind: 'off',
    reason: withDate(movedOffText, dated(works)),
    provisional: false,
    act,
  },
];

export const provisional = (days: readonly CalendarDay[]): readonly CalendarDay[] =>
  days.map((day) => ({ ...day, provisional: true }));
