import type { Refusal } from '../port.js';
import type { Random } from '../random/random.js';
import type { World } from '../world.js';

/** P37: who decides that somebody gets a matter again, and why. */
export type Decision = {
  readonly signatory: string;
  readonly reason: string;
};

/** P37, reading M: the unit has nobody who did not consider the matter before, so the head decides, with a reason. */
export const decisionOfTheHead = (world: World): Decision => ({
  signatory: world.roster.head.id,
  reason:
    'Бөлімде бұл мәселені бұрын қарамаған басқа қызметкер жоқ / В подразделении нет сотрудника, не рассматривавшего этот вопрос',
});

/** What is tried now and then before it: somebody else signs, or no reason is given. */
export function decisionsInVain(
  world: World,
  notByTheHead: string,
  random: Random,
): readonly { readonly decision: Decision; readonly expects: string }[] {
  const right = decisionOfTheHead(world);
  const unitHead = world.roster.officials.find(({ rank = 0 }) => rank > 2)?.id ?? '';
  const vain = [
    { decision: { ...right, signatory: unitHead }, expects: notByTheHead },
    { decision: { ...right, reason: ' ' }, expects: 'override-without-reason' },
  ];
  return vain.filter(({ expects }) =>
    world.occasions.comes(`${notByTheHead}: ${expects}`, random.fork(expects), 0.05),
  );
}

/** Whether it was refused because somebody considered the matter before. */
export const wasConsideredBefore = ({ code }: Pick<Refusal, 'code'>): boolean => code === 'considered-before';
