import { actsAs, refuse, type Actor, type Refusal } from '@qabyldau/engine';
import { canonicalJson, citationText, type IsoDate, type Json, type Language } from '@qabyldau/kernel';
import type { BodyContext, Restriction } from './machine.js';
import { bodyKinds, type BodyCommands, type BodyKind, type InternalAct, type Rank } from './messages.js';
import { isWithin, policyParameters, policySpecs, type PolicyParameter } from './policy.js';
import { refusals } from './refusals.js';

/** The answer of a rule: a refusal, or nothing. */
export type Objection = Refusal | undefined;

const no = (...args: [code: keyof typeof refusals, data?: Parameters<typeof refuse>[2]]): Refusal =>
  refuse(refusals, ...args).error;

/** P1: central state bodies except the General Prosecutor's Office, and akims' offices. */
export const onlyBodiesOfTheModelRegulation = (kind: BodyKind): Objection =>
  bodyKinds.includes(kind) ? undefined : no('kind-outside-the-regulation', { kind });

/** cl. 4: the body's internal act regulates its receptions; it is adopted before anybody works by it. */
export const internalActIsAdopted = (date: IsoDate, today: IsoDate): Objection =>
  date > today ? no('internal-act-not-yet-adopted', { date, today }) : undefined;

/** P40 knows bodies "directly subordinate and accountable to the President"; an akim's office is none of them. */
export const onlyACentralBodyIsSubordinateToThePresident = (
  data: BodyCommands['establish-body'],
): Objection =>
  data.presidentSubordinate && data.kind !== 'CENTRAL_BODY'
    ? no('akim-office-answers-to-no-president')
    : undefined;

/** P2(1), reading R: a state organisation receives under the body it belongs to; a body stands under none. */
export const aStateOrganisationStandsUnderABody = ({
  kind,
  parent,
}: BodyCommands['establish-body']): Objection => {
  if (kind === 'STATE_ORGANISATION')
    return parent === undefined ? no('organisation-without-a-body') : undefined;
  return parent === undefined ? undefined : no('only-organisations-have-a-parent', { parent });
};

/** P15(1), Code art. 65: the directory is of other bodies. */
export const anotherBodyIsNamed = (otherBody: string, own: string): Objection =>
  otherBody === own ? no('names-itself', { body: own }) : undefined;

/** cl. 4: a later act takes the place of an earlier one. */
export const internalActFollowsTheOneInForce = (act: InternalAct, inForce: InternalAct): Objection =>
  act.date >= inForce.date
    ? undefined
    : no('internal-act-older', { date: act.date, number: inForce.number, inForce: inForce.date });

/** P2: 1), 2) and 4) name heads and their deputies; nobody else is a deputy there. */
export const onlyHeadsHaveDeputies = ({ rank, deputy }: BodyCommands['appoint-employee']): Objection =>
  deputy !== true || rank === 1 || rank === 2 || rank === 4 ? undefined : no('no-deputy-of-this-rank');

/** P14: that reception is by video link only is decided by the head or a deputy; the administrator enters it. */
export const onlyHeadsDecideOnRestrictions = (context: BodyContext, { id, role }: Actor): Objection => {
  const employee = context.employees[id];
  const head = employee?.serving === true && employee.rank !== null && employee.rank <= 2;
  return role === 'administrator' || head ? undefined : no('restrictions-are-for-heads');
};

/** A time ends on the day it begins, or later. */
export const daysAreInOrder = (from: IsoDate, to: IsoDate | undefined): Objection =>
  to === undefined || from <= to ? undefined : no('days-out-of-order', { from, to });

/** P14: an act stands behind the restrictions, and behind their end. */
export const actOnRestrictionsIsAdopted = (date: IsoDate, today: IsoDate): Objection =>
  date > today ? no('act-on-restrictions-not-yet-adopted', { date, today }) : undefined;

/** P14: one regime at a time, so that each day rests on one act. */
export const noOtherRestrictionsInThatTime = (
  { restrictions }: BodyContext,
  from: IsoDate,
  to: IsoDate | undefined,
): Objection => {
  const other = restrictions.find(
    (one) => (to === undefined || one.from <= to) && (one.to === null || from <= one.to),
  );
  return other === undefined
    ? undefined
    : no('restrictions-already-in-force', { from: other.from, to: other.to ?? '…', act: other.act.number });
};

/** P14: only what is in force can end. */
export const restrictionsAreInForce = (restriction: Restriction | undefined, on: IsoDate): Objection =>
  restriction === undefined ? no('no-restrictions-in-force', { on }) : undefined;

/** One id, one unit. */
export const unitIdIsFree = (context: BodyContext, unit: string): Objection => {
  const name = context.units[unit];
  return name === undefined ? undefined : no('unit-exists', { unit, name });
};

export const unitExists = (context: BodyContext, unit: string): Objection =>
  Object.hasOwn(context.units, unit) ? undefined : no('unknown-unit', { unit });

export const employeeIsNotServing = (context: BodyContext, employee: string): Objection => {
  const known = context.employees[employee];
  return known?.serving === true ? no('already-serving', { employee, unit: known.unit }) : undefined;
};

/** P2: who receives is an official or another person authorised to, never a clerk by mistake. */
export const onlyAnOfficialHasARank = (data: BodyCommands['appoint-employee']): Objection =>
  data.rank === undefined || data.roles.includes('official')
    ? undefined
    : no('rank-without-office', { rank: data.rank });

const ranksOf: Readonly<Record<BodyKind, readonly Rank[]>> = {
  CENTRAL_BODY: [1, 3, 5, 6],
  AKIM_OFFICE: [2, 4, 5, 6],
  STATE_ORGANISATION: [1, 6],
};

/**
 * P2: 1) and 3) are persons of central bodies, 2) and 4) of akims and their offices; 5) and 6) are in both.
 * Reading R: 1) also names the first heads of state organisations and their deputies.
 */
export const rankBelongsToTheKindOfBody = (kind: BodyKind | null, rank: Rank | undefined): Objection => {
  // Stryker disable next-line ConditionalExpression,ArrayDeclaration: nobody is appointed before the body is established
  const possible = kind === null ? [] : ranksOf[kind];
  return rank === undefined || possible.includes(rank)
    ? undefined
    : no('rank-of-another-kind-of-body', { rank, possible: possible.join(', ') });
};

export const employeeIsKnown = (context: BodyContext, employee: string): Objection =>
  Object.hasOwn(context.employees, employee) ? undefined : no('unknown-employee', { employee });

/** P16: an official tells of the own absence; of another's the responsible employee, who was told. */
export const officialsRecordTheirOwnAbsence = (employee: string, actor: Actor): Objection =>
  actor.role !== 'official' || actsAs(actor, employee) ? undefined : no('absence-of-another', { employee });

export const unknownParameter = (parameter: string): Refusal =>
  no('unknown-parameter', { parameter, known: policyParameters.join(', ') });

/** cl. 4: the internal act fills in what the Model Regulation leaves open, within reason. */
export const policyStaysWithinItsBounds = (parameter: PolicyParameter, value: Json): Objection => {
  const { bounds, name, law } = policySpecs[parameter];
  if (isWithin(bounds, value)) return undefined;
  const said = (language: Language) =>
    `«${name[language]}» (${law.map((place) => citationText(place, language)).join('; ')})`;
  const about = { parameter, saidKk: said('kk'), saidRu: said('ru'), saidEn: said('en') };
  return bounds.kind === 'switch'
    ? no('value-not-a-switch', about)
    : no('value-outside-bounds', { ...about, value: canonicalJson(value), from: bounds.from, to: bounds.to });
};
