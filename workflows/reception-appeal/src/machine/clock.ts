import { hasRunOut } from '@qabyldau/calendar';
import { instantOf } from '@qabyldau/kernel';
import type { AppealContext } from '../context.js';
import { chart, moves, remember, sendNotice } from './chart.js';

/** By the event's own instant: the timer may not have been fired yet. */
const termHasRunOut = ({ context: { reply, at } }: { readonly context: AppealContext }): boolean =>
  reply !== undefined && hasRunOut(reply, instantOf(at));

/** Reading U: what the sending of answers the term of P29. */
const answers = (target: string) => ({
  'reply-sent': target,
  'reception-refused': target,
  'appeal-returned': target,
  'appeal-withdrawn': target,
  'appeal-left-without-consideration': target,
  'appeal-redirected': target,
  'appeal-terminated': target,
  'consulted-and-declined': target,
  // A reception by P3; on the usual way the reply came before it.
  'applicant-received': target,
});

/** Reading U: timely until the end of the working day, that instant itself not; as the timer has it. */
const timelyOrLate = Object.fromEntries(
  Object.entries(answers('answered')).map(([type, target]) => [
    type,
    [{ guard: termHasRunOut, target: 'answeredLate' }, { target }],
  ]),
) as Record<
  keyof ReturnType<typeof answers>,
  [{ guard: typeof termHasRunOut; target: string }, { target: string }]
>;

/** Reading A: one step of extension, each with its notice within three working days. */
const extended = (target: string) => ({ target, actions: [remember, sendNotice('extension')] });

/** Another day of the term: its leaf is entered again, and the timer with it set anew. */
const rederived = (leaf: string) => ({
  'terms-rederived': { guard: moves('reply'), target: leaf, reenter: true, actions: remember },
});

/**
 * The statutory term beside the course of the appeal. Nothing but an answer stops it: not the correction, not the
 * hearing, not a move of the reception.
 */
export const clock = chart.createStateConfig({
  id: 'clock',
  initial: 'idle',
  states: {
    idle: { on: { 'appeal-registered': 'running' } },
    running: {
      initial: 'base',
      on: timelyOrLate,
      states: {
        /** P29: fifteen working days. */
        base: {
          after: { replyDue: '#clock.missed' },
          on: {
            'term-extended': [
              { guard: ({ event }) => event.data.step === 'to-30-days', ...extended('extended30') },
              extended('extendedMonths'),
            ],
            ...rederived('base'),
          },
        },
        /** P30(1). */
        extended30: {
          after: { replyDue: '#clock.missed' },
          on: { 'term-extended': extended('extendedMonths'), ...rederived('extended30') },
        },
        /** P30(2). */
        extendedMonths: { after: { replyDue: '#clock.missed' }, on: rederived('extendedMonths') },
      },
    },
    answered: {},
    /** The term ran out. A late answer is still an answer; an extension is no longer possible. */
    missed: { on: answers('answeredLate') },
    answeredLate: {},
  },
});
