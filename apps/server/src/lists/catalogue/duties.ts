import type { Text } from '@qabyldau/kernel';
import { dutyOf, type OfficialDutyRow, type ScheduleRow } from '@qabyldau/reception-schedule';
import { everyRole } from '../../system/known-roles.js';
import { employees, officialDuties, schedules } from '../../system/tables.js';
import { coded, flagged, person, reckoned, stored, worded } from '../columns.js';
import { expected } from '../expected.js';
import { choice, day, employee, flag, month } from '../filters.js';
import { lastStatesOf, valuesOf } from '../labels-of.js';
import type { List, Shown } from '../list.js';
import { listWords } from '../words.js';

const venues = valuesOf('reception-schedule', 'kind');
const onSchedule: Text = { kk: 'Кестеде бар', ru: 'В графике', en: 'On a schedule' };
const outcomes: Readonly<Record<string, Text>> = {
  ...valuesOf('reception-schedule', 'duty'),
  running: { kk: 'Ай әлі аяқталған жоқ', ru: 'Месяц ещё не окончен', en: 'The month is not over' },
  'not-asked': { kk: 'Кестеде жоқ', ru: 'Нет в графике', en: 'Not on a schedule' },
};

/** How the duty of a month stands at the moment of the list. */
function outcomeOf(row: OfficialDutyRow, { calendar, today }: Pick<Shown, 'calendar' | 'today'>): string {
  const { outcome } = dutyOf(row, calendar);
  if (outcome !== 'missed') return outcome;
  if (row.onSchedule === 0) return 'not-asked';
  return today.slice(0, 7) > row.month ? 'missed' : 'running';
}

/** Whether every official receives at least once a month (P7, P7-1). */
export const dutyList: List<OfficialDutyRow> = {
  name: 'monthly-duty',
  title: {
    kk: 'Айлық қабылдау міндеті',
    ru: 'Ежемесячная обязанность приёма',
    en: 'Monthly duty of officials',
  },
  about: {
    kk: 'Лауазымды адамдар айына кемінде бір рет қабылдай ма (7, 7-1-тармақтар).',
    ru: 'Принимает ли каждый не реже раза в месяц (пункты 7, 7-1).',
    en: 'Whether everybody receives at least once a month (P7, P7-1).',
  },
  model: officialDuties,
  ofBody: async (body, { views }) => {
    const { rows } = await views.select(employees, { where: { body }, limit: 10_000 });
    return { official: { in: rows.map((row) => row.employee) } };
  },
  roles: everyRole,
  refers: { employees: ['official'] },
  columns: [
    stored<OfficialDutyRow>('month', listWords.month, { sort: 'month' }),
    person<OfficialDutyRow>('official', listWords.official),
    reckoned<OfficialDutyRow>('unit', listWords.unit, 'text', ({ official }, { names }) =>
      names.unitOf(official),
    ),
    coded<OfficialDutyRow>('venue', listWords.venue, venues),
    reckoned<OfficialDutyRow>(
      'duty',
      { kk: 'Міндеті', ru: 'Обязанность', en: 'Duty' },
      'text',
      (row, shown) => worded(outcomeOf(row, shown), outcomes, shown.language),
    ),
    reckoned<OfficialDutyRow>(
      'held',
      { kk: 'Қабылдаулар', ru: 'Приёмов', en: 'Held' },
      'number',
      (row, { calendar }) => dutyOf(row, calendar).held,
    ),
    reckoned<OfficialDutyRow>(
      'decreeMeetings',
      { kk: 'Жарлық бойынша кездесулер', ru: 'Встреч по указам', en: 'Meetings under decrees' },
      'number',
      (row, { calendar }) => dutyOf(row, calendar).decreeMeetings,
    ),
    flagged<OfficialDutyRow>('onSchedule', onSchedule),
  ],
  filters: {
    month: month('month'),
    official: employee('official', listWords.official, 'officials'),
    venue: choice('venue', listWords.venue, venues),
    onSchedule: flag('onSchedule', onSchedule),
  },
  sort: '-month',
  thenBy: ['official'],
};

const papers = lastStatesOf('reception-schedule', 'paper.');

/** Schedules: drafted, approved, published, revised (P7, P8). */
export const scheduleList: List<ScheduleRow> = {
  name: 'schedules',
  caseOf: 'reception-schedule',
  title: { kk: 'Қабылдау кестелері', ru: 'Графики приёма', en: 'Reception schedules' },
  about: {
    kk: 'Кестелердің жобасы, бекітілуі және жариялануы.',
    ru: 'Проекты графиков, утверждение и публикация.',
    en: 'Schedules: drafts, approvals, publication.',
  },
  model: schedules,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: {},
  columns: [
    stored<ScheduleRow>(
      'fromDate',
      { kk: 'Бастап', ru: 'С', en: 'From' },
      { kind: 'day', sort: 'fromDate' },
      'from',
    ),
    stored<ScheduleRow>('toDate', { kk: 'Дейін', ru: 'По', en: 'To' }, { kind: 'day', sort: 'toDate' }, 'to'),
    coded<ScheduleRow>('kind', listWords.venue, venues, { name: 'venue' }),
    coded<ScheduleRow>('state', listWords.state, papers),
    stored<ScheduleRow>('revision', { kk: 'Редакциясы', ru: 'Редакция', en: 'Revision' }, { kind: 'number' }),
    stored<ScheduleRow>(
      'visibleRevision',
      { kk: 'Жарияланғаны', ru: 'Опубликованная', en: 'Published' },
      { kind: 'number' },
    ),
    stored<ScheduleRow>('orderNumber', { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' }),
    stored<ScheduleRow>(
      'orderDate',
      { kk: 'Бұйрық күні', ru: 'Дата приказа', en: 'Order of' },
      { kind: 'day' },
    ),
    stored<ScheduleRow>(
      'publishedAt',
      { kk: 'Жарияланған', ru: 'Опубликован', en: 'Published at' },
      { kind: 'instant' },
    ),
    stored<ScheduleRow>('schedule', listWords.caseId, {}, 'case'),
    stored<ScheduleRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, papers),
    venue: choice('kind', listWords.venue, venues),
    on: {
      label: { kk: 'Осы күні', ru: 'На день', en: 'On the day' },
      expected: expected.day,
      input: 'date',
      async where(value, scope) {
        const from = await day<ScheduleRow>('fromDate', listWords.from, 'lte').where(value, scope);
        return from && { ...from, toDate: { gte: value } };
      },
    },
  },
  sort: '-from',
};
