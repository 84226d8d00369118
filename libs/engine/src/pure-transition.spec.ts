import fc from 'fast-check';
import { assign, initialTransition, setup, transition, type AnyMachineSnapshot } from 'xstate';
import { pureTransition } from './pure-transition.js';

// XState reads the types only
const types = {} as {
  context: { n: number };
  events: { type: 'go' } | { type: 'back' } | { type: 'tell' } | { type: 'count' };
};

const chart = setup({
  types,
  delays: { soon: ({ context }) => context.n },
  actions: { told: (_, _params: { n: number }) => undefined },
}).createMachine({
  type: 'parallel',
  context: { n: 0 },
  on: { count: { actions: assign({ n: ({ context }) => context.n + 1 }) } },
  states: {
    course: {
      initial: 'a',
      states: {
        a: { on: { go: 'b' } },
        b: { after: { soon: 'a' }, on: { go: { target: 'b', reenter: true }, back: 'a' } },
      },
    },
    notice: {
      initial: 'quiet',
      states: {
        quiet: {
          on: {
            tell: { target: 'said', actions: { type: 'told', params: ({ context }) => ({ n: context.n }) } },
          },
        },
        said: { on: { back: 'quiet' } },
      },
    },
  },
});

type Result = readonly [AnyMachineSnapshot, readonly { type: string; params: unknown }[]];
const plain = ([snapshot, actions]: Result) => ({
  value: snapshot.value,
  context: snapshot.context as unknown,
  status: snapshot.status,
  actions: actions.map(({ type, params }) => ({ type, params })),
});

describe('pureTransition', () => {
  it("answers as XState's transition() does, along any walk", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('go', 'back', 'tell', 'count')), (types) => {
        let [snapshot] = initialTransition(chart) as unknown as [AnyMachineSnapshot];
        for (const type of types) {
          const [next, actions] = transition(chart, snapshot as never, {
            type: type as 'go',
          }) as unknown as Result;
          expect(plain(pureTransition(snapshot, { type }) as unknown as Result)).toEqual(
            plain([next, actions]),
          );
          snapshot = next;
        }
      }),
    );
  });
});
