import type { ParticipationRequestRow } from '@qabyldau/participation-request';
import type { SurveyRow } from '@qabyldau/satisfaction-survey';
import { everyRole } from '../../system/known-roles.js';
import { participationRequests, surveys } from '../../system/tables.js';
import { coded, flagged, reckoned, stored } from '../columns.js';
import { choice, day, identified, month, ofAppeal } from '../filters.js';
import { lastStatesOf, valuesOf } from '../labels-of.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';

const requestStates = lastStatesOf('participation-request', 'request.');
const noticeStates = lastStatesOf('participation-request', 'notice.');
const otherBody = { kk: 'Басқа орган', ru: 'Другой орган', en: 'Other body' };

/** Which bodies were asked to which reception (P18–P20). */
export const requestList: List<ParticipationRequestRow> = {
  name: 'participation-requests',
  caseOf: 'participation-request',
  title: { kk: 'Қатысу туралы сұрау салулар', ru: 'Запросы об участии', en: 'Participation requests' },
  about: {
    kk: 'Қандай органдардан қатысу сұралды, не жауап берілді.',
    ru: 'Какие органы приглашены участвовать и что они ответили.',
    en: 'Which bodies were asked to take part, and what they answered.',
  },
  model: participationRequests,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { appeals: ['appeal'], otherBodies: ['otherBody'] },
  columns: [
    reckoned<ParticipationRequestRow>(
      'number',
      listWords.appealNumber,
      'text',
      (row, { names }) => names.appeal(row.appeal)?.number ?? null,
    ),
    reckoned<ParticipationRequestRow>('otherBody', otherBody, 'text', (row, { names }) =>
      names.otherBody(row.otherBody, row.body),
    ),
    stored<ParticipationRequestRow>(
      'requestedOn',
      { kk: 'Жіберілген', ru: 'Направлен', en: 'Requested on' },
      { kind: 'day', sort: 'requestedOn' },
    ),
    stored<ParticipationRequestRow>('receptionOn', listWords.receptionOn, {
      kind: 'day',
      sort: 'receptionOn',
    }),
    coded<ParticipationRequestRow>('state', listWords.state, requestStates),
    stored<ParticipationRequestRow>(
      'replyBy',
      { kk: 'Жауап күні', ru: 'Ответ до', en: 'Answer by' },
      { kind: 'day' },
    ),
    stored<ParticipationRequestRow>(
      'noticeDueOn',
      { kk: 'Хабардар ету мерзімі', ru: 'Уведомить до', en: 'Notice due' },
      { kind: 'day', sort: 'noticeDueOn' },
    ),
    coded<ParticipationRequestRow>(
      'noticeState',
      { kk: 'Хабардар ету', ru: 'Уведомление', en: 'Notice' },
      noticeStates,
    ),
    coded<ParticipationRequestRow>(
      'ground',
      { kk: 'Бас тарту түрі', ru: 'Вид отказа', en: 'How refused' },
      valuesOf('participation-request', 'ground'),
    ),
    stored<ParticipationRequestRow>(
      'reportDueOn',
      { kk: 'Ақпарат мерзімі', ru: 'Сообщить до', en: 'Report due' },
      { kind: 'day' },
    ),
    flagged<ParticipationRequestRow>('reportLate', listWords.lateness),
    flagged<ParticipationRequestRow>('attended', { kk: 'Қатысты', ru: 'Участвовал', en: 'Attended' }),
    stored<ParticipationRequestRow>('request', listWords.caseId, {}, 'case'),
    stored<ParticipationRequestRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, requestStates),
    notice: choice('noticeState', { kk: 'Хабардар ету', ru: 'Уведомление', en: 'Notice' }, noticeStates),
    otherBody: { ...identified<ParticipationRequestRow>('otherBody', otherBody), machine: false },
    appeal: ofAppeal('appeal'),
    from: day('receptionOn', listWords.receptionFrom, 'gte'),
    to: day('receptionOn', listWords.receptionTo, 'lte'),
  },
  sort: '-requestedOn',
};

const surveyStates = lastStatesOf('satisfaction-survey');
const surveyKinds = valuesOf('satisfaction-survey', 'kind');

/** Calls to those who were received or declined (P38). */
export const surveyList: List<SurveyRow> = {
  name: 'surveys',
  caseOf: 'satisfaction-survey',
  title: { kk: 'Қанағаттану сауалнамалары', ru: 'Опросы об удовлетворённости', en: 'Satisfaction surveys' },
  about: {
    kk: 'Кімге қоңырау шалынады, не деп жауап берді.',
    ru: 'Кому звонят и что ответили.',
    en: 'Who is called, and what they answered.',
  },
  model: surveys,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { appeals: ['appeal'], subjects: ['subject'] },
  columns: [
    stored<SurveyRow>('month', listWords.month, { sort: 'month' }),
    reckoned<SurveyRow>(
      'number',
      listWords.appealNumber,
      'text',
      (row, { names }) => names.appeal(row.appeal)?.number ?? null,
    ),
    {
      ...reckoned<SurveyRow>('applicant', listWords.applicant, 'text', ({ subject }, { names }) =>
        names.applicant(subject),
      ),
      personal: true,
    },
    coded<SurveyRow>('kind', listWords.kind, surveyKinds),
    coded<SurveyRow>('state', listWords.state, surveyStates),
    stored<SurveyRow>('attempts', { kk: 'Қоңырау саны', ru: 'Звонков', en: 'Calls' }, { kind: 'number' }),
    stored<SurveyRow>('score', { kk: 'Баға', ru: 'Оценка', en: 'Score' }, { kind: 'number' }),
    stored<SurveyRow>('drawnAt', { kk: 'Іріктелген', ru: 'Отобран', en: 'Drawn' }, { kind: 'instant' }),
    stored<SurveyRow>('endedAt', { kk: 'Аяқталған', ru: 'Завершён', en: 'Ended' }, { kind: 'instant' }),
    stored<SurveyRow>('survey', listWords.caseId, {}, 'case'),
    stored<SurveyRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, surveyStates),
    kind: choice('kind', listWords.kind, surveyKinds),
    month: month('month'),
    appeal: ofAppeal('appeal'),
  },
  sort: '-month',
};
