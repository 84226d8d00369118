import type { ComplaintRow } from '@qabyldau/complaint';
import type { Text } from '@qabyldau/kernel';
import type { MaterialsRequestRow } from '@qabyldau/materials-request';
import type { MotionRow } from '@qabyldau/motion';
import type { PublicNoticeRow } from '@qabyldau/public-notice';
import type { Row } from '@qabyldau/read-models';
import { everyRole } from '../../http/auth/roles.js';
import { complaints, materialsRequests, motions, publicNotices } from '../../system/tables.js';
import { coded, daysLeft, flagged, person, reckoned, stored, worded } from '../columns.js';
import { choice, day, employee, identified, unit } from '../filters.js';
import { lastStatesOf, valuesOf } from '../labels-of.js';
import type { List, ListColumn } from '../list.js';
import { listWords } from '../words.js';

type Labels = Readonly<Record<string, Text>>;
const only = (labels: Labels, ...names: readonly string[]): Labels =>
  Object.fromEntries(Object.entries(labels).filter(([name]) => names.includes(name)));

const filed = { kk: 'Берілген', ru: 'Подано', en: 'Filed on' };
const filedFrom = { kk: 'Берілген: бастап', ru: 'Подано с', en: 'Filed from' };
const filedTo = { kk: 'Берілген: дейін', ru: 'Подано по', en: 'Filed to' };

/** Number of the appeal that a side procedure belongs to. */
const numberOf = <R extends Row & { readonly appeal: string | null }>(): ListColumn<R> =>
  reckoned<R>('number', listWords.appealNumber, 'text', ({ appeal }, { names }) =>
    appeal === null ? null : (names.appeal(appeal)?.number ?? null),
  );

const motionStates = only(
  lastStatesOf('motion'),
  ...['inTime', 'overdue', 'toTell', 'tellingOverdue', 'told', 'withdrawn'],
);
const motionKinds = only(valuesOf('motion', 'kind'), 'file-access', 'recusal', 'slip', 'explanation');
const outcomes = only(valuesOf('motion', 'outcome'), 'granted', 'refused');
const outcome = { kk: 'Шешім', ru: 'Решение', en: 'Decision' };
const recused = { kk: 'Кім шеттетіледі', ru: 'Кому заявлен отвод', en: 'Who is to be recused' };

/** Motions of participants: access to the file, recusal, a slip, an explanation (Code art. 67, 75, 82). */
export const motionList: List<MotionRow> = {
  name: 'motions',
  title: { kk: 'Қатысушылардың өтінішхаттары', ru: 'Ходатайства участников', en: 'Motions of participants' },
  about: {
    kk: 'Іспен танысу, шеттету, қатені түзету: қашанға дейін және не шешілді.',
    ru: 'Ознакомление с делом, отвод, исправление описки: до какого дня и что решено.',
    en: 'Access to the file, recusal, correction of a slip: until when, and what was decided.',
  },
  model: motions,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { appeals: ['appeal'], employees: ['employee', 'replacement'] },
  columns: [
    numberOf<MotionRow>(),
    coded<MotionRow>('kind', listWords.kind, motionKinds),
    stored<MotionRow>('filedOn', filed, { kind: 'day', sort: 'filedOn' }),
    coded<MotionRow>('state', listWords.state, motionStates),
    stored<MotionRow>('decideDueOn', listWords.dueOn, { kind: 'day', sort: 'decideDueOn' }, 'due'),
    reckoned<MotionRow>(
      'daysLeft',
      listWords.daysLeft,
      'number',
      ({ decideDueOn, decidedOn, state }, shown) =>
        decidedOn === null && state !== 'withdrawn' ? daysLeft(decideDueOn, shown) : null,
    ),
    coded<MotionRow>('outcome', outcome, outcomes),
    stored<MotionRow>('decidedOn', { kk: 'Шешілген', ru: 'Решено', en: 'Decided on' }, { kind: 'day' }),
    flagged<MotionRow>('late', listWords.lateness),
    stored<MotionRow>(
      'tellDueOn',
      { kk: 'Хабардар ету мерзімі', ru: 'Уведомить до', en: 'Notice due' },
      { kind: 'day', sort: 'tellDueOn' },
    ),
    stored<MotionRow>('toldAt', { kk: 'Хабарланған', ru: 'Уведомлён', en: 'Told' }, { kind: 'instant' }),
    person<MotionRow>('employee', recused),
    person<MotionRow>('replacement', {
      kk: 'Оның орнына',
      ru: 'Вместо него',
      en: 'Who takes the place',
    }),
    stored<MotionRow>('motion', listWords.caseId, {}, 'case'),
    stored<MotionRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, motionStates),
    kind: choice('kind', listWords.kind, motionKinds),
    outcome: choice('outcome', outcome, outcomes),
    employee: employee('employee', recused),
    appeal: identified('appeal', listWords.appealNumber),
    filedFrom: day('filedOn', filedFrom, 'gte'),
    filedTo: day('filedOn', filedTo, 'lte'),
  },
  sort: '-filedOn',
};

const complaintStates = only(
  lastStatesOf('complaint'),
  ...['inTime', 'overdue', 'forwarded', 'considered', 'granted', 'withdrawn'],
);
/** An act is named by the notice that brought it. */
const acts = valuesOf('reception-appeal', 'kind');
const findings = valuesOf('complaint', 'finding');
const finding = { kk: 'Қарау нәтижесі', ru: 'Итог рассмотрения', en: 'Finding' };

/** Complaints against acts of the body (Code art. 91, 92). */
export const complaintList: List<ComplaintRow> = {
  name: 'complaints',
  title: { kk: 'Актілерге шағымдар', ru: 'Жалобы на акты', en: 'Complaints against acts' },
  about: {
    kk: 'Қандай актіге шағым берілді, қайда жолданды, не шешілді.',
    ru: 'На какой акт подана жалоба, куда направлена и чем закончилась.',
    en: 'Which act was complained against, where it went, and what came of it.',
  },
  model: complaints,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { appeals: ['appeal'] },
  columns: [
    numberOf<ComplaintRow>(),
    reckoned<ComplaintRow>('act', { kk: 'Акт', ru: 'Акт', en: 'Act' }, 'text', ({ act }, { language }) =>
      worded(act.replace(/-\d+$/, ''), acts, language),
    ),
    stored<ComplaintRow>('filedOn', filed, { kind: 'day', sort: 'filedOn' }),
    stored<ComplaintRow>(
      'windowEndsOn',
      { kk: 'Шағым беру мерзімі', ru: 'Срок подачи до', en: 'Could be filed until' },
      { kind: 'day' },
    ),
    flagged<ComplaintRow>('late', {
      kk: 'Мерзімінен кейін берілген',
      ru: 'Подана с опозданием',
      en: 'Filed late',
    }),
    coded<ComplaintRow>('state', listWords.state, complaintStates),
    stored<ComplaintRow>('forwardDueOn', listWords.dueOn, { kind: 'day', sort: 'forwardDueOn' }, 'due'),
    reckoned<ComplaintRow>('daysLeft', listWords.daysLeft, 'number', ({ forwardDueOn, state }, shown) =>
      state === 'inTime' || state === 'overdue' ? daysLeft(forwardDueOn, shown) : null,
    ),
    stored<ComplaintRow>(
      'forwardedOn',
      { kk: 'Жолданған', ru: 'Направлена', en: 'Forwarded on' },
      { kind: 'day' },
    ),
    flagged<ComplaintRow>('forwardLate', {
      kk: 'Кеш жолданған',
      ru: 'Направлена с опозданием',
      en: 'Forwarded late',
    }),
    stored<ComplaintRow>('superior', { kk: 'Қарайтын орган', ru: 'Кто рассматривает', en: 'Considered by' }),
    coded<ComplaintRow>('finding', finding, findings),
    stored<ComplaintRow>('complaint', listWords.caseId, {}, 'case'),
    stored<ComplaintRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, complaintStates),
    finding: choice('finding', finding, findings),
    appeal: identified('appeal', listWords.appealNumber),
    filedFrom: day('filedOn', filedFrom, 'gte'),
    filedTo: day('filedOn', filedTo, 'lte'),
  },
  sort: '-filedOn',
};

const requestStates = only(
  lastStatesOf('materials-request'),
  ...['inTime', 'escalated', 'answered', 'toGeneralise', 'done'],
);
const requestKinds = valuesOf('materials-request', 'kind');

/** What units were asked for (P31). */
export const materialsRequestList: List<MaterialsRequestRow> = {
  name: 'materials-requests',
  title: {
    kk: 'Құрылымдық бөлімшелерге қойылған талаптар',
    ru: 'Требования к структурным подразделениям',
    en: 'Requests for materials',
  },
  about: {
    kk: 'Қандай бөлімшеден не талап етілді және қашанға дейін (31-тармақ).',
    ru: 'Что и от какого подразделения потребовано и до какого дня (пункт 31).',
    en: 'What was asked of which unit, and until when (P31).',
  },
  model: materialsRequests,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { appeals: ['appeal'], employees: ['requestedBy'], units: ['unit'] },
  columns: [
    numberOf<MaterialsRequestRow>(),
    coded<MaterialsRequestRow>('kind', listWords.kind, requestKinds),
    reckoned<MaterialsRequestRow>('unit', listWords.unit, 'text', (row, { names }) => names.unit(row.unit)),
    person<MaterialsRequestRow>('requestedBy', {
      kk: 'Кім талап етті',
      ru: 'Кто потребовал',
      en: 'Asked by',
    }),
    stored<MaterialsRequestRow>(
      'requestedOn',
      { kk: 'Талап етілген', ru: 'Потребовано', en: 'Asked on' },
      {
        kind: 'day',
        sort: 'requestedOn',
      },
    ),
    coded<MaterialsRequestRow>('state', listWords.state, requestStates),
    stored<MaterialsRequestRow>('dueOn', listWords.dueOn, { kind: 'day', sort: 'dueOn' }, 'due'),
    reckoned<MaterialsRequestRow>('daysLeft', listWords.daysLeft, 'number', ({ dueOn, answeredOn }, shown) =>
      answeredOn === null ? daysLeft(dueOn, shown) : null,
    ),
    stored<MaterialsRequestRow>(
      'answeredOn',
      { kk: 'Жауап берілген', ru: 'Ответ дан', en: 'Answered on' },
      {
        kind: 'day',
      },
    ),
    flagged<MaterialsRequestRow>('late', listWords.lateness),
    flagged<MaterialsRequestRow>('escalated', {
      kk: 'Бақылау бөлімшесіне берілген',
      ru: 'Передано контролю',
      en: 'With the control unit',
    }),
    stored<MaterialsRequestRow>('request', listWords.caseId, {}, 'case'),
    stored<MaterialsRequestRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, requestStates),
    kind: choice('kind', listWords.kind, requestKinds),
    unit: unit('unit'),
    appeal: identified('appeal', listWords.appealNumber),
    dueFrom: day('dueOn', listWords.dueFrom, 'gte'),
    dueTo: day('dueOn', listWords.dueTo, 'lte'),
  },
  sort: 'due',
};

const noticeStates = only(lastStatesOf('public-notice'), 'prepared', 'approved', 'published', 'sentBack');
const noticeKinds = valuesOf('public-notice', 'kind');
const places = valuesOf('public-notice', 'where');

/** What the public is told of receptions (P24). */
export const publicNoticeList: List<PublicNoticeRow> = {
  name: 'public-notices',
  title: {
    kk: 'БАҚ үшін хабарламалар',
    ru: 'Сообщения для СМИ',
    en: 'Public notices of receptions',
  },
  about: {
    kk: 'Қабылдаулар туралы не жарияланады: тек сандар (24-тармақ).',
    ru: 'Что публикуется о приёмах: только цифры (пункт 24).',
    en: 'What is published of receptions: figures only (P24).',
  },
  model: publicNotices,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: {},
  columns: [
    coded<PublicNoticeRow>('kind', listWords.kind, noticeKinds),
    stored<PublicNoticeRow>('from', { kk: 'Бастап', ru: 'С', en: 'From' }, { kind: 'day', sort: 'from' }),
    stored<PublicNoticeRow>('to', { kk: 'Дейін', ru: 'По', en: 'To' }, { kind: 'day' }),
    coded<PublicNoticeRow>('state', listWords.state, noticeStates),
    stored<PublicNoticeRow>(
      'publishedOn',
      { kk: 'Жарияланған', ru: 'Опубликовано', en: 'Published on' },
      { kind: 'day' },
    ),
    reckoned<PublicNoticeRow>(
      'where',
      { kk: 'Қайда', ru: 'Где', en: 'Where' },
      'text',
      ({ published }, { language }) =>
        (JSON.parse(published) as readonly string[])
          .map((place) => worded(place, places, language)?.label ?? place)
          .join(', ') || null,
    ),
    reckoned<PublicNoticeRow>(
      'text',
      { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
      'text',
      ({ textKk: kk, textRu: ru, textEn: en }, { language }) => ({ kk, ru, en })[language],
    ),
    stored<PublicNoticeRow>('notice', listWords.caseId, {}, 'case'),
    stored<PublicNoticeRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, noticeStates),
    kind: choice('kind', listWords.kind, noticeKinds),
    from: day('from', { kk: 'Бастап', ru: 'С', en: 'From' }, 'gte'),
    to: day('to', { kk: 'Дейін', ru: 'По', en: 'To' }, 'lte'),
  },
  sort: '-from',
};
