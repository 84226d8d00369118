import type { World } from '../world.js';

/** P37, reading M: the unit has nobody who did not consider the matter before, so the head decides, with a reason. */
export const decisionOfTheHead = (world: World) => ({
  signatory: world.roster.head.id,
  reason:
    'Бөлімде бұл мәселені бұрын қарамаған басқа қызметкер жоқ / В подразделении нет сотрудника, не рассматривавшего этот вопрос',
});

/** Whether it was refused because somebody considered the matter before. */
export const wasConsideredBefore = ({ code }: { readonly code: string }): boolean =>
  code === 'considered-before';
