import { requirementsBy } from '../citizens/request.js';
import type { AppealFile } from '../appeal-file.js';
import { appealCommand } from '../intent.js';
import type { World } from '../world.js';
import type { AppealHabits } from './habit.js';
import { sendReply } from './booking.js';
import { askForCorrection } from './pre-review.js';
import { planDecision, planDraft } from './refusal.js';

/** Notices whose arrival starts a clock, and those that must be sent again. */
export const delivery: AppealHabits = {
  'notice-delivered': (world, file, data) => {
    if (data.correction !== undefined) correct(world, file, data.correction.dueAt);
    if (data.objection !== undefined) {
      file.decisionFrom = data.decisionFrom;
      object(world, file, data.objection.dueAt);
      planDecision(world, file);
    }
  },

  'notice-failed': (world, file, { kind, notice }) => {
    if (kind === 'correction') askForCorrection(world, file);
    if (kind === 'draft-refusal') planDraft(world, file);
    if (kind === 'reply') {
      world.planWithin(240, world.draw(file.caseId, 'again', notice), () =>
        file.state === 'scheduled' ? sendReply(world, file) : undefined,
      );
    }
  },
};

/** P6: the applicant brings what was missing, if at all in time. */
function correct(world: World, file: AppealFile, dueAt: string): void {
  if (!file.fate.corrects) return;
  const random = world.draw(file.caseId, 'corrects');
  const room = world.roster.any('receptionist', random);
  const wished = world.hours.inDays(world.now, random.between(1, 4), random);
  const at = wished < dueAt ? wished : world.hours.within(world.now, 120, random);
  world.plan(at, () => {
    if (file.state !== 'awaiting-correction' || world.now >= dueAt) return undefined;
    const personal = file.leftOut === undefined ? [] : [{ subject: file.subject, data: file.leftOut }];
    return appealCommand(
      room,
      file.caseId,
      'correct-appeal',
      { meets: requirementsBy(file.channel) },
      { personal },
    );
  });
}

/** Code art. 73(3): within two working days. */
function object(world: World, file: AppealFile, dueAt: string): void {
  const form = file.fate.objection;
  if (form === undefined) return;
  const random = world.draw(file.caseId, 'objects');
  const room = world.roster.any('receptionist', random);
  world.planInDays(0, 1, random, () =>
    file.state === 'hearing' && world.now < dueAt
      ? appealCommand(room, file.caseId, 'file-objection', { form, filedOn: world.today })
      : undefined,
  );
}
