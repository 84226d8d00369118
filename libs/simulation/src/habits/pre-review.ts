import type { AppealFile } from '../appeal-file.js';
import { appealCommand, type Intent } from '../intent.js';
import type { World } from '../world.js';
import { planEarlyEnd, planPartialRedirection } from './endings.js';
import type { AppealHabits } from './habit.js';
import { decisionOfTheHead, decisionsInVain, wasConsideredBefore, type Decision } from './overrides.js';

/** P6, P25, P26: the responsible employee looks at the appeal and puts a proposal before the head. */
export const preReview: AppealHabits = {
  'appeal-registered': (world, file, data) => {
    file.ordinal = data.ordinal;
    file.number = data.number;
    world.byNumber.set(data.number, file);
    file.registeredOn = data.registeredOn;
    file.reply = data.reply;
    file.defects = data.defects;
    const random = world.draw(file.caseId, 'assign');
    const [first, ...others] = random.shuffled(world.roster.allCompetent('responsible', file.topic));
    if (first === undefined) throw new Error(`nobody is responsible for ${file.topic}`);
    world.planWithin(120, random, () => assign(world, file, first.id, others));
  },

  'responsible-assigned': (world, file, { employee }) => {
    const first = file.responsible === undefined;
    const random = world.draw(file.caseId, 'wishes');
    file.responsible = employee;
    if (!first) return;
    if (random.chance(0.006))
      world.planInDays(0, 2, random, () =>
        appealCommand(world.roster.any('receptionist', random), file.caseId, 'change-language', {
          language: file.language === 'kk' ? 'ru' : 'kk',
        }),
      );
    if (planEarlyEnd(world, file)) return;
    planPartialRedirection(world, file);
    if (file.defects.length > 0) askForCorrection(world, file);
    else planBrief(world, file, firstLook(world, file));
  },

  'appeal-corrected': (world, file, { defects }) => {
    file.defects = defects;
    if (defects.length === 0) planBrief(world, file, [0, 1]);
  },

  'brief-sent-back': (world, file, { reason }) => {
    if (reason === 'propose-reception') file.proposal = 'receive';
    if (reason === 'propose-refusal') file.proposal = 'refuse';
    planBrief(world, file, [0, 1]);
  },

  'language-changed': (_, file, { language }) => {
    file.language = language;
  },
};

/** P37: to another of the unit when one had the matter before, and at the end by a decision of the head. */
function assign(
  world: World,
  file: AppealFile,
  employee: string,
  others: readonly { readonly id: string }[],
  override?: Decision,
): Intent | undefined {
  if (file.state !== 'pre-review' && file.state !== 'same-day') return undefined;
  const who = world.roster.any('receptionist', world.draw(file.caseId, 'assign', employee));
  const [next, ...rest] = others;
  const again = () =>
    next === undefined
      ? assign(world, file, atTheEnd(world, file, employee), [], decisionOfTheHead(world))
      : assign(world, file, next.id, rest);
  return appealCommand(
    who,
    file.caseId,
    'assign-responsible',
    { employee, ...(override && { override }) },
    {
      refused: (refusal) => {
        if (override !== undefined || !wasConsideredBefore(refusal)) return;
        if (next === undefined) assignInVain(world, file, employee);
        world.plan(world.now, again);
      },
    },
  );
}

/** Where the whole unit had it before, the head takes it now and then. */
const atTheEnd = (world: World, { caseId }: AppealFile, employee: string): string =>
  world.occasions.comes('the head takes the matter', world.draw(caseId, 'takes'), 0.15)
    ? world.roster.head.id
    : employee;

function assignInVain(world: World, file: AppealFile, employee: string): void {
  const random = world.draw(file.caseId, 'in vain');
  for (const { decision, expects } of decisionsInVain(world, 'override-is-for-the-head', random))
    world.plan(world.now, () => {
      const intent = assign(world, file, employee, [], decision);
      return intent && { ...intent, expects };
    });
}

/** How many working days after registration the responsible employee gets to it. */
function firstLook(world: World, { fate, caseId }: AppealFile): readonly [number, number] {
  if (fate.forgotten) return [15, 19];
  if (fate.proposal === 'refuse') return [0, 2];
  if (fate.extension === 'to-30-days') return [12, 14];
  if (fate.extension === 'by-months') return [22, 30];
  return world.draw(caseId, 'busy').chance(0.1) ? [4, 8] : [1, 4];
}

export function askForCorrection(world: World, file: AppealFile): void {
  world.planInDays(0, 1, world.draw(file.caseId, 'correction', world.now), () =>
    file.state === 'pre-review' || file.state === 'awaiting-correction'
      ? appealCommand(responsible(world, file), file.caseId, 'request-correction', { defects: file.defects })
      : undefined,
  );
}

function planBrief(world: World, file: AppealFile, [low, high]: readonly [number, number]): void {
  world.planInDays(low, high, world.draw(file.caseId, 'brief', file.briefs), () => {
    if (file.state !== 'pre-review') return undefined;
    file.briefs += 1;
    return (file.proposal ?? file.fate.proposal) === 'refuse'
      ? proposeRefusal(world, file)
      : proposeReception(world, file);
  });
}

const proposeRefusal = (world: World, file: AppealFile) =>
  appealCommand(responsible(world, file), file.caseId, 'prepare-brief', {
    proposal: 'refuse',
    ground: file.fate.ground,
  });

function proposeReception(world: World, file: AppealFile) {
  const from = world.calendar.addWorkingDays(world.today, 6);
  const random = world.draw(file.caseId, 'competence');
  const official = proposedOfficial(world, file);
  const own = world.dayBook.firstFree(official, from, true, file.venue);
  // P29: nobody is asked to wait for a month when somebody else is free.
  const limit = world.calendar.addWorkingDays(from, 18);
  const day =
    own !== undefined && own.on <= limit
      ? own
      : world.dayBook.earliestFree(alternatives(world, file), from, file.venue);
  if (day !== undefined) {
    day.promised += 1;
    file.promised = day.id;
  }
  return appealCommand(responsible(world, file), file.caseId, 'prepare-brief', {
    proposal: 'receive',
    official: day?.official ?? official,
    ...(day !== undefined && { day: day.id, receptionOn: day.on }),
    // P2-1: what comes to a centre is a matter of central bodies.
    ...(file.venue === 'CENTRE'
      ? { competence: 'central-bodies' as const }
      : random.chance(0.2) && { competence: 'this-body' as const }),
  });
}

/** The one whom the applicant wishes to see, else by the weight of the matter. */
function proposedOfficial(world: World, file: AppealFile): string {
  if (file.wishedOfficial !== undefined) return file.wishedOfficial;
  const random = world.draw(file.caseId, 'official');
  const [akim, ...others] = world.roster.officials;
  const deputies = others.filter((official) => official.deputy === true);
  const chiefs = others.filter(({ rank = 0 }) => rank === 3 || rank === 4 || rank === 6);
  const who = random.weighted({ akim: 4, deputy: 30, chief: 6, head: 60 });
  if (who === 'akim' && akim !== undefined) return akim.id;
  if (who === 'deputy') return random.pick(deputies).id;
  if (who === 'chief') return random.pick(chiefs).id;
  return world.roster.competent('official', file.topic, random).id;
}

/** Who else could receive: the head of the competent department before all others. */
function alternatives(world: World, { topic, caseId }: AppealFile): readonly string[] {
  const random = world.draw(caseId, 'alternatives');
  const head = world.roster.competent('official', topic, random).id;
  return [head, ...random.shuffled(world.roster.officials.slice(1).map((official) => official.id))];
}

/** The responsible employee of the appeal as an actor. */
export const responsible = (world: World, file: AppealFile) =>
  file.responsible === undefined
    ? world.roster.any('responsible', world.draw(file.caseId, 'deputising'))
    : world.roster.as(file.responsible, 'responsible');
