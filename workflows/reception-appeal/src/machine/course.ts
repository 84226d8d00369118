import { ticketNotice } from '../evolve.js';
import { chart, moves, remember, sendNotice, sendNoticeOfRestrictions, sendTicket } from './chart.js';
import { hearing } from './hearing.js';

/** Code art. 64(9), reading Y: until the refusal is adopted or the protocol signed. */
const withdrawable = {
  'appeal-withdrawn': { target: '#course.withdrawn', actions: [remember, sendNotice('withdrawal')] },
} as const;

/** P15(1), Code art. 65: before a date is told. In part, the appeal goes on with what is left. */
const redirectable = {
  'appeal-redirected': { target: '#course.redirected', actions: [remember, sendNotice('redirection')] },
  'part-redirected': { actions: [remember, sendNotice('partial-redirection')] },
} as const;

/** P15(2), P15(3), Code art. 70, reading G. */
const terminable = {
  'appeal-terminated': { target: '#course.terminated', actions: [remember, sendNotice('termination')] },
} as const;

/** P5, reading I. */
const withoutEssence = {
  'appeal-left-without-consideration': {
    target: '#course.notConsidered',
    actions: [remember, sendNotice('without-consideration')],
  },
} as const;

/** P38. */
const declinable = {
  'consulted-and-declined': {
    target: '#course.consultedDeclined',
    actions: [remember, sendNotice('consultation')],
  },
} as const;

/** Code art. 64(7). */
const returned = { target: '#course.returned', actions: [remember, sendNotice('return')] } as const;

/** P13, P14: nobody was told a date, so the reply will say how the reception is held. */
const quietly = { actions: remember } as const;
/** P13, P14: who was told a date is told that the way has changed. */
const announced = { actions: [remember, sendNotice('video')] } as const;
const restricted = { actions: [remember, sendNoticeOfRestrictions] } as const;

/** P27: the head names another official, whose list the appeal then goes to. */
const approvedAnew = { target: '#course.approved', actions: remember } as const;

/** P22: what happens while the applicant is there. */
const duringReception = {
  'reception-handed-over': { target: '#course.scheduled', actions: [remember, sendNotice('hand-over')] },
  'participants-invited': { actions: remember },
  'appeal-handed-in': { actions: remember },
} as const;

/** P29. The same letter again, when the first did not arrive. */
const replyAgain = { actions: [remember, sendNotice('reply')] } as const;

/** The applicant was told a date and must be told that it no longer holds (P16, P14); the place in the queue stays. */
const moved = {
  target: '#course.rescheduling.awaitingSlot',
  actions: [remember, sendNotice('rescheduling')],
} as const;

const refused = { target: '#course.refused', actions: [remember, sendNotice('refusal')] } as const;

/** The way of the appeal from the reception room to its end. */
export const course = chart.createStateConfig({
  id: 'course',
  initial: 'unregistered',
  states: {
    unregistered: {
      on: {
        'appeal-registered': { target: 'preReview', actions: [remember, sendTicket(ticketNotice)] },
      },
    },
    /** P25. */
    preReview: {
      on: {
        ...withdrawable,
        ...redirectable,
        ...terminable,
        ...withoutEssence,
        ...declinable,
        'appeal-returned': returned,
        'same-day-agreed': { target: 'sameDay', actions: remember },
        'correction-requested': {
          target: 'awaitingCorrection',
          actions: [remember, sendNotice('correction')],
        },
        'appeal-corrected': { actions: remember },
        'brief-prepared': [
          {
            guard: ({ event }) => event.data.proposal === 'receive',
            target: 'briefed.toReceive',
            actions: remember,
          },
          { target: 'briefed.toRefuse', actions: remember },
        ],
      },
    },
    /** P6. */
    awaitingCorrection: {
      initial: 'noticeSent',
      on: {
        ...withdrawable,
        ...redirectable,
        ...terminable,
        ...withoutEssence,
        ...declinable,
        'appeal-corrected': [
          {
            guard: ({ event }) => event.data.defects.length === 0,
            target: 'preReview',
            actions: remember,
          },
          { actions: remember },
        ],
        'appeal-returned': returned,
      },
      states: {
        noticeSent: {
          on: {
            'notice-delivered': [
              {
                guard: ({ event }) => event.data.correction !== undefined,
                target: 'noticeDelivered',
                actions: remember,
              },
              { actions: remember },
            ],
            // The first notice did not arrive.
            'correction-requested': { actions: [remember, sendNotice('correction')] },
          },
        },
        noticeDelivered: {
          after: { correctionDue: 'termExpired' },
          on: {
            'terms-rederived': {
              guard: moves('correction'),
              target: 'noticeDelivered',
              reenter: true,
              actions: remember,
            },
          },
        },
        termExpired: {},
      },
    },
    /** P3: no brief (P26) and no letter with a date (P29); what is left is the rest of this working day. */
    sameDay: {
      initial: 'agreed',
      on: { ...withdrawable, ...declinable },
      after: { sameDayEnds: 'preReview' },
      states: {
        agreed: { on: { 'applicant-checked-in': { target: 'checkedIn', actions: remember } } },
        checkedIn: { on: { 'applicant-received': { target: '#course.received', actions: remember } } },
      },
    },
    /** P26. */
    briefed: {
      initial: 'toReceive',
      on: {
        ...withdrawable,
        ...redirectable,
        ...terminable,
        ...declinable,
        'brief-sent-back': { target: 'preReview', actions: remember },
      },
      states: {
        toReceive: {
          on: { 'reception-approved': { target: '#course.approved', actions: remember } },
        },
        toRefuse: {
          on: {
            'draft-refusal-sent': {
              target: '#course.hearing',
              actions: [remember, sendNotice('draft-refusal')],
            },
            // Only under the exemption of Code art. 73(2)(9), reading G.
            'reception-refused': refused,
          },
        },
      },
    },
    hearing: {
      ...hearing,
      on: {
        ...withdrawable,
        'reception-approved': { target: 'approved', actions: remember },
        'reception-refused': refused,
      },
    },
    /** P26, P27: the head has decided. */
    approved: {
      on: {
        ...withdrawable,
        'reception-approved': { actions: remember },
        'appeal-listed': { target: 'listed', actions: remember },
        'video-agreed': quietly,
        'switched-to-in-person': quietly,
      },
    },
    /** P27. */
    listed: {
      on: {
        ...withdrawable,
        'reception-approved': approvedAnew,
        'slot-allocated': { target: 'slotted', actions: remember },
        'video-agreed': quietly,
        'switched-to-in-person': quietly,
      },
    },
    /** P28. */
    slotted: {
      on: {
        ...withdrawable,
        'reply-sent': { target: 'scheduled', actions: [remember, sendNotice('reply')] },
        'slot-lost': { target: 'listed', actions: remember },
        'video-agreed': quietly,
        'switched-to-video': quietly,
        'switched-to-in-person': quietly,
      },
    },
    /** P29. */
    scheduled: {
      on: {
        ...withdrawable,
        'reply-sent': replyAgain,
        'applicant-checked-in': { target: 'checkedIn', actions: remember },
        'no-show-recorded': { target: 'noShow', actions: remember },
        'slot-lost': moved,
        'video-agreed': announced,
        'switched-to-video': restricted,
        'switched-to-in-person': announced,
      },
    },
    /** P16, P14. No new term begins (reading U). */
    rescheduling: {
      initial: 'awaitingSlot',
      on: { ...withdrawable, 'video-agreed': quietly, 'switched-to-in-person': quietly },
      states: {
        awaitingSlot: {
          on: {
            'slot-allocated': { target: 'slotAllocated', actions: remember },
            'reception-approved': approvedAnew,
          },
        },
        slotAllocated: {
          on: {
            'reply-sent': { target: '#course.scheduled', actions: [remember, sendNotice('reply')] },
            'slot-lost': { target: 'awaitingSlot', actions: remember },
            'switched-to-video': quietly,
          },
        },
      },
    },
    /** P10. */
    checkedIn: {
      on: {
        ...withdrawable,
        ...duringReception,
        'applicant-received': { target: 'received', actions: remember },
        'slot-lost': moved,
        'switched-to-video': restricted,
        // P14: the restrictions may end while the applicant waits to be called.
        'switched-to-in-person': announced,
      },
    },
    /** The reception took place; the protocol is being made (P23). */
    received: {
      on: {
        ...withdrawable,
        ...duringReception,
        'protocol-signed': [
          {
            guard: ({ event }) => event.data.tasks.length > 0,
            target: 'onControl.tasksOpen',
            actions: remember,
          },
          { target: 'onControl.allDone', actions: remember },
        ],
      },
    },
    /** P23, P34. */
    onControl: {
      initial: 'tasksOpen',
      states: {
        tasksOpen: {
          on: {
            'task-completed': [
              { guard: ({ event }) => event.data.open === 0, target: 'allDone', actions: remember },
              { actions: remember },
            ],
          },
        },
        allDone: {
          on: {
            'final-answer-sent': {
              target: '#course.answered',
              actions: [remember, sendNotice('final-answer')],
            },
          },
        },
      },
    },
    /** P35. */
    answered: {
      on: { 'removed-from-control': { target: 'closed', actions: remember } },
    },
    closed: {},
    refused: {},
    returned: {},
    withdrawn: {},
    noShow: {},
    notConsidered: {},
    redirected: {},
    terminated: {},
    consultedDeclined: {},
  },
});
