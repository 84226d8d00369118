import { actsAs, type CommandOf } from '@qabyldau/engine';
import type { AppealContext } from '../context.js';
import type { AppealEnv } from '../env.js';
import type { AppealCommands } from '../messages.js';
import { no, type Objection } from '../refusals.js';

/** Code art. 67: who was recused neither acts on the appeal nor is named to act on it. */
export function whoIsRecusedTakesNoPart(
  command: CommandOf<AppealCommands>,
  { recused }: AppealContext,
  { actor }: Pick<AppealEnv, 'actor'>,
): Objection {
  if (recused === undefined || actor.role === 'system') return undefined;
  const employee = recused.find((one) => actsAs(actor, one) || wouldAct(one, command));
  return employee === undefined ? undefined : no('recused', { employee });
}

/** Whether a command would have an employee act on the appeal. */
function wouldAct(employee: string, { type, data }: CommandOf<AppealCommands>): boolean {
  switch (type) {
    case 'assign-responsible':
      return data.employee === employee || data.override?.signatory === employee;
    case 'prepare-brief':
      return data.proposal === 'receive' && data.official === employee;
    case 'approve-reception':
    case 'receive-applicant':
    case 'agree-same-day':
      return data.official === employee;
    case 'hand-over-reception':
      return data.to === employee;
    case 'invite-participants':
      return data.employees.includes(employee);
    case 'extend-term':
      return data.signatory === employee;
    case 'sign-protocol':
      return data.tasks.some(({ executor }) => executor === employee);
    default:
      return false;
  }
}
