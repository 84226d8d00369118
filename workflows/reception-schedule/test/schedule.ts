import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import type { MessageOf } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import { derivedId, type IsoDate } from '@qabyldau/kernel';
import {
  receptionSchedule,
  type Line,
  type LineData,
  type ScheduleEnv,
  type ScheduleEvents,
  type ScheduleKind,
} from '../src/index.js';

export type Fact = MessageOf<ScheduleEvents>;

export const calendar = createCalendar(kazakhstanCalendar);
export const date = (text: string): IsoDate => text as IsoDate;

const people: Readonly<Record<string, { readonly rank: number; readonly deputy?: boolean }>> = {
  akim: { rank: 2 },
  deputy: { rank: 2, deputy: true },
  minister: { rank: 1 },
  chief: { rank: 3 },
};

export const envOn = (on = '2026-03-02', role = 'responsible', id = 'e-1'): ScheduleEnv => ({
  at: calendar.instantAt(date(on), '10:00'),
  today: date(on),
  actor: { id, role },
  commandId: 'c',
  asked: [],
  caseId: 'schedule-1',
  calendar,
  official: (person) => people[person],
});

export const period = { from: date('2026-03-16'), to: date('2026-06-30') };
export const drafted = (kind: ScheduleKind = 'ROOM'): Fact => ({
  type: 'schedule-drafted',
  data: { body: 'body-1', kind, period },
});

export const lineData: LineData = {
  line: 'l-1',
  official: 'akim',
  organisation: { kk: 'Облыс әкімінің аппараты', ru: 'Аппарат акима области' },
  position: { kk: 'Облыс әкімі', ru: 'Аким области' },
  sessions: [{ on: date('2026-03-30'), from: '10:00', to: '12:00' }],
  place: { kk: 'Абай көшесі, 1', ru: 'улица Абая, 1' },
  phone: '+7 7172 000 000',
  email: 'akim@example.kz',
  slotMinutes: 15,
  slots: 8,
};
export const line = (change: Partial<Line> = {}): Line => ({
  ...lineData,
  nameIn: ['kk', 'ru'],
  ...change,
});
export const lineSet = (change: Partial<Line> = {}): Fact => ({ type: 'line-set', data: line(change) });
export const name = {
  subject: 'akim',
  data: { name: { kk: 'Ахметов Ерлан Саматұлы', ru: 'Ахметов Ерлан Саматович' } },
};

export const submitted = (kind: ScheduleKind = 'ROOM'): Fact => ({
  type: 'schedule-submitted',
  data: {
    revision: 1,
    lines: 1,
    approver: kind === 'ROOM' ? 'HEAD_OF_BODY' : 'HEAD_OF_GOVERNMENT_APPARATUS',
  },
});
export const order = { number: '41', date: date('2026-03-02') };
export const approved: Fact = {
  type: 'schedule-approved',
  data: { revision: 1, by: 'HEAD_OF_BODY', official: 'akim', order },
};
/** A day of the akim, as the revision that is published now opens it. */
export const opened = (on: string, from: string, revision = 1, line = 'l-1', official = 'akim') => ({
  day: derivedId('reception day of a schedule', 'schedule-1', revision, official, on, from),
  line,
  on: date(on),
  from,
});
export const published = (
  lines: readonly Line[] = [line()],
  change: Partial<ScheduleEvents['schedule-published']> = {},
): Fact => ({
  type: 'schedule-published',
  data: {
    body: 'body-1',
    kind: 'ROOM',
    period,
    revision: 1,
    where: ['PREMISES', 'OFFICIAL_SITE'],
    lines,
    dropped: [],
    opens: [opened('2026-03-30', '10:00')],
    withdraws: [],
    ...change,
  },
});

export const schedule = (...facts: readonly Fact[]) => given(receptionSchedule).events(...facts);
