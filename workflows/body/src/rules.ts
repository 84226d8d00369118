import { refuse, type Refusal } from '@qabyldau/engine';
import { canonicalJson, type IsoDate, type Json } from '@qabyldau/kernel';
import type { BodyContext } from './machine.js';
import { bodyKinds, type BodyCommands, type BodyKind, type Rank } from './messages.js';
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
  date > today ? no('internal-act-not-yet-adopted', { date }) : undefined;

/** P40 knows bodies "directly subordinate and accountable to the President"; an akim's office is none of them. */
export const onlyACentralBodyIsSubordinateToThePresident = (
  data: BodyCommands['establish-body'],
): Objection =>
  data.presidentSubordinate && data.kind === 'AKIM_OFFICE'
    ? no('akim-office-answers-to-no-president')
    : undefined;

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
};

/** P2: 1) and 3) are persons of central bodies, 2) and 4) of akims and their offices; 5) and 6) are in both. */
export const rankBelongsToTheKindOfBody = (kind: BodyKind | null, rank: Rank | undefined): Objection => {
  const possible = kind === null ? [] : ranksOf[kind];
  return rank === undefined || possible.includes(rank)
    ? undefined
    : no('rank-of-another-kind-of-body', { rank, possible: possible.join(', ') });
};

export const employeeIsKnown = (context: BodyContext, employee: string): Objection =>
  Object.hasOwn(context.employees, employee) ? undefined : no('unknown-employee', { employee });

export const unknownParameter = (parameter: string): Refusal =>
  no('unknown-parameter', { parameter, known: policyParameters.join(', ') });

/** cl. 4: the internal act fills in what the Model Regulation leaves open, within reason. */
export const policyStaysWithinItsBounds = (parameter: PolicyParameter, value: Json): Objection => {
  const { bounds, law } = policySpecs[parameter];
  if (isWithin(bounds, value)) return undefined;
  const source = law.join(', ');
  return bounds.kind === 'switch'
    ? no('value-not-a-switch', { parameter, source })
    : no('value-outside-bounds', {
        parameter,
        value: canonicalJson(value),
        from: bounds.from,
        to: bounds.to,
        source,
      });
};
