import type { AppealCommands } from '@qabyldau/reception-appeal';
import type { AppealFile } from '../appeal-file.js';
import { appealCommand, type Intent } from '../intent.js';
import type { Random } from '../random/random.js';
import { otherBodies } from '../text/bodies.js';
import { topics, type Topic } from '../text/topics.js';
import type { World } from '../world.js';
import { earlierAct } from './earlier-act.js';
import { responsible } from './pre-review.js';

/** P15, P38, Code art. 64(7)(2), 65, 70: plans the end that comes before any brief; says whether there is one. */
export function planEarlyEnd(world: World, file: AppealFile): boolean {
  const random = world.draw(file.caseId, 'early end');
  if (file.defects.includes('essence') && random.fork('empty').chance(0.2)) {
    world.planInDays(0, 1, random, () =>
      file.state === 'pre-review'
        ? appealCommand(responsible(world, file), file.caseId, 'leave-without-consideration', {
            reason: 'plainly-empty',
          })
        : undefined,
    );
    return true;
  }
  const early = repeatsWhatWasClosed(world, file, random) ? 'returned' : file.fate.early;
  if (early === undefined || early === 'same-day') return false;
  world.planInDays(0, 1, random, () =>
    file.state === 'pre-review' ? ends[early](world, file, random.fork('content')) : undefined,
  );
  return true;
}

/** Code art. 65: a part goes to another body, the appeal goes on with what is left. */
export function planPartialRedirection(world: World, file: AppealFile): void {
  if (!file.fate.redirectsPart) return;
  const random = world.draw(file.caseId, 'part');
  world.planInDays(0, 1, random, () =>
    file.state === 'pre-review' || file.state === 'briefed'
      ? appealCommand(responsible(world, file), file.caseId, 'redirect-appeal', {
          to: random.fork('to').pick(otherBodies).otherBody,
          scope: 'part',
          topic: otherTopic(file.topic, random.fork('topic')),
        })
      : undefined,
  );
}

/** A topic that the appeal is not about. */
export const otherTopic = (topic: Topic, random: Random): Topic =>
  random.pick(topics.filter((other) => other !== topic));

type End = (world: World, file: AppealFile, random: Random) => Intent;

const ends: Readonly<Record<'redirected' | 'terminated' | 'returned' | 'declined', End>> = {
  redirected: (world, file, random) =>
    appealCommand(responsible(world, file), file.caseId, 'redirect-appeal', {
      to: random.pick(otherBodies).otherBody,
      scope: 'whole',
    }),

  terminated: (world, file, random) => {
    const ground = random.chance(0.7) ? 'decided-before' : 'court-act';
    return appealCommand(world.roster.decider(random), file.caseId, 'terminate-appeal', {
      ground,
      act: earlierAct(world, ground, random),
      sameSubjectAndGrounds: true,
      decidedOn: world.today,
    });
  },

  returned: (world, file) =>
    appealCommand(responsible(world, file), file.caseId, 'return-at-once', returnGround(world, file)),

  declined: (world, file, random) =>
    appealCommand(world.roster.any('receptionist', random), file.caseId, 'decline-sign-up', {
      consulted: true,
      declined: true,
      on: world.today,
    }),
};

/** The same person's earlier appeal that was answered, on the same matter; where there is none, it is insulting. */
function returnGround(world: World, file: AppealFile): AppealCommands['return-at-once'] {
  const earlier = closedBefore(world, file)?.number;
  return earlier === undefined
    ? { ground: 'insulting' }
    : { ground: 'identical', earlier, newArguments: false };
}

/** Code art. 64(7)(2): who got the answer and writes the same again. */
const repeatsWhatWasClosed = (world: World, file: AppealFile, random: Random): boolean =>
  random.fork('repeats').chance(0.25) && closedBefore(world, file) !== undefined;

const closedBefore = (world: World, file: AppealFile): AppealFile | undefined =>
  world.bySubject
    .get(file.subject)
    ?.find(
      ({ topic, state, number }) => topic === file.topic && state === 'closed' && number !== file.number,
    );
