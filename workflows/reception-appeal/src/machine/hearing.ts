import { chart, moves, remember, sendNotice } from './chart.js';

/** P32, P33, Code art. 73, 74: the applicant is heard on the draft before the refusal is decided. */
export const hearing = chart.createStateConfig({
  initial: 'sent',
  states: {
    sent: {
      on: {
        'notice-delivered': [
          {
            guard: ({ event }) => event.data.objection !== undefined,
            target: 'delivered',
            actions: remember,
          },
          { actions: remember },
        ],
        // The first draft did not arrive.
        'draft-refusal-sent': { actions: [remember, sendNotice('draft-refusal')] },
      },
    },
    delivered: {
      after: { objectionDue: 'decidable' },
      on: {
        'objection-filed': [
          { guard: ({ event }) => event.data.form === 'oral', target: 'oral', actions: remember },
          { actions: remember },
        ],
        'terms-rederived': {
          guard: moves('objection'),
          target: 'delivered',
          reenter: true,
          actions: remember,
        },
      },
    },
    /** Code art. 73(3), 74: the applicant asked in time to be heard in person. */
    oral: {
      initial: 'requested',
      on: { 'objection-filed': { actions: remember } },
      states: {
        requested: {
          on: {
            'hearing-appointed': {
              target: 'appointed',
              actions: [remember, sendNotice('hearing-invitation')],
            },
          },
        },
        appointed: {
          on: {
            // The invitation did not arrive, or the day was moved.
            'hearing-appointed': { actions: [remember, sendNotice('hearing-invitation')] },
            'hearing-held': { target: 'held', actions: remember },
          },
        },
        held: {
          on: {
            // An older fact set no timer for the remarks: it is only remembered.
            'hearing-record-signed': {
              guard: ({ event }) => event.data.remarks !== undefined,
              target: 'remarksAwaited',
              actions: remember,
            },
          },
        },
        /** Code art. 74(6): the applicant is acquainted with the record. */
        remarksAwaited: {
          after: { remarksDue: '#course.hearing.decidable' },
          on: {
            'record-remarks-made': { target: '#course.hearing.decidable', actions: remember },
            'terms-rederived': {
              guard: moves('record-remarks'),
              target: 'remarksAwaited',
              reenter: true,
              actions: remember,
            },
          },
        },
      },
    },
    /** The time for objections is over and no oral hearing is open; or one is, and no remarks on its record are awaited. */
    decidable: {
      on: {
        // Filed in time and entered late.
        'objection-filed': [
          { guard: ({ event }) => event.data.form === 'oral', target: 'oral', actions: remember },
          { actions: remember },
        ],
      },
    },
  },
});
