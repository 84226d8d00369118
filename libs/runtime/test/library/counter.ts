import {
  decided,
  refuse,
  type BaseEnv,
  type CaseContext,
  type CaseView,
  type CommandOf,
  type Decision,
  type FactOf,
  type Workflow,
} from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import { named, says } from './words.js';

export type CounterCommands = { 'give-number': Record<string, never> };
export type CounterEvents = { 'number-given': { readonly last: number } };
export interface CounterContext extends CaseContext {
  readonly last: number;
}

const count = assign<CounterContext, FactOf<CounterEvents>, undefined, FactOf<CounterEvents>, never>({
  last: ({ event }) => event.data.last,
});

const types = {} as { context: CounterContext; events: FactOf<CounterEvents> };

const machine = setup({
  types,
}).createMachine({
  id: 'counter',
  initial: 'unused',
  context: { at: 0, last: 0 },
  states: {
    unused: { on: { 'number-given': { target: 'used', actions: count } } },
    used: { on: { 'number-given': { actions: count } } },
  },
});

/** A branch of this name gives one number, and then has nothing to say. */
export const ONCE_BRANCH = 'once';

/** A branch of this name has no number to give. */
export const CLOSED_BRANCH = 'closed';

const refusals = { 'branch-closed': { law: ['L1'], text: says('closed'), remedy: says('go elsewhere') } };

const decide = (
  _command: CommandOf<CounterCommands>,
  { context }: CaseView<CounterContext>,
  env: BaseEnv,
): Decision<CounterEvents> => {
  if (env.caseId === CLOSED_BRANCH) return refuse(refusals, 'branch-closed');
  if (env.caseId === ONCE_BRANCH && context.last > 0) return decided();
  return decided({ type: 'number-given', data: { last: context.last + 1 } });
};

/** Gives the loans of a branch their numbers. */
export const counter: Workflow<CounterCommands, CounterEvents, CounterContext> = {
  name: 'counter',
  editions: [{ id: 'first', inForceFrom: '2020-01-01' as IsoDate, machine, decide }],
  verbs: { 'give-number': { by: ['system'], when: ['unused', 'used'], law: ['L1'] } },
  events: { 'number-given': { version: 1, law: ['L1'] } },
  refusals,
  lawfulEnds: ['used'],
  labels: {
    name: says('counter'),
    states: named('unused', 'used'),
    commands: named('give-number'),
    events: named('number-given'),
    timers: {},
    effects: {},
  },
  upcasters: [],
};
