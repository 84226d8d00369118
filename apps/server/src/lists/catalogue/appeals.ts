import type { AppealRow } from '@qabyldau/reception-appeal';
import { everyRole } from '../../system/known-roles.js';
import { appealRegister } from '../../system/tables.js';
import { coded, daysLeft, flagged, person, reckoned, stored } from '../columns.js';
import { choice, day, employee, flag, numbered, statePath, unitOfEmployee } from '../filters.js';
import { statesOf, valuesOf } from '../labels-of.js';
import type { List } from '../list.js';
import { listWords } from '../words.js';

const states = statesOf('reception-appeal');
const values = (field: string) => valuesOf('reception-appeal', field);

export const appealColumns: List<AppealRow>['columns'] = [
  stored<AppealRow>('number', listWords.number, { sort: 'number' }),
  stored<AppealRow>('registeredOn', listWords.registeredOn, { kind: 'day', sort: 'registeredOn' }),
  {
    ...reckoned<AppealRow>('applicant', listWords.applicant, 'text', ({ subject }, { names }) =>
      names.applicant(subject),
    ),
    personal: true,
  },
  coded<AppealRow>('topic', listWords.topic, values('topic')),
  coded<AppealRow>('course', listWords.state, states, { name: 'state' }),
  coded<AppealRow>('clock', listWords.clock, states),
  stored<AppealRow>('replyDueOn', listWords.replyDueOn, { kind: 'day', sort: 'replyDueOn' }),
  reckoned<AppealRow>('daysLeft', listWords.daysLeft, 'number', ({ replyDueOn, repliedAt }, shown) =>
    repliedAt === null ? daysLeft(replyDueOn, shown) : null,
  ),
  stored<AppealRow>('repliedAt', listWords.repliedAt, { kind: 'instant' }),
  person<AppealRow>('responsible', listWords.responsible),
  person<AppealRow>('official', listWords.official),
  stored<AppealRow>('receptionAt', listWords.receptionAt, { kind: 'instant', sort: 'receptionAt' }),
  coded<AppealRow>('decision', listWords.decision, values('decision')),
  coded<AppealRow>('channel', listWords.channel, values('channel')),
  coded<AppealRow>('language', listWords.language, values('language')),
  flagged<AppealRow>('priority', listWords.priority),
  stored<AppealRow>('appeal', listWords.caseId, {}, 'case'),
  stored<AppealRow>('body', listWords.body),
];

/** The register of appeals (P25). */
export const registerOfAppeals: List<AppealRow> = {
  name: 'appeals',
  title: { kk: 'Жолданымдар тізілімі', ru: 'Реестр обращений', en: 'Register of appeals' },
  about: {
    kk: 'Жеке қабылдау туралы жолданымдар және олардың жай-күйі.',
    ru: 'Обращения о личном приёме и их состояние.',
    en: 'Appeals for personal reception and where each stands.',
  },
  model: appealRegister,
  ofBody: (body) => ({ body }),
  roles: everyRole,
  refers: { employees: ['responsible', 'official'], subjects: ['subject'] },
  columns: appealColumns,
  filters: {
    state: statePath('course', listWords.state, states, 'course.'),
    clock: statePath('clock', listWords.clock, states, 'clock.'),
    number: numbered('number'),
    responsible: employee('responsible', listWords.responsible),
    unit: unitOfEmployee('responsible'),
    official: employee('official', listWords.official, 'officials'),
    topic: choice('topic', listWords.topic, values('topic')),
    channel: choice('channel', listWords.channel, values('channel')),
    decision: choice('decision', listWords.decision, values('decision')),
    priority: flag('priority', listWords.priority),
    registeredFrom: day('registeredOn', listWords.registeredFrom, 'gte'),
    registeredTo: day('registeredOn', listWords.registeredTo, 'lte'),
  },
  sort: '-number',
};
