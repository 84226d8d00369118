import type { QuarterlyReportRow } from '@qabyldau/quarterly-report';
import type { WrittenAppealRow } from '@qabyldau/written-appeal';
import { everyRole } from '../../system/known-roles.js';
import { quarterlyReports, writtenAppeals } from '../../system/tables.js';
import { coded, daysLeft, flagged, person, reckoned, stored } from '../columns.js';
import { expected } from '../expected.js';
import { choice, day, employee, numbered, ofAppeal, statePath, unitOfEmployee } from '../filters.js';
import { lastStatesOf, statesOf, valuesOf } from '../labels-of.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';

const states = statesOf('written-appeal');
const results = valuesOf('written-appeal', 'result');
const result = { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' };

/** Appeals "from personal reception" (P34–P37). */
export const writtenAppealList: List<WrittenAppealRow> = {
  name: 'written-appeals',
  caseOf: 'written-appeal',
  title: {
    kk: 'Қабылдауда берілген жолданымдар',
    ru: 'Обращения, поданные на приёме',
    en: 'Appeals handed in at a reception',
  },
  about: {
    kk: '«Жеке қабылдаудан» белгісі бар жазбаша жолданымдар.',
    ru: 'Письменные обращения с отметкой «с личного приёма».',
    en: 'Written appeals marked “from personal reception”.',
  },
  model: writtenAppeals,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { employees: ['executor'], appeals: ['parent'], subjects: ['subject'] },
  columns: [
    stored<WrittenAppealRow>('number', listWords.number, { sort: 'number' }),
    stored<WrittenAppealRow>('registeredOn', listWords.registeredOn, { kind: 'day', sort: 'registeredOn' }),
    {
      ...reckoned<WrittenAppealRow>('applicant', listWords.applicant, 'text', ({ subject }, { names }) =>
        names.applicant(subject),
      ),
      personal: true,
    },
    reckoned<WrittenAppealRow>(
      'parent',
      { kk: 'Қабылдау туралы жолданым', ru: 'Обращение о приёме', en: 'Appeal for reception' },
      'text',
      ({ parent }, { names }) => names.appeal(parent)?.number ?? null,
    ),
    coded<WrittenAppealRow>('course', listWords.state, states, { name: 'state' }),
    coded<WrittenAppealRow>('clock', listWords.clock, states),
    person<WrittenAppealRow>('executor', listWords.executor),
    stored<WrittenAppealRow>('answerDueOn', listWords.dueOn, { kind: 'day', sort: 'answerDueOn' }, 'due'),
    reckoned<WrittenAppealRow>('daysLeft', listWords.daysLeft, 'number', ({ answerDueOn, clock }, shown) =>
      clock.startsWith('clock.running') || clock === 'clock.missed' ? daysLeft(answerDueOn, shown) : null,
    ),
    stored<WrittenAppealRow>('answeredAt', listWords.repliedAt, { kind: 'instant' }),
    coded<WrittenAppealRow>('result', result, results),
    flagged<WrittenAppealRow>('late', listWords.lateness),
    flagged<WrittenAppealRow>('overridden', listWords.overridden),
    stored<WrittenAppealRow>('writtenAppeal', listWords.caseId, {}, 'case'),
    stored<WrittenAppealRow>('body', listWords.body),
  ],
  filters: {
    state: statePath('course', listWords.state, states, 'course.'),
    clock: statePath('clock', listWords.clock, states, 'clock.'),
    number: numbered('number'),
    executor: employee('executor', listWords.executor),
    unit: unitOfEmployee('executor'),
    result: choice('result', result, results),
    appeal: ofAppeal('parent'),
    registeredFrom: day('registeredOn', listWords.registeredFrom, 'gte'),
    registeredTo: day('registeredOn', listWords.registeredTo, 'lte'),
  },
  sort: '-number',
};

const papers = lastStatesOf('quarterly-report', 'paper.');
const terms = lastStatesOf('quarterly-report', 'term.');

/** Which report of which quarter stands where (P40). */
export const reportList: List<QuarterlyReportRow> = {
  name: 'quarterly-reports',
  caseOf: 'quarterly-report',
  title: { kk: 'Тоқсандық есептер', ru: 'Квартальные отчёты', en: 'Quarterly reports' },
  about: {
    kk: 'Қай тоқсанның есебі қандай күйде және қашанға дейін.',
    ru: 'Какой отчёт за какой квартал готов и до какого дня.',
    en: 'Which report of which quarter stands where, and until when it is due.',
  },
  model: quarterlyReports,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: {},
  columns: [
    stored<QuarterlyReportRow>(
      'quarter',
      { kk: 'Тоқсан', ru: 'Квартал', en: 'Quarter' },
      { sort: 'quarter' },
    ),
    coded<QuarterlyReportRow>('state', listWords.state, papers),
    coded<QuarterlyReportRow>('term', listWords.clock, terms),
    stored<QuarterlyReportRow>('dueOn', listWords.dueOn, { kind: 'day', sort: 'dueOn' }, 'due'),
    coded<QuarterlyReportRow>(
      'recipient',
      { kk: 'Кімге', ru: 'Кому', en: 'To' },
      valuesOf('quarterly-report', 'recipient'),
    ),
    stored<QuarterlyReportRow>('version', { kk: 'Нұсқасы', ru: 'Версия', en: 'Version' }, { kind: 'number' }),
    stored<QuarterlyReportRow>(
      'submittedOn',
      { kk: 'Тапсырылған', ru: 'Сдан', en: 'Submitted on' },
      { kind: 'day' },
    ),
    stored<QuarterlyReportRow>('report', listWords.caseId, {}, 'case'),
    stored<QuarterlyReportRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, papers),
    term: choice('term', listWords.clock, terms),
    quarter: {
      label: { kk: 'Тоқсан', ru: 'Квартал', en: 'Quarter' },
      expected: expected.quarter,
      example: '2026-Q2',
      where: (value) => (/^\d{4}-Q[1-4]$/.test(value) ? { quarter: value } : undefined),
    },
  },
  sort: '-quarter',
};
