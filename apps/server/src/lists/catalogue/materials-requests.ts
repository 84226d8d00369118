import type { MaterialsRequestRow } from '@qabyldau/materials-request';
import { everyRole } from '../../system/known-roles.js';
import { materialsRequests } from '../../system/tables.js';
import { coded, daysLeft, flagged, person, reckoned, stored } from '../columns.js';
import { choice, day, ofAppeal, unit } from '../filters.js';
import { lastStatesOf, valuesOf } from '../labels-of.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';
import { numberOf, only } from './side-procedures.js';

const requestStates = only(
  lastStatesOf('materials-request'),
  ...['inTime', 'escalated', 'answered', 'toGeneralise', 'done'],
);
const requestKinds = valuesOf('materials-request', 'kind');

/** What units were asked for (P31). */
export const materialsRequestList: List<MaterialsRequestRow> = {
  name: 'materials-requests',
  caseOf: 'materials-request',
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
    reckoned<MaterialsRequestRow>('unit', listWords.unit, 'text', (row, { names }) =>
      names.unit(row.unit, row.body),
    ),
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
    appeal: ofAppeal('appeal'),
    dueFrom: day('dueOn', listWords.dueFrom, 'gte'),
    dueTo: day('dueOn', listWords.dueTo, 'lte'),
  },
  sort: 'due',
};
