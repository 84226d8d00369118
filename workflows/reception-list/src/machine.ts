import type { CaseContext, FactOf } from '@qabyldau/engine';
import { epochOf } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import { withHours, withoutHours } from './hours.js';
import type { Hours, ListEvents } from './messages.js';
import { joined, left, withTurn, type Waiting } from './queue.js';

export interface ListContext extends CaseContext {
  /** In the order of P12. */
  readonly waiting: readonly Waiting[];
  /** P28: when the official receives, from about now on. */
  readonly hours: readonly Hours[];
}

// XState reads the types only
const types = {} as { context: ListContext; events: FactOf<ListEvents> };

const chart = setup({ types });

const join = chart.assign(({ context, event }) =>
  event.type === 'put-on-list'
    ? {
        waiting: joined(context.waiting, event.data),
        // Who waits has no time.
        hours: withoutHours(context.hours, [event.data.appeal]),
      }
    : {},
);

const keep = chart.assign(({ context, event }) =>
  event.type === 'hours-kept' ? { hours: withHours(context.hours, event.data.hours, context.at) } : {},
);

/** Who waits, and whose turn it is. */
export const machine = chart.createMachine({
  id: 'reception-list',
  initial: 'unopened',
  context: { at: 0, waiting: [], hours: [] },
  states: {
    unopened: {
      on: {
        'put-on-list': { target: 'open', actions: join },
        'hours-kept': { target: 'open', actions: keep },
      },
    },
    open: {
      on: {
        'put-on-list': { actions: join },
        'hours-kept': { actions: keep },
        'hours-freed': {
          actions: assign({
            hours: ({ context, event: { data } }) => withoutHours(context.hours, data.by),
          }),
        },
        'turn-taken': {
          actions: assign({
            waiting: ({ context, event: { data } }) =>
              withTurn(context.waiting, data.appeal, epochOf(data.until)),
          }),
        },
        'turn-returned': {
          actions: assign({
            waiting: ({ context, event: { data } }) => withTurn(context.waiting, data.appeal, undefined),
          }),
        },
        'left-list': {
          actions: assign({ waiting: ({ context, event: { data } }) => left(context.waiting, data.appeal) }),
        },
      },
    },
  },
});
