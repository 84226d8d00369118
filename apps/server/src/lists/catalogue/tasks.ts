import type { ProtocolTaskRow } from '@qabyldau/protocol-task';
import { everyRole } from '../../system/known-roles.js';
import { employees, protocolTasks } from '../../system/tables.js';
import { coded, daysLeft, flagged, person, reckoned, stored } from '../columns.js';
import { choice, day, employee, numbered, ofAppeal, unit } from '../filters.js';
import { lastStatesOf } from '../labels-of.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';

const { inWork, overdue, reported, done } = lastStatesOf('protocol-task');
const states = Object.fromEntries(
  Object.entries({ inWork, overdue, reported, done }).flatMap(([state, label]) =>
    label ? [[state, label]] : [],
  ),
);

/** Tasks of protocols, on control until done (P23, P34). */
export const protocolTaskList: List<ProtocolTaskRow> = {
  name: 'tasks',
  caseOf: 'protocol-task',
  title: { kk: 'Хаттамалық тапсырмалар', ru: 'Протокольные поручения', en: 'Protocol tasks' },
  about: {
    kk: 'Кімге не тапсырылды және қашанға дейін.',
    ru: 'Кому что поручено и до какого дня.',
    en: 'Who was given what, and until when.',
  },
  model: protocolTasks,
  // a task belongs to the body of its executor: of units, another body may call its own the same
  ofBody: async (body, { views }) => {
    const { rows } = await views.select(employees, { where: { body }, limit: 10_000 });
    return { executor: { in: rows.map((row) => row.employee) } };
  },
  roles: everyRole,
  refers: { employees: ['executor'], units: ['unit'] },
  columns: [
    stored<ProtocolTaskRow>('number', listWords.appealNumber, { sort: 'number' }),
    person<ProtocolTaskRow>('executor', listWords.executor),
    reckoned<ProtocolTaskRow>('unit', listWords.unit, 'text', (row, { names }) =>
      names.unit(row.unit, names.bodyOf(row.executor)),
    ),
    coded<ProtocolTaskRow>('state', listWords.state, states),
    stored<ProtocolTaskRow>('givenAt', listWords.at, { kind: 'instant' }),
    stored<ProtocolTaskRow>('dueOn', listWords.dueOn, { kind: 'day', sort: 'dueOn' }, 'due'),
    reckoned<ProtocolTaskRow>('daysLeft', listWords.daysLeft, 'number', ({ dueOn, doneAt }, shown) =>
      doneAt === null ? daysLeft(dueOn, shown) : null,
    ),
    stored<ProtocolTaskRow>(
      'reportedOn',
      { kk: 'Орындалғаны туралы хабарланған', ru: 'Доложено', en: 'Reported on' },
      { kind: 'day' },
    ),
    flagged<ProtocolTaskRow>('late', listWords.lateness),
    stored<ProtocolTaskRow>(
      'returns',
      { kk: 'Пысықтауға қайтарылған', ru: 'Возвратов', en: 'Returns' },
      { kind: 'number' },
    ),
    stored<ProtocolTaskRow>(
      'moves',
      { kk: 'Мерзім ауыстырылған', ru: 'Переносов срока', en: 'Due date moved' },
      { kind: 'number' },
    ),
    stored<ProtocolTaskRow>(
      'doneAt',
      { kk: 'Бақылаудан алынған', ru: 'Снято с контроля', en: 'Off control' },
      { kind: 'instant' },
    ),
    stored<ProtocolTaskRow>('task', listWords.caseId, {}, 'case'),
  ],
  filters: {
    state: choice('state', listWords.state, states),
    executor: employee('executor', listWords.executor),
    unit: unit('unit'),
    number: numbered('number', listWords.appealNumber),
    appeal: ofAppeal('appeal'),
    dueFrom: day('dueOn', listWords.dueFrom, 'gte'),
    dueTo: day('dueOn', listWords.dueTo, 'lte'),
  },
  sort: 'due',
};
