import { wordsOf, type Text } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';
import { seesPersons } from '../../system/known-roles.js';
import { appealRegister } from '../../system/tables.js';
import { coded, daysLeft, person, reckoned, stored, worded } from '../columns.js';
import { lastStatesOf, procedureNames, statesOf, valuesOf } from '../labels-of.js';
import { expected } from '../expected.js';
import type { List } from '../list.js';
import { findCases, searchedModels } from '../search/find-cases.js';
import type { FoundRow } from '../search/found.js';
import { listWords } from '../words.js';

const procedures = procedureNames(
  'reception-appeal',
  'written-appeal',
  'protocol-task',
  'participation-request',
  'motion',
  'complaint',
);

/** States as each table keeps them: whole paths, or the last part of one. */
const states: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'reception-appeal': statesOf('reception-appeal'),
  'written-appeal': statesOf('written-appeal'),
  'protocol-task': lastStatesOf('protocol-task'),
  'participation-request': lastStatesOf('participation-request', 'request.'),
  motion: lastStatesOf('motion'),
  complaint: lastStatesOf('complaint'),
};

/** Appeals and what belongs to them, by the beginning of a name or by number. Only for those who may see applicants. */
export const searchList: List<FoundRow> = {
  name: 'search',
  title: { kk: 'Іздеу', ru: 'Поиск', en: 'Search' },
  about: {
    kk: 'Арыз иесінің тегі, аты немесе нөмірі бойынша: жолданымдар, қабылдауда берілгендер, тапсырмалар, сұрау салулар, өтінішхаттар, шағымдар. Әріптердің орыс пернетақтасындағы жазылуы да табылады; нөмірдің соңы да жеткілікті (321).',
    ru: 'По началу фамилии, имени или по номеру: обращения, поданные на приёме, поручения, запросы, ходатайства, жалобы. Находит и написанное русскими буквами; хватит и конца номера (321).',
    en: 'By the beginning of a name, or by number: appeals, those handed in, tasks, requests, motions, complaints. Finds names typed on a Russian keyboard too; the end of a number will do (321).',
  },
  // each line is its appeal, and which case of it was found
  model: appealRegister as unknown as ReadModel<FoundRow>,
  asks: searchedModels,
  ofBody: (body) => ({ body }),
  roles: [...seesPersons],
  refers: { employees: ['actor'], subjects: ['subject'] },
  columns: [
    stored<FoundRow>('ownNumber', listWords.number, {}, 'number'),
    coded<FoundRow>('workflow', listWords.procedure, procedures, { name: 'found' }),
    {
      ...reckoned<FoundRow>('applicant', listWords.applicant, 'text', ({ subject }, { names }) =>
        names.applicant(subject),
      ),
      personal: true,
    },
    coded<FoundRow>('topic', listWords.topic, valuesOf('reception-appeal', 'topic')),
    reckoned<FoundRow>('state', listWords.state, 'text', ({ workflow, state }, { language }) =>
      worded(state, states[workflow] ?? {}, language),
    ),
    stored<FoundRow>('begunOn', { kk: 'Басталған', ru: 'Начато', en: 'Begun on' }, { kind: 'day' }),
    stored<FoundRow>('dueOn', listWords.dueOn, { kind: 'day' }, 'due'),
    reckoned<FoundRow>('daysLeft', listWords.daysLeft, 'number', ({ dueOn }, shown) =>
      daysLeft(dueOn, shown),
    ),
    reckoned<FoundRow>(
      'overdue',
      listWords.overdue,
      'flag',
      ({ dueOn }, { today }) => dueOn !== null && dueOn < today,
    ),
    person<FoundRow>('actor', listWords.responsible),
    stored<FoundRow>('number', listWords.appealNumber, {}, 'parent'),
    stored<FoundRow>('caseId', listWords.caseId, {}, 'case'),
    stored<FoundRow>('body', listWords.body),
  ],
  filters: {
    q: {
      label: { kk: 'Аты немесе нөмірі', ru: 'Имя или номер', en: 'Name or number' },
      expected: expected.nameOrNumber,
      example: '2026-000123',
      pins: true,
      // two letters at least: a shorter beginning finds everybody
      where: (value) =>
        wordsOf(value).some((word) => word.length > 1 || /^\d$/.test(word)) ? {} : undefined,
    },
  },
  needs: 'q',
  sort: '',
  find: findCases,
};
