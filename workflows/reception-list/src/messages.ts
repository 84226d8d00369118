import type { Instant, IsoDate } from '@qabyldau/kernel';

/** P12, P27: an appeal that waits for its first date with an official. */
export type Entry = {
  readonly appeal: string;
  readonly number: string;
  /** Of the registration: its ordinals begin anew each year. */
  readonly year: number;
  /** Order of registration in that year. */
  readonly ordinal: number;
  /** Received out of turn; which category it is is not told. */
  readonly priority: boolean;
  /** P26: the first day on which its brief allows a reception. */
  readonly earliestOn?: IsoDate | undefined;
  /** P14: waits until it can be received in person. */
  readonly inPersonOnly?: boolean | undefined;
  /** P2-1: its matter does not lie with central state bodies. */
  readonly notAtCentre?: boolean | undefined;
};

/** P28: when the official receives, local times HH:MM: on a reception day, or at a time agreed with one applicant (P22). */
export type Hours = {
  /** The reception day, or the appeal. */
  readonly by: string;
  readonly on: IsoDate;
  readonly from: string;
  readonly until: string;
};

/**
 * A case is the list of those who wait to be received by one official of one body (`<body>-<official>`): the
 * authority for whose turn it is, and for the hours of the official. All its commands come from cases that ask it
 * before they decide.
 */
export type ListCommands = {
  /** When the appeal is listed (P27), and when it has lost a slot of which nobody was told. */
  'put-on-list': Entry;
  /** Before a reception day books: whether it is this appeal's turn on that day. */
  'take-turn': {
    readonly appeal: string;
    readonly day: string;
    readonly on: IsoDate;
    /** P14: the day is by video link. */
    readonly video: boolean;
    /** P2-1: the day is held at a citizens' reception centre. */
    readonly centre: boolean;
  };
  /** The day had no slot for it after all. */
  'return-turn': { readonly appeal: string };
  /** The appeal takes its slot, is withdrawn, or goes to the list of another official (P27). */
  'leave-list': {
    readonly appeal: string;
    readonly reason: 'slot-allocated' | 'withdrawn' | 'another-official';
  };
  /** Before a day is opened, a schedule published, or a time agreed: nobody receives two at once. */
  'keep-hours': {
    readonly hours: readonly Hours[];
    /** Days that give theirs up for these. */
    readonly instead?: readonly string[] | undefined;
  };
  /** The day is cancelled, the time agreed given up. */
  'free-hours': { readonly by: readonly string[] };
};

export type ListEvents = {
  'put-on-list': Entry;
  'turn-taken': {
    readonly appeal: string;
    readonly number: string;
    readonly day: string;
    readonly on: IsoDate;
    /** Until then it stands aside; when it has got no slot by then, it waits in its old place again. */
    readonly until: Instant;
  };
  'turn-returned': { readonly appeal: string };
  'left-list': {
    readonly appeal: string;
    readonly reason: string;
    /** Whether its turn had come: a slot given otherwise was not given in the order of P12. */
    readonly inTurn: boolean;
  };
  'hours-kept': { readonly hours: readonly Hours[] };
  'hours-freed': { readonly by: readonly string[] };
};
