import type { CommandOf } from '@qabyldau/engine';
import type { AppealContext } from '../context.js';
import type { AppealEnv } from '../env.js';
import type { AppealCommands } from '../messages.js';
import { no, type Objection } from '../refusals.js';

/** Code art. 67: who was recused neither acts on the appeal nor is named to act on it. */
export function whoIsRecusedTakesNoPart(
  command: CommandOf<AppealCommands>,
  { recused = [] }: AppealContext,
  { actor }: Pick<AppealEnv, 'actor'>,
): Objection {
  if (recused.length === 0 || actor.role === 'system') return undefined;
  const taking = [actor.id, actor.onBehalfOf, ...namedIn(command)];
  const employee = recused.find((one) => taking.includes(one));
  return employee === undefined ? undefined : no('recused', { employee });
}

/** Whom a command would have act on the appeal. */
function namedIn({ type, data }: CommandOf<AppealCommands>): readonly (string | undefined)[] {
  switch (type) {
    case 'assign-responsible':
      return [data.employee, data.override?.signatory];
    case 'prepare-brief':
      return data.proposal === 'receive' ? [data.official] : [];
    case 'approve-reception':
    case 'receive-applicant':
    case 'agree-same-day':
      return [data.official];
    case 'hand-over-reception':
      return [data.to];
    case 'invite-participants':
      return data.employees;
    case 'extend-term':
      return [data.signatory];
    case 'sign-protocol':
      return data.tasks.map(({ executor }) => executor);
    default:
      return [];
  }
}
