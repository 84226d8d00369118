import {
  decided,
  refuse,
  type BaseEnv,
  type CaseView,
  type CommandOf,
  type Decision,
} from '@qabyldau/engine';
import { exhaustive } from '@qabyldau/kernel';
import type { ApplicantContext } from './machine.js';
import { consideredBefore, earlierAppeals } from './matters.js';
import type { ApplicantCommands, ApplicantEvents } from './messages.js';
import { refusals } from './refusals.js';

type Answer = Decision<ApplicantEvents>;

export function decide(
  command: CommandOf<ApplicantCommands>,
  { context }: CaseView<ApplicantContext>,
  env: BaseEnv,
): Answer {
  switch (command.type) {
    case 'note-appeal':
      return decided({
        type: 'appeal-noted',
        data: { ...command.data, earlier: earlierAppeals(context, command.data) },
      });
    case 'consider-matter':
      return considerMatter(command.data, context, env);
    case 'forget-consideration': {
      const { last } = context;
      return last?.appeal === command.data.appeal
        ? decided({ type: 'consideration-forgotten', data: last })
        : decided();
    }
    case 'link-matters':
      return linkMatters(command.data, context);
    default:
      return exhaustive(command);
  }
}

/**
 * P37, reading W. Where somebody considered the matter before and no head has decided on it, nothing is noted: the
 * appeal will say no. Silent when all is noted already.
 */
function considerMatter(
  { employees, as, given, override, ...matter }: ApplicantCommands['consider-matter'],
  context: ApplicantContext,
  { today }: BaseEnv,
): Answer {
  const before = given ? consideredBefore(context, matter, employees) : [];
  if (before.length > 0 && !override)
    return decided({ type: 'earlier-consideration-found', data: { appeal: matter.appeal, before } });
  const known = context.appeals[matter.appeal]?.considered ?? [];
  const fresh = [...new Set(employees)].filter(
    (employee) => !known.some((one) => one.employee === employee && one.as === as),
  );
  if (fresh.length === 0 && before.length === 0) return decided();
  return decided({
    type: 'consideration-noted',
    data: { ...matter, employees: fresh, as, on: today, before },
  });
}

/** Reading W. Silent when they are linked already. */
function linkMatters(data: ApplicantCommands['link-matters'], { appeals, links }: ApplicantContext): Answer {
  const { appeal, earlier } = data;
  const foreign = [appeal, earlier].find((one) => appeals[one] === undefined);
  if (foreign !== undefined) return refuse(refusals, 'not-an-appeal-of-this-applicant', { appeal: foreign });
  if (appeal === earlier)
    return refuse(refusals, 'linked-to-itself', { appeal: appeals[appeal]?.number ?? appeal });
  const linked = links.some((pair) => pair.includes(appeal) && pair.includes(earlier));
  return linked ? decided() : decided({ type: 'matters-linked', data });
}
