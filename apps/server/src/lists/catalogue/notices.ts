import { noticeStates, partsInAMatter, type AssignmentRow, type NoticeRow } from '@qabyldau/control';
import { everyRole } from '../../system/known-roles.js';
import { assignments, notices } from '../../system/tables.js';
import { coded, flagged, person, reckoned, stored } from '../columns.js';
import {
  choice,
  dayOfInstant,
  employee,
  identified,
  numbered,
  ofAppeal,
  unitOfEmployee,
} from '../filters.js';
import { procedureNames, valuesOf } from '../labels-of.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';

const senders = [
  'reception-appeal',
  'written-appeal',
  'participation-request',
  'motion',
  'complaint',
] as const;
const procedures = procedureNames(...senders);
/** Of a motion the words for what is moved are no kinds of notice. */
const kindsOf = (sender: string) =>
  Object.entries(valuesOf(sender, 'kind')).filter(([kind]) => sender !== 'motion' || kind === 'motion');
const kinds = Object.fromEntries(senders.flatMap(kindsOf));
const channels = valuesOf('reception-appeal', 'noticeChannel');

/** Notices and their delivery (Code art. 66). */
export const noticeList: List<NoticeRow> = {
  name: 'notices',
  title: {
    kk: 'Хабарламалар және олардың табыс етілуі',
    ru: 'Уведомления и их вручение',
    en: 'Notices and their delivery',
  },
  about: {
    kk: 'Не жіберілді, жетті ме, немен дәлелденеді.',
    ru: 'Что отправлено, вручено ли и чем подтверждено.',
    en: 'What was sent, whether it arrived, and what proves it.',
  },
  model: notices,
  always: { kind: { gt: '' } },
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: {},
  columns: [
    stored<NoticeRow>('number', listWords.appealNumber),
    coded<NoticeRow>('kind', listWords.kind, kinds),
    coded<NoticeRow>('workflow', listWords.procedure, procedures, { name: 'procedure' }),
    coded<NoticeRow>('state', listWords.state, noticeStates),
    coded<NoticeRow>('channel', listWords.channel, channels),
    stored<NoticeRow>('sentAt', listWords.sent, { kind: 'instant', sort: 'sentAt' }, 'sent'),
    stored<NoticeRow>('dueOn', listWords.dueOn, { kind: 'day' }, 'due'),
    stored<NoticeRow>('deliveredOn', listWords.delivered, { kind: 'day' }),
    stored<NoticeRow>('failedOn', listWords.failed, { kind: 'day' }),
    stored<NoticeRow>('proof', listWords.proof),
    stored<NoticeRow>('notice', { kk: 'Хабарлама', ru: 'Уведомление', en: 'Notice' }),
    stored<NoticeRow>('caseId', listWords.caseId, {}, 'case'),
    stored<NoticeRow>('body', listWords.body),
  ],
  filters: {
    state: choice('state', listWords.state, noticeStates),
    kind: choice('kind', listWords.kind, kinds),
    procedure: choice('workflow', listWords.procedure, procedures),
    channel: choice('channel', listWords.channel, channels),
    number: numbered('number', listWords.appealNumber),
    appeal: ofAppeal('appeal'),
    sentFrom: dayOfInstant('sentAt', listWords.sentFrom, 'gte'),
    sentTo: dayOfInstant('sentAt', listWords.sentTo, 'lte'),
  },
  sort: '-sent',
};

const matters = procedureNames('reception-appeal', 'written-appeal', 'protocol-task', 'motion', 'complaint');

/** The assignment history: who considered which matter (P37, reading W). */
export const assignmentHistory: List<AssignmentRow> = {
  name: 'assignments',
  title: { kk: 'Тапсыру тарихы', ru: 'История назначений', en: 'Assignment history' },
  about: {
    kk: 'Мәселені бұрын кім қараған: оған қайта тапсырылмайды (37-тармақ).',
    ru: 'Кто уже рассматривал вопрос: ему он больше не поручается (пункт 37).',
    en: 'Who has considered which matter: it is not given to them again (P37).',
  },
  model: assignments,
  always: { part: { gt: '' } },
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { employees: ['employee'], appeals: ['appeal'], subjects: ['subject'] },
  columns: [
    stored<AssignmentRow>('at', listWords.at, { kind: 'instant', sort: 'at' }),
    person<AssignmentRow>('employee', listWords.employee),
    reckoned<AssignmentRow>('unit', listWords.unit, 'text', (row, { names }) => names.unitOf(row.employee)),
    coded<AssignmentRow>('part', listWords.part, partsInAMatter),
    stored<AssignmentRow>('number', listWords.appealNumber),
    {
      ...reckoned<AssignmentRow>('applicant', listWords.applicant, 'text', ({ subject }, { names }) =>
        names.applicant(subject),
      ),
      personal: true,
    },
    coded<AssignmentRow>('topic', listWords.topic, valuesOf('reception-appeal', 'topic')),
    coded<AssignmentRow>('workflow', listWords.procedure, matters, { name: 'procedure' }),
    flagged<AssignmentRow>('overridden', listWords.overridden),
    stored<AssignmentRow>('caseId', listWords.caseId, {}, 'case'),
    stored<AssignmentRow>('body', listWords.body),
  ],
  filters: {
    employee: employee('employee', listWords.employee),
    unit: unitOfEmployee('employee'),
    part: choice('part', listWords.part, partsInAMatter),
    topic: choice('topic', listWords.topic, valuesOf('reception-appeal', 'topic')),
    procedure: choice('workflow', listWords.procedure, matters),
    number: numbered('number', listWords.appealNumber),
    appeal: ofAppeal('appeal'),
    subject: identified('subject', listWords.applicant),
  },
  sort: '-at',
};
