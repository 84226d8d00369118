import { decided, type BaseEnv, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { canonicalJson, exhaustive, fail, type IsoDate } from '@qabyldau/kernel';
import type { BodyContext } from './machine.js';
import type { BodyCommands, BodyEvents, InternalAct, PlannedReception } from './messages.js';
import { plannedBetween, touched } from './planned.js';
import { isPolicyParameter, policyValue } from './policy.js';
import { restrictionsOn } from './restrictions.js';
import * as rules from './rules.js';
import { adoptTemplate, stateContacts } from './templates/decide.js';

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
    case 'name-other-body':
      return nameOtherBody(command.data, context, env);
    case 'appoint-employee':
      return appoint(command, context);
    case 'release-employee':
      return release(command.data.employee, context, env);
    case 'set-policy':
      return setPolicy(command.data, context);
    case 'adopt-internal-act':
      return adoptInternalAct(command.data, context, env);
    case 'introduce-restrictions':
      return introduceRestrictions(command.data, context, env);
    case 'lift-restrictions':
      return liftRestrictions(command.data, context, env);
    case 'adopt-template':
      return adoptTemplate(command.data, context);
    case 'state-contacts':
      return stateContacts(command.data, context);
    case 'record-absence':
      return recordAbsence(command.data, context, env);
    case 'note-planned-reception':
      return notePlannedReception(command.data, context);
    default:
      return exhaustive(command);
  }
}

function establish(data: BodyCommands['establish-body'], env: BodyEnv): Answer {
  const objection =
    rules.onlyBodiesOfTheModelRegulation(data.kind) ??
    rules.aStateOrganisationStandsUnderABody(data) ??
    rules.onlyACentralBodyIsSubordinateToThePresident(data) ??
    rules.internalActIsAdopted(data.internalAct.date, env.today);
  return objection === undefined ? decided({ type: 'body-established', data }) : fail(objection);
}

function addUnit(data: BodyCommands['add-unit'], context: BodyContext): Answer {
  if (context.units[data.unit] === data.name.kk) return decided();
  const objection = rules.unitIdIsFree(context, data.unit);
  return objection === undefined ? decided({ type: 'unit-added', data }) : fail(objection);
}

/** Silent when it is named so already. */
function nameOtherBody(data: BodyCommands['name-other-body'], context: BodyContext, env: BodyEnv): Answer {
  const objection = rules.anotherBodyIsNamed(data.otherBody, env.caseId);
  if (objection !== undefined) return fail(objection);
  const was = context.otherBodies?.[data.otherBody];
  return was !== undefined && canonicalJson(was) === canonicalJson(data.name)
    ? decided()
    : decided({ type: 'other-body-named', data });
}

function appoint(
  { data, personal: words }: Extract<CommandOf<BodyCommands>, { type: 'appoint-employee' }>,
  context: BodyContext,
): Answer {
  const objection = objectionToAppointment(data, context);
  if (objection !== undefined) return fail(objection);
  const personal = words?.filter((part) => part.subject === data.employee);
  return decided({ type: 'employee-appointed', data, personal });
}

const objectionToAppointment = (
  data: BodyCommands['appoint-employee'],
  context: BodyContext,
): rules.Objection =>
  rules.unitExists(context, data.unit) ??
  rules.employeeIsNotServing(context, data.employee) ??
  rules.onlyAnOfficialHasARank(data) ??
  rules.rankBelongsToTheKindOfBody(context.kind, data.rank) ??
  rules.onlyHeadsHaveDeputies(data);

/** P16: the receptions that were planned with somebody who leaves are named, to be cancelled. */
function release(employee: string, context: BodyContext, { today }: BodyEnv): Answer {
  const objection = rules.employeeIsKnown(context, employee);
  if (objection !== undefined) return fail(objection);
  if (context.employees[employee]?.serving !== true) return decided();
  const planned = plannedBetween(context, today, undefined).filter((one) => one.official === employee);
  return decided({ type: 'employee-released', data: { employee, ...touched(planned) } });
}

function setPolicy({ parameter, value }: BodyCommands['set-policy'], context: BodyContext): Answer {
  if (!isPolicyParameter(parameter)) return fail(rules.unknownParameter(parameter));
  const objection = rules.policyStaysWithinItsBounds(parameter, value);
  if (objection !== undefined) return fail(objection);
  const was = policyValue(context, parameter);
  return value === was ? decided() : decided({ type: 'policy-set', data: { parameter, value, was } });
}

/** Silent when that very act is in force. */
function adoptInternalAct(act: InternalAct, context: BodyContext, env: BodyEnv): Answer {
  const { version, ...was } = actInForce(context);
  if (act.number === was.number && act.date === was.date) return decided();
  const objection =
    rules.internalActIsAdopted(act.date, env.today) ?? rules.internalActFollowsTheOneInForce(act, was);
  return objection === undefined
    ? decided({ type: 'internal-act-adopted', data: { ...act, version: version + 1, was } })
    : fail(objection);
}

function introduceRestrictions(
  data: BodyCommands['introduce-restrictions'],
  context: BodyContext,
  env: BodyEnv,
): Answer {
  const objection =
    rules.onlyHeadsDecideOnRestrictions(context, env.actor) ??
    rules.daysAreInOrder(data.from, data.to) ??
    rules.actOnRestrictionsIsAdopted(data.act.date, env.today) ??
    rules.noOtherRestrictionsInThatTime(context, data.from, data.to);
  if (objection !== undefined) return fail(objection);
  const planned = plannedBetween(context, later(data.from, env.today), data.to);
  return decided({ type: 'restrictions-introduced', data: { ...data, ...touched(planned) } });
}

function liftRestrictions(
  { to, act }: BodyCommands['lift-restrictions'],
  context: BodyContext,
  env: BodyEnv,
): Answer {
  const lifted = restrictionsOn(context, to);
  const objection =
    rules.onlyHeadsDecideOnRestrictions(context, env.actor) ??
    rules.actOnRestrictionsIsAdopted(act.date, env.today) ??
    rules.restrictionsAreInForce(lifted, to);
  if (objection !== undefined) return fail(objection);
  if (lifted === undefined || lifted.to === to) return decided();
  const free = plannedBetween(context, later(to, env.today), lifted.to).filter(({ on }) => on > to);
  return decided({ type: 'restrictions-lifted', data: { from: lifted.from, to, act, ...touched(free) } });
}

/** P16: the receptions of that time are named, to be cancelled. Silent when the same absence is recorded already. */
function recordAbsence(data: BodyCommands['record-absence'], context: BodyContext, env: BodyEnv): Answer {
  const { employee, from, to, reason } = data;
  const objection =
    rules.employeeIsKnown(context, employee) ??
    rules.officialsRecordTheirOwnAbsence(employee, env.actor) ??
    rules.daysAreInOrder(from, to);
  if (objection !== undefined) return fail(objection);
  const known = context.absences[employee]?.some(
    (one) => one.from === from && one.to === to && one.reason === reason,
  );
  if (known === true) return decided();
  const planned = plannedBetween(context, later(from, env.today), to);
  const own = planned.filter((one) => one.official === employee);
  return decided({ type: 'absence-recorded', data: { ...data, ...touched(own) } });
}

/** P14: what was planned in person while restrictions were being introduced is caught here. Silent when known. */
function notePlannedReception(data: PlannedReception, context: BodyContext): Answer {
  if (context.planned.some((one) => canonicalJson(one) === canonicalJson(data))) return decided();
  const restrictions = data.video ? undefined : restrictionsOn(context, data.on);
  return decided({
    type: 'planned-reception-noted',
    data: { ...data, ...(restrictions === undefined ? {} : { act: restrictions.act }) },
  });
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/** The engine gives no command but `establish-body` to a body that is not established. */
function actInForce({ internalAct }: BodyContext): InternalAct & { readonly version: number } {
  if (internalAct === null) throw new Error('the body has not been established');
  return internalAct;
}
