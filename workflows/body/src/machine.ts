import type { CaseContext, FactOf } from '@qabyldau/engine';
import { instantOf, type IsoDate, type Json, type Text } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import type {
  BodyEvents,
  BodyKind,
  Circumstance,
  Contacts,
  InternalAct,
  PlannedReception,
  Rank,
  Role,
} from './messages.js';
import { templateKey } from './templates/built-in.js';
import type { AdoptedTemplates } from './templates/template-of.js';

/** An employee by id; the name is personal and stands in the event's sealed part only. */
export type Employee = {
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly rank: Rank | null;
  readonly serving: boolean;
  readonly deputy?: boolean | undefined;
};

/** P14: days on which reception is by video link only. */
export type Restriction = {
  readonly from: IsoDate;
  /** Null until an end is known. */
  readonly to: IsoDate | null;
  readonly act: InternalAct;
  readonly circumstance: Circumstance;
};

export type Absence = { readonly from: IsoDate; readonly to: IsoDate; readonly reason: string };

export interface BodyContext extends CaseContext {
  /** Null until the body is established. */
  readonly kind: BodyKind | null;
  /** Names of the units in the state language, by id. */
  readonly units: Readonly<Record<string, string>>;
  readonly employees: Readonly<Record<string, Employee>>;
  /** P15(1): names of other bodies, by id; contexts stored before there were any lack it. */
  readonly otherBodies?: Readonly<Record<string, Text>> | undefined;
  /** Only what the body has set itself; `policyOf` fills in the defaults. */
  readonly policy: Readonly<Record<string, Json>>;
  /** P40: directly subordinate and accountable to the President. */
  readonly presidentSubordinate: boolean;
  /** cl. 4: the act in force and its version; null until the body is established. */
  readonly internalAct: (InternalAct & { readonly version: number }) | null;
  /** In the order of their first days; no two share a day. */
  readonly restrictions: readonly Restriction[];
  /** Of each employee, in the order recorded. */
  readonly absences: Readonly<Record<string, readonly Absence[]>>;
  /** What is planned from now on; days that are over drop out. */
  readonly planned: readonly PlannedReception[];
  /** The body's own texts of papers; contexts stored before there were any lack it. */
  readonly templates?: AdoptedTemplates | undefined;
  readonly contacts?: Contacts | undefined;
}

// XState reads the types only
const types = {} as { context: BodyContext; events: FactOf<BodyEvents> };

export const machine = setup({
  types,
}).createMachine({
  id: 'body',
  initial: 'unestablished',
  context: {
    at: 0,
    kind: null,
    units: {},
    employees: {},
    policy: {},
    presidentSubordinate: false,
    internalAct: null,
    restrictions: [],
    absences: {},
    planned: [],
  },
  states: {
    unestablished: {
      on: {
        'body-established': {
          target: 'established',
          actions: assign({
            kind: ({ event }) => event.data.kind,
            presidentSubordinate: ({ event }) => event.data.presidentSubordinate,
            internalAct: ({ event }) => ({ ...event.data.internalAct, version: 1 }),
          }),
        },
      },
    },
    established: {
      on: {
        'unit-added': {
          actions: assign({
            units: ({ context, event }) => ({ ...context.units, [event.data.unit]: event.data.name.kk }),
          }),
        },
        'other-body-named': {
          actions: assign({
            otherBodies: ({ context, event: { data } }) => ({
              ...context.otherBodies,
              [data.otherBody]: data.name,
            }),
          }),
        },
        'employee-appointed': {
          actions: assign({
            employees: ({ context, event: { data } }) => ({
              ...context.employees,
              [data.employee]: {
                unit: data.unit,
                roles: data.roles,
                rank: data.rank ?? null,
                serving: true,
                ...(data.deputy === undefined ? {} : { deputy: data.deputy }),
              },
            }),
          }),
        },
        'employee-released': {
          actions: assign({
            employees: ({ context, event }) => released(context.employees, event.data.employee),
          }),
        },
        'policy-set': {
          actions: assign({
            policy: ({ context, event: { data } }) => ({ ...context.policy, [data.parameter]: data.value }),
          }),
        },
        'internal-act-adopted': {
          actions: assign({
            internalAct: ({ event: { data } }) => ({
              number: data.number,
              date: data.date,
              version: data.version,
            }),
          }),
        },
        'restrictions-introduced': {
          actions: assign({
            restrictions: ({ context, event: { data } }) =>
              [...context.restrictions, { ...data, to: data.to ?? null }].sort((a, b) =>
                a.from < b.from ? -1 : 1,
              ),
          }),
        },
        'restrictions-lifted': {
          actions: assign({
            restrictions: ({ context, event: { data } }) =>
              context.restrictions.map((one) => (one.from === data.from ? { ...one, to: data.to } : one)),
          }),
        },
        'template-adopted': {
          actions: assign({
            templates: ({ context, event: { data } }) => ({
              ...context.templates,
              [templateKey(data.kind, data.language)]: { version: data.version, text: data.text },
            }),
          }),
        },
        'contacts-stated': { actions: assign({ contacts: ({ event }) => event.data }) },
        'absence-recorded': {
          actions: assign({
            absences: ({ context, event: { data } }) => ({
              ...context.absences,
              [data.employee]: [
                ...(context.absences[data.employee] ?? []),
                { from: data.from, to: data.to, reason: data.reason },
              ],
            }),
          }),
        },
        'planned-reception-noted': {
          actions: assign({
            planned: ({ context, event: { data } }) => [
              ...toCome(context).filter(({ caseId }) => caseId !== data.caseId),
              {
                workflow: data.workflow,
                caseId: data.caseId,
                official: data.official,
                on: data.on,
                video: data.video,
              },
            ],
          }),
        },
      },
    },
  },
});

/** By the date in Greenwich, which is never later than the one here. */
function toCome({ planned, at }: BodyContext): readonly PlannedReception[] {
  const today = instantOf(at).slice(0, 10);
  return planned.filter(({ on }) => on >= today);
}

function released(employees: BodyContext['employees'], id: string): Readonly<Record<string, Employee>> {
  const employee = employees[id];
  return employee === undefined ? employees : { ...employees, [id]: { ...employee, serving: false } };
}
