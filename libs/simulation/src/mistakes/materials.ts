import type { MaterialsCommands, MaterialsEvents } from '@qabyldau/materials-request';
import { derivedId, type IsoDate } from '@qabyldau/kernel';
import { addDays } from '../dates.js';
import { ofUnit } from '../habits/materials.js';
import { materialsCommand } from '../intent.js';
import { sectors } from '../office/staff.js';
import { dayOffFrom, minutesAfter, mistakesOf, type Situation } from './mistake.js';

const materialsMistake = mistakesOf<MaterialsEvents>('materials-request');
type Asked = Situation<MaterialsEvents['materials-requested']>;

const room = ({ world, random }: Asked) => world.roster.any('receptionist', random);

const ask =
  (name: string, change: (situation: Asked) => Partial<MaterialsCommands['request-materials']>) =>
  (situation: Asked) => {
    const { world, caseId, data } = situation;
    const { body, unit } = data;
    const dueOn = world.calendar.addWorkingDays(world.today, 3);
    return materialsCommand(
      room(situation),
      derivedId('wrong materials', caseId, name),
      'request-materials',
      {
        body,
        unit,
        what: 'Тексеру материалдары / Материалы проверки',
        kind: 'materials',
        dueOn,
        ...change(situation),
      },
    );
  };

const answer =
  (given: MaterialsCommands['answer-request'], of: (unit: string) => string = (unit) => unit) =>
  ({ world, caseId, data }: Asked) =>
    materialsCommand(ofUnit(world, of(data.unit)), caseId, 'answer-request', given);

const move = (to: (situation: Asked) => IsoDate) => (situation: Asked) =>
  materialsCommand(room(situation), situation.caseId, 'move-due-date', {
    dueOn: to(situation),
    reason: 'Уақыт керек / Нужно время',
  });

/** P31. */
export const materialsMistakes = [
  materialsMistake(
    'materials-requested',
    0.1,
    'due-day-does-not-work',
    ask('sunday', ({ world }) => ({ dueOn: dayOffFrom(world, addDays(world.today, 2)) })),
  ),
  materialsMistake(
    'materials-requested',
    0.1,
    'term-has-passed',
    ask('past', ({ world }) => ({ dueOn: world.calendar.addWorkingDays(world.today, -2) })),
  ),
  materialsMistake(
    'materials-requested',
    0.1,
    'no-period-to-analyse',
    ask('no period', () => ({ kind: 'practice-analysis' })),
  ),
  materialsMistake('materials-requested', 0.1, 'request-is-binding', answer({ answer: 'declined' })),
  materialsMistake('materials-requested', 0.1, 'answer-without-papers', answer({ answer: 'given' })),
  materialsMistake(
    'materials-requested',
    0.1,
    'another-unit-was-asked',
    answer(
      { answer: 'given', papers: ['1/DEMO'] },
      (unit) => sectors.find(({ id }) => id !== unit)?.id ?? unit,
    ),
  ),
  materialsMistake(
    'materials-requested',
    0.1,
    'date-not-later',
    move(({ world }) => world.calendar.addWorkingDays(world.today, 1)),
  ),
  materialsMistake(
    'materials-requested',
    0.3,
    'with-the-control-unit',
    (situation) =>
      situation.world.materials.get(situation.caseId)?.fate === 'late'
        ? move(({ world }) => world.calendar.addWorkingDays(world.today, 4))(situation)
        : undefined,
    ({ data }) => minutesAfter(data.answer.dueAt, 12),
  ),
];
