import type { BodyEvents } from '@qabyldau/body';
import { canonicalJson, type IsoDate } from '@qabyldau/kernel';
import type { ModelEvent } from '@qabyldau/read-models';
import type { DayEvents } from '@qabyldau/reception-day';
import {
  monthlyDuty,
  type HeldSession,
  type ScheduleEvents,
  type ScheduleKind,
} from '@qabyldau/reception-schedule';
import { calendar, idle, stopped, type ClockRow, type ClockSource } from './clock.js';

const workflow = 'reception-schedule';
const venues: readonly ScheduleKind[] = ['ROOM', 'CENTRE'];

type Memo = {
  /** A published schedule has the official receive in this month. */
  readonly onSchedule: boolean;
  readonly sessions: readonly Pick<HeldSession, 'on' | 'kind'>[];
  readonly absences: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
};
const nothing: Memo = { onSchedule: false, sessions: [], absences: [] };

/** P7, P7-1: everybody on the schedule receives at least once in a month, until its end; a month away excuses. */
export const dutyClock: ClockSource = {
  workflow,
  reads: ['reception-schedule/schedule-published', 'reception-day/day-closed', 'body/absence-recorded'],
  keys: touched,
  row(key, current, event) {
    const { official, month, venue } = partsOf(key);
    const before = current ?? idle(key, 'monthly-duty', event, { workflow, caseId: official, number: month });
    const memo = remembered((JSON.parse(before.memo) as Memo | null) ?? nothing, event);
    const body = bodyOf(event) ?? before.body;
    const row = { ...before, responsible: official, body, memo: canonicalJson(memo) };
    const sessions = memo.sessions.map((one) => ({ ...one, official, venue }));
    const absences = memo.absences.map((one) => ({ ...one, official }));
    const { outcome } = monthlyDuty(official, month, sessions, absences, { calendar, venue });
    return !memo.onSchedule || outcome !== 'missed'
      ? { ...row, ...stopped, fromOn: null }
      : dueIn(row, month);
  },
};

function dueIn(row: ClockRow, month: string): ClockRow {
  const last = lastDay(month);
  return {
    ...row,
    fromOn: `${month}-01`,
    dueOn: last,
    dueAt: calendar.instantAt(`${monthAfter(month)}-01` as IsoDate, '00:00'),
    provisional: 0,
  };
}

function remembered(memo: Memo, event: ModelEvent): Memo {
  switch (event.type) {
    case 'schedule-published':
      return { ...memo, onSchedule: true };
    case 'day-closed': {
      const { on, kind } = event.data as DayEvents['day-closed'];
      if (on === undefined || kind === undefined) return memo;
      return { ...memo, sessions: [...memo.sessions, { on, kind }] };
    }
    default: {
      const { from, to } = event.data as BodyEvents['absence-recorded'];
      return { ...memo, absences: [...memo.absences, { from, to }] };
    }
  }
}

function bodyOf({ type, caseId, data }: ModelEvent): string | undefined {
  if (type === 'schedule-published') return (data as ScheduleEvents['schedule-published']).body;
  return type === 'absence-recorded' ? caseId : undefined;
}

function touched(event: ModelEvent): readonly string[] {
  switch (event.type) {
    case 'schedule-published': {
      const { lines, period, kind } = event.data as ScheduleEvents['schedule-published'];
      const officials = [...new Set(lines.map(({ official }) => official))];
      return officials.flatMap((official) => monthsOf(period).map((month) => keyOf(official, month, kind)));
    }
    case 'day-closed': {
      const { official, on, venue } = event.data as DayEvents['day-closed'];
      if (official === undefined || on === undefined) return [];
      return [keyOf(official, on.slice(0, 7), venue ?? 'ROOM')];
    }
    default: {
      const { employee, from, to } = event.data as BodyEvents['absence-recorded'];
      return monthsOf({ from, to }).flatMap((month) => venues.map((venue) => keyOf(employee, month, venue)));
    }
  }
}

const keyOf = (official: string, month: string, venue: ScheduleKind): string =>
  `${workflow}/${official}/${month}/${venue}`;

function partsOf(key: string): {
  readonly official: string;
  readonly month: string;
  readonly venue: ScheduleKind;
} {
  const parts = key.split('/');
  const [month = '', venue = ''] = parts.slice(-2);
  return { official: parts.slice(1, -2).join('/'), month, venue: venue as ScheduleKind };
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthNumbered = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
const monthAfter = (month: string): string => monthNumbered(numberOf(month) + 1);

/** The day on which the first of the next month has not begun yet. */
const lastDay = (month: string): string => {
  const leap = Number(month.slice(0, 4)) % 4 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${month}-${String(days[numberOf(month) % 12] ?? 30)}`;
};

/** Every month that a period touches. */
const monthsOf = ({ from, to }: { readonly from: string; readonly to: string }): readonly string[] =>
  Array.from({ length: numberOf(to) - numberOf(from) + 1 }, (_, place) =>
    monthNumbered(numberOf(from) + place),
  );
