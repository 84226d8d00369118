import type { LiveQueueRow, ReceptionDayRow, ReceptionSlotRow } from '@qabyldau/reception-day';
import { half } from '../../documents/phrases.js';
import { everyRole } from '../../system/known-roles.js';
import { liveQueue, receptionDays, receptionSlots } from '../../system/tables.js';
import { coded, flagged, person, reckoned, stored } from '../columns.js';
import { choice, day, dayOfInstant, employee, identified, ofAppeal } from '../filters.js';
import { lastStatesOf, valuesOf } from '../labels-of.js';
import type { List, Scope } from '../list.js';
import { listWords } from '../words.js';

const dayStates = lastStatesOf('reception-day');
const venues = valuesOf('reception-schedule', 'kind');
const kinds = valuesOf('reception-day', 'kind');
const reasons = valuesOf('reception-day', 'reason');

/** Who receives when and where (P7, P8). */
export const receptionDayList: List<ReceptionDayRow> = {
  name: 'reception-days',
  caseOf: 'reception-day',
  title: { kk: 'Қабылдау күндері', ru: 'Дни приёма', en: 'Reception days' },
  about: {
    kk: 'Кім, қашан және қайда қабылдайды, бос орын бар ма.',
    ru: 'Кто, когда и где принимает, есть ли места.',
    en: 'Who receives when and where, and how many places are taken.',
  },
  model: receptionDays,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { employees: ['official'] },
  columns: [
    stored<ReceptionDayRow>('receptionOn', listWords.receptionOn, { kind: 'day', sort: 'receptionOn' }),
    stored<ReceptionDayRow>('fromTime', listWords.fromTime),
    person<ReceptionDayRow>('official', listWords.official),
    reckoned<ReceptionDayRow>('place', listWords.place, 'text', ({ place }, { language }) =>
      half(place, language),
    ),
    coded<ReceptionDayRow>('kind', listWords.kind, kinds),
    coded<ReceptionDayRow>('venue', listWords.venue, venues),
    coded<ReceptionDayRow>('state', listWords.state, dayStates),
    coded<ReceptionDayRow>(
      'reason',
      { kk: 'Неліктен өтпейді', ru: 'Почему отменён', en: 'Why it was cancelled' },
      reasons,
    ),
    stored<ReceptionDayRow>('slots', listWords.slots, { kind: 'number' }),
    stored<ReceptionDayRow>('booked', listWords.booked, { kind: 'number' }),
    flagged<ReceptionDayRow>('video', listWords.video),
    stored<ReceptionDayRow>(
      'briefDueOn',
      { kk: 'Анықтама мерзімі', ru: 'Справки до', en: 'Briefs due' },
      { kind: 'day' },
    ),
    stored<ReceptionDayRow>('day', listWords.caseId, {}, 'case'),
    stored<ReceptionDayRow>('body', listWords.body),
  ],
  filters: {
    from: day('receptionOn', listWords.receptionFrom, 'gte'),
    to: day('receptionOn', listWords.receptionTo, 'lte'),
    official: employee('official', listWords.official, 'officials'),
    state: choice('state', listWords.state, dayStates),
    venue: choice('venue', listWords.venue, venues),
    kind: choice('kind', listWords.kind, kinds),
  },
  shortcuts: ({ today }) => [
    { label: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' }, filters: { from: today, to: today } },
    {
      label: { kk: 'Бүгіннен бастап', ru: 'С сегодняшнего дня', en: 'From today on' },
      filters: { from: today },
    },
  ],
  sort: 'receptionOn',
};

/** Days of a body that slots and queues are restricted to: those that its officials hold. */
const daysOf = async (body: string, { views }: Scope): Promise<readonly string[]> => {
  const orderBy = [{ column: 'receptionOn', direction: 'desc' }] as const;
  const { rows } = await views.select(receptionDays, { where: { body }, orderBy, limit: 10_000 });
  return rows.map((row) => row.day);
};

const slotStates = {
  free: { kk: 'Бос', ru: 'Свободно', en: 'Free' },
  booked: { kk: 'Алынған', ru: 'Занято', en: 'Booked' },
  cancelled: { kk: 'Күші жойылған', ru: 'Отменено', en: 'Cancelled' },
  closed: { kk: 'Аяқталған', ru: 'Завершено', en: 'Closed' },
};

/** The list of persons to be received, spread over the places of a day (P27, P28). */
export const daySlots: List<ReceptionSlotRow> = {
  name: 'day-list',
  title: {
    kk: 'Қабылданатын адамдардың тізімі',
    ru: 'Список принимаемых лиц',
    en: 'List of persons to be received',
  },
  about: {
    kk: 'Бір күннің орындары: кім нешеде қабылданады.',
    ru: 'Места одного дня: кто и когда принимается.',
    en: 'The places of a day: who is received when.',
  },
  model: receptionSlots,
  ofBody: async (body, scope) => ({ day: { in: await daysOf(body, scope) } }),
  roles: everyRole,
  refers: { appeals: ['appeal'], days: ['day'], subjects: [] },
  columns: [
    stored<ReceptionSlotRow>('startsAt', listWords.receptionAt, { kind: 'instant', sort: 'startsAt' }),
    stored<ReceptionSlotRow>('number', listWords.slot, { kind: 'number' }, 'slot'),
    coded<ReceptionSlotRow>('state', listWords.state, slotStates),
    reckoned<ReceptionSlotRow>('appeal', listWords.appealNumber, 'text', ({ appeal }, { names }) =>
      appeal === null ? null : { id: appeal, label: names.appeal(appeal)?.number ?? appeal },
    ),
    {
      ...reckoned<ReceptionSlotRow>('applicant', listWords.applicant, 'text', ({ appeal }, { names }) =>
        names.applicant(names.appeal(appeal)?.subject),
      ),
      personal: true,
    },
    reckoned<ReceptionSlotRow>('official', listWords.official, 'text', (row, { names }) =>
      names.employee(names.day(row.day)?.official ?? null),
    ),
    reckoned<ReceptionSlotRow>('place', listWords.place, 'text', (row, { names, language }) => {
      const place = names.day(row.day)?.place;
      return place === undefined ? null : half(place, language);
    }),
    stored<ReceptionSlotRow>('day', listWords.day),
  ],
  filters: {
    day: identified('day', listWords.day),
    from: dayOfInstant('startsAt', listWords.receptionFrom, 'gte'),
    to: dayOfInstant('startsAt', listWords.receptionTo, 'lte'),
    state: choice('state', listWords.state, slotStates),
    appeal: ofAppeal('appeal'),
  },
  sort: 'startsAt',
};

const queueStates = {
  waiting: { kk: 'Күтуде', ru: 'Ожидает', en: 'Waiting' },
  called: { kk: 'Шақырылды', ru: 'Вызван', en: 'Called' },
};

/** Who has checked in on a day: out of turn first, then by registration (P12, reading X). */
export const queueOfTheDay: List<LiveQueueRow> = {
  name: 'queue',
  title: { kk: 'Тірі кезек', ru: 'Живая очередь', en: 'Live queue' },
  about: {
    kk: 'Келіп тіркелгендер, шақырылу ретімен.',
    ru: 'Явившиеся, в порядке вызова.',
    en: 'Who has checked in, in the order of being called.',
  },
  model: liveQueue,
  ofBody: async (body, scope) => ({ day: { in: await daysOf(body, scope) } }),
  roles: everyRole,
  refers: { appeals: ['appeal'], days: ['day'], subjects: [] },
  columns: [
    { ...flagged<LiveQueueRow>('priority', listWords.priority), sort: 'priority' as const },
    stored<LiveQueueRow>(
      'ordinal',
      { kk: 'Тіркелу реті', ru: 'Порядок регистрации', en: 'Order of registration' },
      { kind: 'number', sort: 'ordinal' },
    ),
    coded<LiveQueueRow>('state', listWords.queueState, queueStates),
    stored<LiveQueueRow>(
      'joinedAt',
      { kk: 'Келген', ru: 'Явился', en: 'Checked in' },
      { kind: 'instant', sort: 'joinedAt' },
    ),
    stored<LiveQueueRow>('calledAt', { kk: 'Шақырылған', ru: 'Вызван', en: 'Called' }, { kind: 'instant' }),
    reckoned<LiveQueueRow>('appeal', listWords.appealNumber, 'text', ({ appeal }, { names }) => ({
      id: appeal,
      label: names.appeal(appeal)?.number ?? appeal,
    })),
    {
      ...reckoned<LiveQueueRow>('applicant', listWords.applicant, 'text', ({ appeal }, { names }) =>
        names.applicant(names.appeal(appeal)?.subject),
      ),
      personal: true,
    },
    reckoned<LiveQueueRow>('official', listWords.official, 'text', (row, { names }) =>
      names.employee(names.day(row.day)?.official ?? null),
    ),
    stored<LiveQueueRow>('day', listWords.day),
  ],
  filters: {
    day: identified('day', listWords.day),
    state: choice('state', listWords.queueState, queueStates),
  },
  sort: '-priority',
  thenBy: ['year', 'ordinal'],
};
