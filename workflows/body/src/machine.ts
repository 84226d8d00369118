import type { CaseContext, FactOf } from '@qabyldau/engine';
import type { Json } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import type { BodyEvents, BodyKind, Rank, Role } from './messages.js';

/** An employee by id; the name is personal and stands in the event's sealed part only. */
export type Employee = {
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly rank: Rank | null;
  readonly serving: boolean;
};

export interface BodyContext extends CaseContext {
  /** Null until the body is established. */
  readonly kind: BodyKind | null;
  /** Names of the units in the state language, by id. */
  readonly units: Readonly<Record<string, string>>;
  readonly employees: Readonly<Record<string, Employee>>;
  /** Only what the body has set itself; `policyOf` fills in the defaults. */
  readonly policy: Readonly<Record<string, Json>>;
}

// XState reads the types only
const types = {} as { context: BodyContext; events: FactOf<BodyEvents> };

export const machine = setup({
  types,
}).createMachine({
  id: 'body',
  initial: 'unestablished',
  context: { at: 0, kind: null, units: {}, employees: {}, policy: {} },
  states: {
    unestablished: {
      on: {
        'body-established': {
          target: 'established',
          actions: assign({ kind: ({ event }) => event.data.kind }),
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
        'employee-appointed': {
          actions: assign({
            employees: ({ context, event: { data } }) => ({
              ...context.employees,
              [data.employee]: {
                unit: data.unit,
                roles: data.roles,
                rank: data.rank ?? null,
                serving: true,
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
      },
    },
  },
});

function released(employees: BodyContext['employees'], id: string): Readonly<Record<string, Employee>> {
  const employee = employees[id];
  return employee === undefined ? employees : { ...employees, [id]: { ...employee, serving: false } };
}
