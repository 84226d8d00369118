import { derivedId } from '@qabyldau/kernel';
import type { SurveyEvents, SurveyKind } from '@qabyldau/satisfaction-survey';
import type { AppealFile } from '../appeal-file.js';
import { surveyCommand } from '../intent.js';
import { monthAfter } from '../office/schedule.js';
import { surveyComments } from '../text/answers.js';
import type { World } from '../world.js';
import type { AppealHabits, Habits } from './habit.js';

/** People called a month, of those who declined and of those who were received. */
const sampleSize = 10;
const attempts = 3;

/** P38: who may be asked at the beginning of the next month. */
export const surveyed: AppealHabits = {
  'consulted-and-declined': (world, file) => remember(world, 'declined', file),
  'applicant-received': (world, file) => remember(world, 'received', file),
};

function remember(world: World, kind: SurveyKind, file: AppealFile): void {
  const key = `${kind}/${world.today.slice(0, 7)}`;
  const known = world.surveyable.get(key);
  if (known === undefined) world.surveyable.set(key, [file]);
  else known.push(file);
}

/** P38, (adopted): a random sample of the month that is over. */
export function drawMonthlySample(world: World): void {
  const month = monthAfter(world.today.slice(0, 7), -1);
  const random = world.random.fork('survey', world.body, month);
  for (const kind of ['declined', 'received'] as const) {
    const people = random.fork(kind).shuffled(world.surveyable.get(`${kind}/${month}`) ?? []);
    for (const { caseId: appeal, subject, language } of people.slice(0, sampleSize)) {
      const caseId = derivedId('simulated survey', world.options.seed, appeal, month);
      world.surveys.set(caseId, { subject, language, calls: 0 });
      world.planWithin(400, random.fork(appeal), () =>
        surveyCommand(world.roster.any('controller', random), caseId, 'draw-sample', {
          body: world.body,
          appeal,
          subject,
          kind,
          month,
        }),
      );
    }
    world.surveyable.delete(`${kind}/${month}`);
  }
}

export const surveys: Habits<SurveyEvents> = {
  'sample-drawn': (world, caseId) => planCall(world, caseId),

  'call-made': (world, caseId, { attempt, reached }) => {
    const file = world.surveys.get(caseId);
    if (file === undefined) return;
    file.calls = attempt;
    const random = world.draw(caseId, 'after call', attempt);
    const who = world.roster.any('receptionist', random);
    if (reached) {
      const score = Number(random.weighted({ '1': 4, '2': 7, '3': 17, '4': 38, '5': 34 }));
      const comment = random.fork('comment').chance(0.3)
        ? [{ subject: file.subject, data: { comment: random.pick(surveyComments[file.language]) } }]
        : [];
      world.planWithin(4, random, () =>
        surveyCommand(who, caseId, 'record-answer', { score }, { personal: comment }),
      );
    } else if (attempt < attempts) planCall(world, caseId);
    else world.planWithin(5, random, () => surveyCommand(who, caseId, 'give-up', {}));
  },
};

function planCall(world: World, caseId: string): void {
  const attempt = (world.surveys.get(caseId)?.calls ?? 0) + 1;
  const random = world.draw(caseId, 'call', attempt);
  const reached = random.fork('reached').chance(0.6);
  const who = world.roster.any('receptionist', random);
  world.planInDays(0, 2, random, () => surveyCommand(who, caseId, 'record-call', { reached, attempt }));
}
