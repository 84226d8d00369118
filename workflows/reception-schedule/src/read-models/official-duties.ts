import type { BodyEvents } from '@qabyldau/body';
import type { Calendar } from '@qabyldau/calendar';
import { canonicalJson, type IsoDate } from '@qabyldau/kernel';
import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { DayEvents } from '@qabyldau/reception-day';
import type { ScheduleEvents, ScheduleKind } from '../messages.js';
import { monthlyDuty, type Absence, type HeldSession, type MonthlyDuty } from '../monthly-duty.js';

export type OfficialDutyRow = {
  /** `<official>/<month>/<venue>`. */
  readonly duty: string;
  readonly official: string;
  /** YYYY-MM. */
  readonly month: string;
  /** ROOM (P7) or CENTRE (P7-1). */
  readonly venue: string;
  /** 1 when a published schedule has the official receive in this period: who is asked to. */
  readonly onSchedule: number;
  /** JSON list of {on, kind}: days closed in this month. */
  readonly sessions: string;
  /** JSON list of {from, to}. */
  readonly absences: string;
};

const venues: readonly ScheduleKind[] = ['ROOM', 'CENTRE'];

/** What each official's monthly duty is measured by. `dutyOf` says how it stands. */
export const officialDuties: ReadModel<OfficialDutyRow> = {
  name: 'official-duties',
  version: 1,
  key: 'duty',
  columns: {
    duty: { type: 'text' },
    official: { type: 'text', indexed: true },
    month: { type: 'text', indexed: true },
    venue: { type: 'text', indexed: true },
    onSchedule: { type: 'integer', indexed: true },
    sessions: { type: 'json' },
    absences: { type: 'json' },
  },
  reads: ['reception-schedule/schedule-published', 'reception-day/day-closed', 'body/absence-recorded'],
  personal: false,
  keys: touched,
  row(duty, current, event) {
    const before = current ?? blank(duty);
    switch (event.type) {
      case 'schedule-published':
        return { ...before, onSchedule: 1 };
      case 'day-closed': {
        const { on, kind } = event.data as DayEvents['day-closed'];
        return { ...before, sessions: canonicalJson([...list(before.sessions), { on, kind }]) };
      }
      case 'absence-recorded': {
        const { from, to } = event.data as BodyEvents['absence-recorded'];
        return { ...before, absences: canonicalJson([...list(before.absences), { from, to }]) };
      }
      default:
        return 'unchanged';
    }
  },
};

/** How the duty of a row stands (P7, P7-1), once its month is over. */
export function dutyOf({ official, month, venue, ...row }: OfficialDutyRow, calendar: Calendar): MonthlyDuty {
  const kind = venue as ScheduleKind;
  const sessions = list(row.sessions).map((one) => ({ ...(one as HeldSession), official, venue: kind }));
  const absences = list(row.absences).map((one) => ({ ...(one as Absence), official }));
  return monthlyDuty(official, month, sessions, absences, { calendar, venue: kind });
}

function touched(event: ModelEvent): readonly string[] {
  switch (event.type) {
    case 'schedule-published': {
      const { lines, period, kind } = event.data as ScheduleEvents['schedule-published'];
      const officials = [...new Set(lines.map(({ official }) => official))];
      return officials.flatMap((official) => months(period).map((month) => keyOf(official, month, kind)));
    }
    case 'day-closed': {
      // days closed before this table was thought of do not say whose they were
      const { official, on, venue } = event.data as DayEvents['day-closed'];
      return official === undefined || on === undefined
        ? []
        : [keyOf(official, on.slice(0, 7), venue ?? 'ROOM')];
    }
    default: {
      const { employee, from, to } = event.data as BodyEvents['absence-recorded'];
      return months({ from, to }).flatMap((month) => venues.map((venue) => keyOf(employee, month, venue)));
    }
  }
}

const keyOf = (official: string, month: string, venue: ScheduleKind): string =>
  `${official}/${month}/${venue}`;

/** Every month that a period touches. */
function months({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): readonly string[] {
  const number = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  return Array.from({ length: number(to) - number(from) + 1 }, (_, place) => {
    const month = number(from) + place;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function blank(duty: string): OfficialDutyRow {
  const [venue = '', month = '', ...rest] = duty.split('/').reverse();
  const official = rest.reverse().join('/');
  return { duty, official, month, venue, onSchedule: 0, sessions: '[]', absences: '[]' };
}

const list = (json: string): readonly Record<string, string>[] =>
  JSON.parse(json) as readonly Record<string, string>[];
