import { rows, type SampleModelEvent } from '@qabyldau/engine-testing';
import {
  approved,
  calendar,
  date,
  drafted,
  line,
  lineSet,
  published,
  submitted,
} from '../../test/schedule.js';
import { scheduleReadModels } from '../index.js';
import { dutyOf, officialDuties } from './official-duties.js';
import { publishedSchedule } from './published-schedule.js';
import { scheduleLines } from './schedule-lines.js';
import { scheduleNames } from './schedule-names.js';
import { schedules } from './schedules.js';

const revised = { type: 'schedule-revised', data: { revision: 2, reason: 'leave' } };
const removed = { type: 'line-removed', data: { line: 'l-1' } };

describe('schedules', () => {
  const first = {
    schedule: 'case-1',
    body: 'body-1',
    kind: 'ROOM',
    fromDate: '2026-03-16',
    toDate: '2026-06-30',
    state: 'draft',
    revision: 1,
    visibleRevision: null,
    orderNumber: null,
    orderDate: null,
    publishedAt: null,
  };
  const order = { orderNumber: '41', orderDate: '2026-03-02' };
  const shown = { ...first, ...order, visibleRevision: 1, publishedAt: '2026-01-05T04:00:00.000Z' };

  it.each<[SampleModelEvent[], object]>([
    [[drafted()], first],
    [[drafted(), submitted()], { ...first, state: 'submitted' }],
    [[drafted(), submitted(), { type: 'schedule-sent-back', data: {} }], first],
    [[drafted(), submitted(), approved], { ...first, ...order, state: 'approved' }],
    [[drafted(), submitted(), approved, published()], { ...shown, state: 'published' }],
    [
      [drafted(), submitted(), approved, published(), revised],
      { ...shown, state: 'draft', revision: 2, orderNumber: null, orderDate: null },
    ],
  ])('follow the paper, and keep what the public sees (%#)', (events, row) => {
    expect(rows(schedules).after(...events)).toEqual([row]);
    expect(rows(schedules).after(...events.slice(1))).toEqual([]);
  });
});

describe('schedule-lines', () => {
  it('hold the columns of the annex but the name', () => {
    expect(rows(scheduleLines).after(lineSet({ place: { kk: 'Абай көшесі, 1' } }))).toEqual([
      {
        id: 'case-1/l-1',
        schedule: 'case-1',
        line: 'l-1',
        official: 'akim',
        nameIn: '["kk","ru"]',
        organisationKk: 'Облыс әкімінің аппараты',
        organisationRu: 'Аппарат акима области',
        positionKk: 'Облыс әкімі',
        positionRu: 'Аким области',
        placeKk: 'Абай көшесі, 1',
        placeRu: null,
        phone: '+7 7172 000 000',
        email: 'akim@example.kz',
        sessions: '[{"from":"10:00","on":"2026-03-30","to":"12:00"}]',
        slotMinutes: 15,
        slots: 8,
      },
    ]);
  });
  it('are replaced and removed', () => {
    expect(rows(scheduleLines).after(lineSet(), lineSet({ phone: '1' }))).toMatchObject([{ phone: '1' }]);
    expect(rows(scheduleLines).after(lineSet(), removed)).toEqual([]);
  });
});

describe('published-schedule', () => {
  it('shows what was published last, whatever is drafted meanwhile', () => {
    const second = published([line({ line: 'l-2' })], { revision: 2, dropped: ['l-1'] });
    expect(rows(publishedSchedule).after(published())).toMatchObject([
      { id: 'case-1/l-1', schedule: 'case-1', line: 'l-1', body: 'body-1', kind: 'ROOM', revision: 1 },
    ]);
    expect(rows(publishedSchedule).after(published(), revised, removed)).toHaveLength(1);
    expect(rows(publishedSchedule).after(published(), second)).toMatchObject([
      { id: 'case-1/l-2', revision: 2, fromDate: '2026-03-16', toDate: '2026-06-30' },
    ]);
  });
});

describe('schedule-names', () => {
  const named = (name: Record<string, string>) => ({
    ...lineSet(),
    personal: [{ subject: 'akim', data: { name } }],
  });

  it('keeps the name in both languages until it is erased', () => {
    const row = { official: 'akim', nameKk: 'Ахметов Ерлан', nameRu: null };
    expect(rows(scheduleNames).after(named({ kk: 'Ахметов Ерлан' }))).toEqual([row]);
    expect(rows(scheduleNames).after(named({ kk: 'Ахметов Ерлан' }), { ...lineSet(), personal: [] })).toEqual(
      [row],
    );
    const erased = { type: 'person-erased', workflow: 'person', data: { subject: 'akim', ground: 'order' } };
    expect(rows(scheduleNames).after(named({ kk: 'Ахметов Ерлан', ru: 'Ахметов Ерлан' }), erased)).toEqual(
      [],
    );
  });
  it('is the only personal one', () => {
    expect(scheduleReadModels.filter((model) => model.personal)).toEqual([scheduleNames]);
  });
});

describe('official-duties (P7, P7-1)', () => {
  const closed = (on: string, kind = 'SCHEDULED', venue?: string) => ({
    type: 'day-closed',
    data: { appeals: [], slots: 3, official: 'akim', on, kind, ...(venue === undefined ? {} : { venue }) },
  });
  const absent = (from: string, to: string) => ({
    type: 'absence-recorded',
    data: { employee: 'akim', from: date(from), to: date(to), reason: 'leave' },
  });
  const outcomes = (...events: readonly SampleModelEvent[]) =>
    rows(officialDuties)
      .after(...events)
      .map((row) => [row.duty, row.onSchedule, dutyOf(row, calendar).outcome]);

  it('asks the officials of a published schedule in every month of its period', () => {
    expect(outcomes(published())).toEqual([
      ['akim/2026-03/ROOM', 1, 'missed'],
      ['akim/2026-04/ROOM', 1, 'missed'],
      ['akim/2026-05/ROOM', 1, 'missed'],
      ['akim/2026-06/ROOM', 1, 'missed'],
    ]);
  });
  it('goes over the end of a year', () => {
    const period = { from: date('2026-12-01'), to: date('2027-01-31') };
    expect(outcomes(published([line()], { period, kind: 'CENTRE' })).map(([duty]) => duty)).toEqual([
      'akim/2026-12/CENTRE',
      'akim/2027-01/CENTRE',
    ]);
  });
  it('counts the days that were closed, in the month and the kind of place', () => {
    expect(outcomes(closed('2026-03-30'), closed('2026-03-31', 'DECREE_826_MEETING'))).toEqual([
      ['akim/2026-03/ROOM', 0, 'met'],
    ]);
    expect(outcomes(closed('2026-03-30', 'SCHEDULED', 'CENTRE'))).toEqual([
      ['akim/2026-03/CENTRE', 0, 'met'],
    ]);
    expect(outcomes(closed('2026-03-30', 'DECREE_863_MEETING'))).toEqual([
      ['akim/2026-03/ROOM', 0, 'missed'],
    ]);
  });
  it('excuses from both kinds of place who is away the whole month', () => {
    expect(outcomes(absent('2026-03-01', '2026-04-15'))).toEqual([
      ['akim/2026-03/CENTRE', 0, 'excused'],
      ['akim/2026-03/ROOM', 0, 'excused'],
      ['akim/2026-04/CENTRE', 0, 'missed'],
      ['akim/2026-04/ROOM', 0, 'missed'],
    ]);
    expect(
      outcomes(published(), absent('2026-03-01', '2026-03-25'), absent('2026-03-26', '2026-03-31')),
    ).toContainEqual(['akim/2026-03/ROOM', 1, 'excused']);
  });
  it('passes over days closed before this table was thought of', () => {
    expect(outcomes({ type: 'day-closed', data: { appeals: [], slots: 3 } })).toEqual([]);
  });
});
