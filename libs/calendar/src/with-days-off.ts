import type { IsoDate } from '@qabyldau/kernel';
import { applyChange } from './calendar-change.js';
import type { CalendarData } from './calendar-data.js';

/** The same calendar with more days off by one act, as an extraordinary one proclaims them: a day of mourning, say. */
export const withDaysOff = (
  before: CalendarData,
  version: string,
  ...days: readonly string[]
): CalendarData =>
  applyChange(before, {
    version,
    act: { number: '1', date: (days[0] ?? '') as IsoDate },
    years: [],
    ordinary: [],
    days: days.map((day) => ({
      date: day as IsoDate,
      kind: 'off',
      reason: { kk: 'актімен', ru: 'по акту', en: 'by an act' },
      act: '1',
    })),
  });
