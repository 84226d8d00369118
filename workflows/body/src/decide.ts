import { decided, type BaseEnv, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive, fail } from '@qabyldau/kernel';
import type { BodyContext } from './machine.js';
import type { BodyCommands, BodyEvents } from './messages.js';
import { isPolicyParameter, policyValue } from './policy.js';
import * as rules from './rules.js';

export type BodyEnv = BaseEnv & { readonly caseId: string };

type Answer = Decision<BodyEvents>;

export function decide(
  command: CommandOf<BodyCommands>,
  { context }: CaseView<BodyContext>,
  env: BodyEnv,
): Answer {
  switch (command.type) {
    case 'establish-body':
      return establish(command.data, env);
    case 'add-unit':
      return addUnit(command.data, context);
    case 'appoint-employee': {
      const objection = objectionToAppointment(command.data, context);
      if (objection !== undefined) return fail(objection);
      const personal = command.personal?.filter((part) => part.subject === command.data.employee);
      return decided({ type: 'employee-appointed', data: command.data, personal });
    }
    case 'release-employee':
      return release(command.data.employee, context);
    case 'set-policy':
      return setPolicy(command.data, context);
    default:
      return exhaustive(command);
  }
}

function establish(data: BodyCommands['establish-body'], env: BodyEnv): Answer {
  const objection =
    rules.onlyBodiesOfTheModelRegulation(data.kind) ??
    rules.onlyACentralBodyIsSubordinateToThePresident(data) ??
    rules.internalActIsAdopted(data.internalAct.date, env.today);
  return objection === undefined ? decided({ type: 'body-established', data }) : fail(objection);
}

function addUnit(data: BodyCommands['add-unit'], context: BodyContext): Answer {
  if (context.units[data.unit] === data.name.kk) return decided();
  const objection = rules.unitIdIsFree(context, data.unit);
  return objection === undefined ? decided({ type: 'unit-added', data }) : fail(objection);
}

const objectionToAppointment = (
  data: BodyCommands['appoint-employee'],
  context: BodyContext,
): rules.Objection =>
  rules.unitExists(context, data.unit) ??
  rules.employeeIsNotServing(context, data.employee) ??
  rules.onlyAnOfficialHasARank(data) ??
  rules.rankBelongsToTheKindOfBody(context.kind, data.rank);

function release(employee: string, context: BodyContext): Answer {
  const objection = rules.employeeIsKnown(context, employee);
  if (objection !== undefined) return fail(objection);
  return context.employees[employee]?.serving === true
    ? decided({ type: 'employee-released', data: { employee } })
    : decided();
}

function setPolicy({ parameter, value }: BodyCommands['set-policy'], context: BodyContext): Answer {
  if (!isPolicyParameter(parameter)) return fail(rules.unknownParameter(parameter));
  const objection = rules.policyStaysWithinItsBounds(parameter, value);
  if (objection !== undefined) return fail(objection);
  const was = policyValue(context, parameter);
  return value === was ? decided() : decided({ type: 'policy-set', data: { parameter, value, was } });
}
