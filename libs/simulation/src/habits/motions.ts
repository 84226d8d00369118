import { derivedId } from '@qabyldau/kernel';
import type { MotionCommands, MotionEvents, MotionKind } from '@qabyldau/motion';
import type { AppealFile } from '../appeal-file.js';
import { motionCommand } from '../intent.js';
import type { Actor } from '../port.js';
import type { Random } from '../random/random.js';
import { motionWords } from '../text/answers.js';
import type { World } from '../world.js';
import type { AppealHabits, Habits } from './habit.js';

/** Code art. 67, 75, 82: some participants ask for something beside the matter itself. */
export const moving: AppealHabits = {
  'responsible-assigned': (world, file, { employee }) => {
    const random = world.draw(file.caseId, 'motion early');
    if (random.chance(0.008)) fileMotion(world, file, 'recusal', random, { employee });
    else if (random.chance(0.003))
      fileMotion(world, file, 'recusal', random, { employee: world.roster.head.id });
  },
  'draft-refusal-sent': (world, file) => {
    const random = world.draw(file.caseId, 'motion file');
    if (random.chance(0.2)) fileMotion(world, file, 'file-access', random, {});
  },
  'final-answer-sent': (world, file, { notice }) => {
    const random = world.draw(file.caseId, 'motion late');
    const kind = random.weighted({ slip: 5, explanation: 6, 'file-access': 4, none: 985 });
    if (kind === 'none') return;
    fileMotion(world, file, kind, random, kind === 'file-access' ? {} : { decision: notice });
  },
};

function fileMotion(
  world: World,
  file: AppealFile,
  kind: MotionKind,
  random: Random,
  about: Pick<MotionCommands['file-motion'], 'employee' | 'decision'>,
): void {
  world.planInDays(0, 2, random, () => {
    const caseId = derivedId('simulated motion', world.options.seed, file.caseId, kind);
    const room = world.roster.any('receptionist', random);
    world.motions.set(caseId, { file, kind, employee: about.employee });
    return motionCommand(
      room,
      caseId,
      'file-motion',
      {
        body: world.body,
        appeal: file.caseId,
        subject: file.subject,
        language: file.language,
        noticeChannel: file.noticeChannel,
        kind,
        receivedAt: world.now,
        ...about,
      },
      { personal: [{ subject: file.subject, data: { words: motionWords[file.language][kind] } }] },
    );
  });
}

export const motions: Habits<MotionEvents> = {
  'motion-filed': (world, caseId) => {
    const random = world.draw(caseId, 'decision');
    if (random.fork('withdrawn').chance(0.08)) {
      world.planInDays(0, 0, random, () =>
        motionCommand(world.roster.any('receptionist', random), caseId, 'withdraw-motion', {}),
      );
      return;
    }
    const late = random.fork('late').chance(0.08);
    world.planInDays(late ? 4 : 1, late ? 5 : 2, random, () => {
      const right = decision(world, caseId, random);
      return right && motionCommand(right.who, caseId, 'decide-motion', right.data);
    });
  },

  'motion-decided': (world, caseId) => tell(world, caseId),
  'notice-failed': (world, caseId) => tell(world, caseId),
};

function tell(world: World, caseId: string): void {
  const random = world.draw(caseId, 'tell', world.now);
  const late = random.fork('late').chance(0.08);
  world.planInDays(late ? 3 : 0, late ? 4 : 1, random, () =>
    motionCommand(world.roster.any('receptionist', random), caseId, 'tell-participant', {}),
  );
}

/** Who decides on it, and how: most are granted, but recusals. */
export function decision(
  world: World,
  caseId: string,
  random: Random,
): { readonly who: Actor; readonly data: MotionCommands['decide-motion'] } | undefined {
  const motion = world.motions.get(caseId);
  if (motion === undefined) return undefined;
  const { kind, employee, file } = motion;
  const others = world.roster.deciders.filter(({ id }) => id !== employee);
  const who = world.roster.as(random.fork('who').pick(others).id, 'official');
  const granted = random.fork('granted').chance(kind === 'recusal' ? 0.35 : 0.85);
  if (!granted)
    return {
      who,
      data: { outcome: 'refused', reason: 'Негіз жоқ / Нет оснований', ...superior(world, employee) },
    };
  switch (kind) {
    case 'file-access': {
      const withheld = ['personal-data-of-others', 'other-secrets', 'state-secrets'] as const;
      const some = random.fork('withheld').chance(0.5) ? { withheld: [random.pick(withheld)] } : {};
      return { who, data: { outcome: 'granted', protectedPartsChecked: true, ...some } };
    }
    case 'recusal': {
      const [replacement] = world.roster
        .allCompetent('responsible', file.topic)
        .concat(world.roster.all('responsible'))
        .filter(({ id }) => id !== employee);
      const takes = employee === world.roster.head.id ? {} : { replacement: replacement?.id };
      return { who, data: { outcome: 'granted', ...takes, ...superior(world, employee) } };
    }
    default:
      return { who, data: { outcome: 'granted', changesSubstance: false } };
  }
}

/** Code art. 67(3): of the head somebody above the body decides, by an act. */
const superior = (world: World, employee: string | undefined) =>
  employee === world.roster.head.id
    ? {
        superiorAct: { number: '7-1/DEMO', date: world.today, by: 'Үкімет Аппараты / Аппарат Правительства' },
      }
    : {};
