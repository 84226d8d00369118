import type { CaseContext, FactOf } from '@qabyldau/engine';
import { assign, setup } from 'xstate';
import type { Known, KnownMatter } from './matters.js';
import type { ApplicantEvents, ConsideredAs, Matter } from './messages.js';

/** What was noted last, and may turn out not to have happened. */
export type LastNoted = {
  readonly appeal: string;
  readonly employees: readonly string[];
  readonly as: ConsideredAs;
};

export interface ApplicantContext extends CaseContext, Known {
  readonly last: LastNoted | null;
}

// XState reads the types only
const types = {} as { context: ApplicantContext; events: FactOf<ApplicantEvents> };
const chart = setup({ types });

const noteAppeal = chart.assign(({ context, event }) =>
  event.type === 'appeal-noted' ? { appeals: withMatter(context, event.data, (matter) => matter) } : {},
);

const noteConsideration = chart.assign(({ context, event }) => {
  if (event.type !== 'consideration-noted') return {};
  const { appeal, employees, as, on } = event.data;
  const fresh = employees.map((employee) => ({ employee, as, on }));
  return {
    appeals: withMatter(context, event.data, (matter) => ({
      ...matter,
      considered: [...matter.considered, ...fresh],
    })),
    last: { appeal, employees, as },
  };
});

const noted = { target: 'known', actions: noteAppeal } as const;
const considered = { target: 'known', actions: noteConsideration } as const;

/** Which appeals somebody brought, and who considered them. */
export const machine = chart.createMachine({
  id: 'applicant',
  initial: 'unknown',
  context: { at: 0, appeals: {}, links: [], last: null },
  states: {
    unknown: { on: { 'appeal-noted': noted, 'consideration-noted': considered } },
    known: {
      on: {
        'appeal-noted': noted,
        'consideration-noted': considered,
        'earlier-consideration-found': { actions: assign({ last: null }) },
        'consideration-forgotten': {
          actions: assign(({ context, event: { data } }) => ({
            appeals: withMatter(context, { ...data, number: '' }, (matter) => ({
              ...matter,
              considered: matter.considered.filter(
                ({ employee, as }) => as !== data.as || !data.employees.includes(employee),
              ),
            })),
            last: null,
          })),
        },
        'matters-linked': {
          actions: assign({
            links: ({ context, event: { data } }) => [...context.links, [data.appeal, data.earlier]],
          }),
        },
      },
    },
  },
});

function withMatter(
  { appeals }: Known,
  { appeal, number, topic, parent }: Matter,
  change: (matter: KnownMatter) => KnownMatter,
): Known['appeals'] {
  const blank: KnownMatter = {
    appeal,
    number,
    considered: [],
    ...(topic === undefined ? {} : { topic }),
    ...(parent === undefined ? {} : { parent }),
  };
  return { ...appeals, [appeal]: change(appeals[appeal] ?? blank) };
}
