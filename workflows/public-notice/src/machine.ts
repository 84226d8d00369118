import type { CaseContext, FactOf } from '@qabyldau/engine';
import { setup } from 'xstate';
import type { NoticeEvents, Place, PublicFigures, NoticePeriod } from './messages.js';

export interface NoticeContext extends CaseContext {
  /** The body whose receptions it is about; null until it is prepared. */
  readonly body: string | null;
  readonly prepared: NoticeEvents['notice-prepared'] | null;
}

/** What goes to the media: figures and where. */
export type PublicationParams = {
  readonly body: string;
  readonly period: NoticePeriod;
  readonly figures: PublicFigures;
  readonly where: readonly Place[];
};

const types = {} as { context: NoticeContext; events: FactOf<NoticeEvents> };

const chart = setup({
  types,
  actions: { 'publish-figures': (_, _params: PublicationParams) => undefined },
});

const remember = chart.assign(({ event }) =>
  event.type === 'notice-prepared' ? { body: event.data.body, prepared: event.data } : {},
);

/** P24: prepared from what is over, approved by another, then published. */
export const machine = chart.createMachine({
  id: 'public-notice',
  initial: 'notPrepared',
  context: { at: 0, body: null, prepared: null },
  states: {
    notPrepared: { on: { 'notice-prepared': { target: 'prepared', actions: remember } } },
    prepared: { on: { 'notice-approved': 'approved', 'notice-sent-back': 'sentBack' } },
    approved: {
      on: {
        'notice-sent-back': 'sentBack',
        'notice-published': {
          target: 'published',
          actions: {
            type: 'publish-figures',
            params: ({ event: { data } }): PublicationParams => ({
              body: data.body,
              period: data.period,
              figures: data.figures,
              where: data.where,
            }),
          },
        },
      },
    },
    published: {},
    sentBack: {},
  },
});
