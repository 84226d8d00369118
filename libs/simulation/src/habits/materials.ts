import type { MaterialsCommands, MaterialsEvents } from '@qabyldau/materials-request';
import { derivedId } from '@qabyldau/kernel';
import { materialsCommand } from '../intent.js';
import { lastDayOf, monthAfter } from '../office/schedule.js';
import { sectors } from '../office/staff.js';
import type { Actor } from '../port.js';
import { parseDate } from '@qabyldau/kernel';
import type { MaterialsFile, World } from '../world.js';
import type { AppealHabits, Habits } from './habit.js';
import { responsible } from './pre-review.js';

const fates: readonly MaterialsFile['fate'][] = [
  'in-time',
  'incomplete',
  'late',
  'moved',
  'not-on-the-matter',
  'in-time',
];

/** P26, P31: what lies with a unit is asked of it before the brief. */
export const needingMaterials: AppealHabits = {
  'responsible-assigned': (world, file) => {
    const random = world.draw(file.caseId, 'materials');
    if (!world.occasions.comes('materials', random, 0.01)) return;
    const unit = sectors.find(({ topics }) => topics.includes(file.topic))?.id ?? 'control';
    world.planWithin(90, random, () => {
      const caseId = derivedId('simulated materials', world.options.seed, file.caseId);
      return ask(world, caseId, responsible(world, file), {
        unit,
        kind: 'materials',
        what: 'Мәселе бойынша құжаттар / Документы по существу вопроса',
        appeal: file.caseId,
      });
    });
  },
};

/** P31, P39: once a month the practice of receptions is analysed by one unit after the other. */
export function askForAnalysis(world: World): void {
  const month = monthAfter(world.today.slice(0, 7), -1);
  const random = world.random.fork('analysis', world.body, month);
  const { id: unit } = world.occasions.next(`analysis ${world.body}`, sectors);
  world.planWithin(200, random, () =>
    ask(
      world,
      derivedId('simulated analysis', world.options.seed, world.body, month),
      world.roster.any('receptionist', random),
      {
        unit,
        kind: 'practice-analysis',
        what: 'Қабылдаулар қорытындысы / Итоги приёмов',
        period: { from: parseDate(`${month}-01`), to: lastDayOf(month) },
      },
    ),
  );
}

function ask(
  world: World,
  caseId: string,
  asker: Actor,
  about: Omit<MaterialsCommands['request-materials'], 'body' | 'dueOn'>,
) {
  const fate = world.occasions.next('materials fate', fates);
  world.materials.set(caseId, { unit: about.unit, asker, fate, answers: 0 });
  const dueOn = world.calendar.addWorkingDays(world.today, 3);
  return materialsCommand(asker, caseId, 'request-materials', { body: world.body, dueOn, ...about });
}

/** P31: the unit answers, early or late, and now and then has to answer again. */
export const materials: Habits<MaterialsEvents> = {
  'materials-requested': (world, caseId, { answer: { dueOn } }) => {
    const known = world.materials.get(caseId);
    if (known === undefined) return;
    const random = world.draw(caseId, 'move');
    if (known.fate === 'moved')
      world.planInDays(0, 1, random, () =>
        materialsCommand(known.asker, caseId, 'move-due-date', {
          dueOn: world.calendar.addWorkingDays(dueOn, 3),
          reason: 'Бөлім уақыт сұрады / Подразделение попросило время',
        }),
      );
    planAnswer(world, caseId, known);
  },

  'answer-given': (world, caseId) => {
    const known = world.materials.get(caseId);
    if (known === undefined) return;
    const { asker, fate } = known;
    world.planInDays(0, 1, world.draw(caseId, 'look', known.answers), () =>
      known.answers === 1 && (fate === 'incomplete' || fate === 'not-on-the-matter')
        ? materialsCommand(asker, caseId, 'return-answer', { reason: fate })
        : materialsCommand(asker, caseId, 'accept-answer', {}),
    );
  },

  'answer-returned': (world, caseId) => {
    const known = world.materials.get(caseId);
    if (known !== undefined) planAnswer(world, caseId, known);
  },

  'answer-accepted': (world, caseId, { kind }) => {
    if (kind !== 'practice-analysis') return;
    const random = world.draw(caseId, 'generalise');
    world.planInDays(1, 3, random, () =>
      materialsCommand(world.roster.any('controller', random), caseId, 'generalise-practice', {
        findings: 'Жер және тұрғын үй мәселелері басым / Преобладают земельные и жилищные вопросы',
      }),
    );
  },
};

function planAnswer(world: World, caseId: string, known: MaterialsFile): void {
  const random = world.draw(caseId, 'answer', known.answers);
  const [low, high] = { late: [5, 6], moved: [2, 4] }[known.fate as string] ?? [1, 2];
  world.planInDays(low as number, high as number, random, () => {
    known.answers += 1;
    return materialsCommand(ofUnit(world, known.unit), caseId, 'answer-request', {
      answer: 'given',
      papers: [`${random.between(10, 99)}-${random.between(100, 999)}/DEMO`],
    });
  });
}

/** Somebody of the unit. */
export function ofUnit(world: World, unit: string): Actor {
  const employee = world.roster.all('executor').find((one) => one.unit === unit);
  return employee === undefined
    ? world.roster.as(world.roster.head.id, 'official')
    : world.roster.as(employee.id, 'executor');
}
