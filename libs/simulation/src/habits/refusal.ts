import { epochOf, instantOf, type IsoDate } from '@qabyldau/kernel';
import type { AppealFile } from '../appeal-file.js';
import { addDays } from '../dates.js';
import { appealCommand } from '../intent.js';
import { remarkWords } from '../text/answers.js';
import type { World } from '../world.js';
import type { AppealHabits } from './habit.js';
import { earlierAct } from './earlier-act.js';
import { responsible } from './pre-review.js';

const hearingPlace = 'Кіші мәжіліс залы, 204-бөлме / Малый зал заседаний, каб. 204';

/** Code art. 74(6): what becomes of the record that the applicant has been shown. */
const remarkers = ['none', 'silence', 'accepted', 'rejected'] as const;

/** P32, P33, Code art. 73, 74: the draft, the objections, the hearing, the decision. */
export const refusal: AppealHabits = {
  'brief-prepared': (world, file, { proposal }) => {
    if (proposal !== 'refuse') return;
    const random = world.draw(file.caseId, 'refuses', file.briefs);
    if (file.briefs === 1 && random.chance(0.08)) {
      world.planInDays(0, 1, random, () =>
        file.state === 'briefed'
          ? appealCommand(world.roster.decider(random), file.caseId, 'send-back-brief', {
              reason: 'propose-reception',
            })
          : undefined,
      );
    } else planDraft(world, file);
  },

  'objection-filed': (world, file, { form }) => {
    file.objected = true;
    if (form !== 'oral') return;
    file.awaitsHearing = true;
    world.planWithin(180, world.draw(file.caseId, 'hearing'), () => appointHearing(world, file));
  },

  'hearing-appointed': (world, file, { startsAt }) => {
    const random = world.draw(file.caseId, 'hearing-day', startsAt);
    // A letter would not be back in time; who is invited by letter comes.
    const attended = file.noticeChannel === 'registered-letter' || random.chance(0.85);
    world.plan(instantOf(epochOf(startsAt) + random.between(15, 40) * 60_000), () =>
      file.state === 'hearing'
        ? appealCommand(responsible(world, file), file.caseId, 'hold-hearing', { attended })
        : undefined,
    );
  },

  'hearing-held': (world, file, { attended }) => {
    file.awaitsHearing = false;
    if (attended) {
      file.heard = true;
      world.planWithin(90, world.draw(file.caseId, 'record'), () =>
        appealCommand(responsible(world, file), file.caseId, 'sign-hearing-record', {}),
      );
    } else planDecision(world, file);
  },

  'hearing-record-signed': (world, file, { remarks }) => {
    if (remarks === undefined || file.state !== 'hearing') return;
    const random = world.draw(file.caseId, 'remarks');
    const answer = world.occasions.next('remarks', remarkers);
    if (answer === 'silence') planDecision(world, file, addDays(remarks.dueOn, 1));
    else
      world.planInDays(0, 2, random, () =>
        file.state === 'hearing'
          ? appealCommand(
              responsible(world, file),
              file.caseId,
              'enter-record-remarks',
              { filedOn: world.today, answer },
              answer === 'none'
                ? {}
                : {
                    personal: [{ subject: file.subject, data: { text: remarkWords[file.language][answer] } }],
                  },
            )
          : undefined,
      );
  },

  'record-remarks-made': (world, file) => planDecision(world, file),
};

export function planDraft(world: World, file: AppealFile): void {
  const { ground } = file.fate;
  const rests = ground === 'decided-before' || ground === 'court-act';
  world.planInDays(0, 1, world.draw(file.caseId, 'draft', world.now), () =>
    file.state === 'briefed' || file.state === 'hearing'
      ? appealCommand(responsible(world, file), file.caseId, 'send-draft-refusal', {
          ground,
          ...(rests && { act: earlierAct(world, ground, world.draw(file.caseId, 'earlier act')) }),
        })
      : undefined,
  );
}

function appointHearing(world: World, file: AppealFile) {
  if (file.state !== 'hearing') return undefined;
  const random = world.draw(file.caseId, 'hearing-time');
  const day = world.calendar.addWorkingDays(world.today, random.between(1, 2));
  const startsAt = world.calendar.instantAt(day, random.pick(['10:00', '11:00', '15:00', '16:00'] as const));
  return appealCommand(responsible(world, file), file.caseId, 'appoint-hearing', {
    startsAt,
    place: hearingPlace,
  });
}

/** The head decides as soon as the law allows it. */
export function planDecision(world: World, file: AppealFile, notBefore: IsoDate = world.today): void {
  const random = world.draw(file.caseId, 'refusal', world.now);
  const { calendar } = world;
  const { decisionFrom = notBefore } = file;
  const from = calendar.nextWorkingDay(decisionFrom > notBefore ? decisionFrom : notBefore);
  const at = world.hours.on(random.chance(0.7) ? from : calendar.addWorkingDays(from, 1), random);
  world.plan(at > world.now ? at : world.hours.within(world.now, 60, random), () => decide(world, file));
}

function decide(world: World, file: AppealFile) {
  if (file.state !== 'hearing' || file.awaitsHearing) return undefined;
  const random = world.draw(file.caseId, 'verdict');
  const decider = world.roster.decider(random);
  const convinces =
    file.fate.convinces || (file.heard && world.occasions.comes('heard', random.fork('heard'), 0.3));
  if (!file.objected || !convinces) return appealCommand(decider, file.caseId, 'refuse-reception', {});
  file.earliestReception = world.calendar.addWorkingDays(world.today, 5);
  const official = world.roster.competent('official', file.topic, random).id;
  return appealCommand(decider, file.caseId, 'approve-reception', { official });
}
