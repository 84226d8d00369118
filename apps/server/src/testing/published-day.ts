import type { JsonObject } from '@qabyldau/kernel';
import { textOf, type TestServer } from './test-server.js';

export interface DayOfASchedule {
  readonly official: string;
  readonly on: string;
  /** Local time. */
  readonly from: string;
  readonly slots: number;
  readonly slotMinutes: number;
}

/** A line as the annex wants it, in both languages. */
export const lineOf = ({ official, on, from, slots, slotMinutes }: DayOfASchedule): JsonObject => ({
  line: official,
  official,
  name: { kk: 'Әкімов А.', ru: 'Акимов А.' },
  organisation: { kk: 'Әкімдік', ru: 'Акимат' },
  position: { kk: 'Әкім', ru: 'Аким' },
  sessions: [{ on, from, to: later(from, slots * slotMinutes) }],
  place: { kk: '1-қабат', ru: '1 этаж' },
  phone: '1414',
  email: 'q@example.kz',
  slotMinutes,
  slots,
});

/** Drafted, approved by the head and published (P7, P8): the day is open, and its id is given. */
export async function publishedDay(server: TestServer, day: DayOfASchedule): Promise<string> {
  const period = { from: day.on, to: day.on };
  const drafted = await server.done('/api/v1/schedules', { kind: 'ROOM', period }, 'responsible');
  const at = (verb: string) => `/api/v1/schedules/${textOf(drafted.body['caseId'])}/${verb}`;
  await server.done(at('set-line'), lineOf(day), 'responsible');
  await server.done(at('submit-schedule'), {}, 'responsible');
  const order = { number: '7', date: '2026-03-02' };
  await server.done(at('approve-schedule'), { by: 'HEAD_OF_BODY', official: 'akim', order }, 'akim');
  const where = ['PREMISES', 'OFFICIAL_SITE'];
  const { body } = await server.done(at('publish-schedule'), { where }, 'responsible');
  await server.settle();
  return openedIn(body);
}

/** The first day that a publication has opened. */
export function openedIn({ facts }: JsonObject): string {
  const [published] = facts as unknown as { data: { opens: { day: string }[] } }[];
  const day = published?.data.opens[0]?.day;
  if (day === undefined) throw new Error('the publication opened no day');
  return day;
}

function later(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const end = hours * 60 + rest + minutes;
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
