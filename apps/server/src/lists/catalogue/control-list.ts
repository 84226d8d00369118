import { termRules, type TermKind } from '@qabyldau/calendar';
import { kindsOfClock, turnOf, turns, type ClockRow } from '@qabyldau/control';
import { citationText, type Language, type Text } from '@qabyldau/kernel';
import { everyRole } from '../../system/known-roles.js';
import { controlList } from '../../system/tables.js';
import { coded, daysLeft, flagged, person, reckoned, stored, worded } from '../columns.js';
import { oneOf } from '../expected.js';
import { choice, clocksOfCase, day, employee, numbered, ofAppeal, unitOfEmployeeOrOwn } from '../filters.js';
import { procedureNames, statesOf, valuesOf } from '../labels-of.js';
import type { Coded, List, Moment } from '../list.js';
import { listWords } from '../words.js';

const kinds: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(kindsOfClock).map(([kind, { label }]) => [kind, label]),
);
const procedures = procedureNames(
  'reception-appeal',
  'written-appeal',
  'protocol-task',
  'participation-request',
  'motion',
  'complaint',
  'materials-request',
  'quarterly-report',
  'reception-schedule',
);

/** P7, P7-1: the duty runs for rooms and for centres apart, and its key ends with which of them it is. */
const placeOfDuty = ({ kind, clock }: Pick<ClockRow, 'kind' | 'clock'>): Text | undefined =>
  kind === 'monthly-duty' ? venues[clock.slice(clock.lastIndexOf('/') + 1)] : undefined;
const venues: Readonly<Record<string, Text>> = valuesOf('reception-day', 'venue');

/** With the bare citations, for programs. */
const cited = (law: readonly string[], language: Language): Coded => ({
  code: law.join(', '),
  label: law.map((citation) => citationText(citation, language)).join('; '),
});

const overdue = ({ dueAt }: ClockRow, { now }: Pick<Moment, 'now'>): boolean =>
  dueAt !== null && now >= dueAt;

/** Where the reckoning of the day can be read, for a term that was counted from the day it began, or back from another. */
const derivation = ({ kind, fromOn }: ClockRow): string | null =>
  fromOn !== null &&
  kind in termRules &&
  (termRules[kind as TermKind].length > 0 || kind === 'last-refusal-notice')
    ? `/api/v1/deadlines/${kind}?from=${fromOn}`
    : null;

const shortcutWords = {
  overdue: { kk: 'Мерзімі өткендер', ru: 'Просроченные', en: 'Overdue' },
  today: { kk: 'Бүгін бітетіндер', ru: 'Истекают сегодня', en: 'Due today' },
  soon: { kk: 'Үш жұмыс күні ішінде', ru: 'В ближайшие три рабочих дня', en: 'Within three working days' },
};

/** Three working days from today; only today where the calendar of the year is not known. */
function soonOf({ calendar, today }: Pick<Moment, 'calendar' | 'today'>): string {
  try {
    return calendar.addWorkingDays(today, 3);
  } catch {
    return today;
  }
}

/** The open clocks of a body (P34). */
export const controlOfClocks: List<ClockRow> = {
  name: 'control',
  title: {
    kk: 'Бақылау тізімі: ашық мерзімдер',
    ru: 'Контрольный список: открытые сроки',
    en: 'Control list: open clocks',
  },
  about: {
    kk: 'Не қашан бітеді, кімнің кезегі, күн неге дәл сондай.',
    ru: 'Что и когда истекает, чей ход и почему именно в этот день.',
    en: 'What falls due when, whose turn it is, and why on that day.',
  },
  model: controlList,
  always: { dueAt: { gt: '' } },
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { employees: ['responsible'], units: ['unit'] },
  columns: [
    reckoned<ClockRow>('kind', listWords.kind, 'text', ({ kind, clock }, { language }) => {
      const place = placeOfDuty({ kind, clock });
      const label = kinds[kind]?.[language] ?? kind;
      return { code: kind, label: place === undefined ? label : `${label}: ${place[language]}` };
    }),
    stored<ClockRow>('number', listWords.number),
    coded<ClockRow>('workflow', listWords.procedure, procedures, { name: 'procedure' }),
    reckoned<ClockRow>('state', listWords.state, 'text', ({ workflow, state }, { language }) =>
      worded(state, statesOf(workflow), language),
    ),
    reckoned<ClockRow>('turn', listWords.turn, 'text', (row, { language }) =>
      worded(turnOf(row), turns, language),
    ),
    person<ClockRow>('responsible', listWords.responsible),
    reckoned<ClockRow>('unit', listWords.unit, 'text', ({ unit, body, responsible }, { names }) =>
      unit === null ? names.unitOf(responsible) : names.unit(unit, body),
    ),
    stored<ClockRow>('fromOn', listWords.from, { kind: 'day' }, 'from'),
    stored<ClockRow>('dueOn', listWords.dueOn, { kind: 'day', sort: 'dueAt' }, 'due'),
    stored<ClockRow>('dueAt', listWords.dueAt, { kind: 'instant' }),
    reckoned<ClockRow>('daysLeft', listWords.daysLeft, 'number', ({ dueOn }, shown) =>
      daysLeft(dueOn, shown),
    ),
    reckoned<ClockRow>('overdue', listWords.overdue, 'flag', overdue),
    flagged<ClockRow>('provisional', listWords.provisional),
    stored<ClockRow>('calendar', listWords.calendar),
    reckoned<ClockRow>('derivation', listWords.derivation, 'text', derivation),
    reckoned<ClockRow>('law', listWords.law, 'text', ({ kind }, { language }) =>
      cited(kindsOfClock[kind]?.law ?? [], language),
    ),
    stored<ClockRow>('caseId', listWords.caseId, {}, 'case'),
    stored<ClockRow>('body', listWords.body),
  ],
  filters: {
    kind: choice('kind', listWords.kind, kinds),
    procedure: choice('workflow', listWords.procedure, procedures),
    overdue: {
      label: listWords.overdue,
      choices: { yes: listWords.yes, no: listWords.no },
      expected: oneOf({ yes: listWords.yes, no: listWords.no }),
      where(value, { now }) {
        if (value === 'yes') return { dueAt: { lte: now } };
        return value === 'no' ? { dueAt: { gt: now } } : undefined;
      },
    },
    responsible: employee('responsible', listWords.responsible),
    unit: unitOfEmployeeOrOwn('responsible', 'unit'),
    number: numbered('number'),
    appeal: ofAppeal('appeal'),
    case: clocksOfCase(),
    dueFrom: day('dueOn', listWords.dueFrom, 'gte'),
    dueTo: day('dueOn', listWords.dueTo, 'lte'),
  },
  shortcuts: (moment) => [
    { label: shortcutWords.overdue, filters: { overdue: 'yes' } },
    { label: shortcutWords.today, filters: { overdue: 'no', dueTo: moment.today } },
    { label: shortcutWords.soon, filters: { overdue: 'no', dueTo: soonOf(moment) } },
  ],
  unshown: ['from'],
  sort: 'due',
};
