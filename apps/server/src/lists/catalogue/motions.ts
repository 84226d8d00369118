import type { MotionRow } from '@qabyldau/motion';
import { everyRole } from '../../system/known-roles.js';
import { motions } from '../../system/tables.js';
import { coded, daysLeft, flagged, person, reckoned, stored } from '../columns.js';
import { choice, day, employee, ofAppeal } from '../filters.js';
import { lastStatesOf, valuesOf } from '../labels-of.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';
import { filed, filedFrom, filedTo, numberOf, only } from './side-procedures.js';

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
  caseOf: 'motion',
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
    appeal: ofAppeal('appeal'),
    filedFrom: day('filedOn', filedFrom, 'gte'),
    filedTo: day('filedOn', filedTo, 'lte'),
  },
  sort: '-filedOn',
};
