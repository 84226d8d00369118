import { moveOf, type TermsRederived } from '@qabyldau/calendar';
import { dueIn, type CaseContext, type FactOf } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import type { Recipient, ReportEvents } from './messages.js';

/** What the report is about, and until when it is due. */
export type Report = {
  readonly body: string;
  readonly quarter: string;
  /** Last day of the quarter. */
  readonly to: IsoDate;
  readonly recipient: Recipient;
  readonly dueAt: Instant;
  readonly provisional?: boolean | undefined;
  /** The day that the policy names, where Code art. 76(5) moved it. */
  readonly chosen?: IsoDate | undefined;
};

/** The figures that stand fixed, and as which version. */
export type Frozen = { readonly version: number; readonly contentHash: string };

export interface ReportContext extends CaseContext {
  /** Null until the report is drafted. */
  readonly report: Report | null;
  /** Null until figures are frozen. */
  readonly frozen: Frozen | null;
  /** Versions that went out, the oldest first. They never change. */
  readonly submitted: readonly Frozen[];
}

// XState reads the types only
const types = {} as { context: ReportContext; events: FactOf<ReportEvents> };

function reportAfter({ chosen: _, ...report }: Report, fact: TermsRederived): Report {
  const move = moveOf(fact, 'report');
  if (move?.dueAt === undefined) return report;
  const chosen = move.chosen === undefined ? {} : { chosen: move.chosen };
  return { ...report, dueAt: move.dueAt, provisional: move.provisional, ...chosen };
}

/** The paper is drafted, frozen, submitted, corrected as a new version; beside it runs the term of P40. */
export const machine = setup({
  types,
  delays: { reportDue: ({ context }) => dueIn(context, context.report?.dueAt) },
  actions: {
    moveTerm: assign({
      report: ({ context: { report }, event }) =>
        report !== null && event.type === 'terms-rederived' ? reportAfter(report, event.data) : report,
    }),
    freeze: assign({
      frozen: ({ context, event }) =>
        event.type === 'report-frozen' || event.type === 'report-corrected'
          ? { version: event.data.version, contentHash: event.data.contentHash }
          : context.frozen,
    }),
    submit: assign({
      submitted: ({ context, event }) =>
        event.type === 'report-submitted'
          ? [...context.submitted, { version: event.data.version, contentHash: event.data.contentHash }]
          : context.submitted,
    }),
  },
}).createMachine({
  id: 'quarterly-report',
  type: 'parallel',
  context: { at: 0, report: null, frozen: null, submitted: [] },
  states: {
    paper: {
      initial: 'notDrafted',
      states: {
        notDrafted: {
          on: {
            'report-drafted': {
              target: 'drafted',
              actions: assign({
                report: ({ event: { data } }) => ({
                  body: data.body,
                  quarter: data.quarter,
                  to: data.to,
                  recipient: data.recipient,
                  dueAt: data.dueAt,
                  provisional: data.provisional,
                  ...(data.chosen === undefined ? {} : { chosen: data.chosen }),
                }),
              }),
            },
          },
        },
        drafted: { on: { 'report-frozen': { target: 'frozen', actions: 'freeze' } } },
        frozen: {
          on: {
            'report-frozen': { actions: 'freeze' },
            'report-submitted': { target: 'submitted', actions: 'submit' },
          },
        },
        submitted: { on: { 'report-corrected': { target: 'corrected', actions: 'freeze' } } },
        corrected: {
          on: {
            'report-corrected': { actions: 'freeze' },
            'report-submitted': { target: 'submitted', actions: 'submit' },
          },
        },
      },
    },
    term: {
      initial: 'notRunning',
      states: {
        notRunning: { on: { 'report-drafted': 'running' } },
        running: {
          after: { reportDue: 'overdue' },
          on: {
            'report-submitted': 'kept',
            'terms-rederived': { target: 'running', reenter: true, actions: 'moveTerm' },
          },
        },
        overdue: { on: { 'report-submitted': 'missed' } },
        kept: {},
        missed: {},
      },
    },
  },
});
