import type { ComplaintRow } from '@qabyldau/complaint';
import { everyRole } from '../../system/known-roles.js';
import { complaints } from '../../system/tables.js';
import { coded, daysLeft, flagged, reckoned, stored, worded } from '../columns.js';
import { choice, day, ofAppeal } from '../filters.js';
import { lastStatesOf, valuesOf } from '../labels-of.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';
import { filed, filedFrom, filedTo, numberOf, only } from './side-procedures.js';

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
  caseOf: 'complaint',
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
    appeal: ofAppeal('appeal'),
    filedFrom: day('filedOn', filedFrom, 'gte'),
    filedTo: day('filedOn', filedTo, 'lte'),
  },
  sort: '-filedOn',
};
