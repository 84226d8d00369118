import type { RederiveTerms, TermsRederived } from '@qabyldau/calendar';
import type { Instant, IsoDate } from '@qabyldau/kernel';

export type SessionKind = 'SCHEDULED' | 'OUT_OF_SCHEDULE' | 'DECREE_826_MEETING' | 'DECREE_863_MEETING';

/** A public reception room (P7) or a citizens' reception centre (P7-1). */
export type Venue = 'ROOM' | 'CENTRE';
/** The act behind restrictive measures (P14). */
export type RestrictionAct = { readonly number: string; readonly date: IsoDate };
/** P17: who may be asked to help with appeals and papers. */
export type HelperKind = 'lawyer' | 'psychologist' | 'social-worker' | 'volunteer';
/** P18: somebody of another body; P22: an employee of this one. */
export type ParticipantKind = 'other-body' | 'employee';
/** P13: how the applicant agreed to a video link. */
export type Consent = { readonly on: IsoDate; readonly form: 'written' | 'oral' | 'electronic' };

export type Instruction = { readonly by: string; readonly on: IsoDate; readonly number: string };

/** P12: somebody in the live queue, as their appeal was registered. */
export type Queued = {
  readonly appeal: string;
  readonly priority: boolean;
  readonly year?: number | undefined;
  readonly ordinal: number;
};

/** A case is one official receiving on one day at one place. */
export type DayCommands = {
  'open-day': {
    readonly body: string;
    readonly official: string;
    readonly on: IsoDate;
    /** Local time, HH:MM. */
    readonly from: string;
    readonly place: string;
    readonly slotMinutes: number;
    readonly slots: number;
    readonly kind: SessionKind;
    /** P9: the instruction of the first head or akim, for a day outside the schedule. */
    readonly instruction?: Instruction | undefined;
    /** A public reception room when it is not given. */
    readonly venue?: Venue | undefined;
    /** The published schedule that the day comes from. */
    readonly schedule?: string | undefined;
  };
  /** P28: gives the appeal the first free slot, or the named one. */
  'book-slot': { readonly appeal: string; readonly slot?: number | undefined };
  'release-slot': {
    readonly appeal: string;
    readonly reason: 'appeal-refused-slot' | 'withdrawn' | 'applicant-asked' | 'moved' | 'handed-over';
  };
  /** P16. */
  'report-absence': {
    readonly reason: 'illness' | 'business-trip' | 'other' | 'schedule-revised';
    readonly foreseeable: boolean;
  };
  'close-day': Record<string, never>;
  /**
   * P12, reading X: at check-in. `ordinal` is the order of registration in its `year`; priority, not its category, is
   * told.
   */
  'join-queue': Queued & {
    /** P10: whether the appeal has this applicant checked in; left out, nobody is asked. */
    readonly checkedIn?: boolean | undefined;
  };
  'call-next': Record<string, never>;
  /** P17. */
  'note-helpers': { readonly kind: HelperKind; readonly persons: number; readonly on: IsoDate };
  /** P18, P22: who takes part in one reception: the id of a body, or of an employee. */
  'note-participant': {
    readonly appeal: string;
    readonly kind: ParticipantKind;
    readonly participant: string;
  };
  /** P13. */
  'agree-video': { readonly appeal: string; readonly consent: Consent };
  /** P14: all receptions of the day, while restrictions are in force on it. */
  'switch-to-video': Record<string, never>;
  /** P14: when the restrictions do not reach the day any more. */
  'switch-to-in-person': Record<string, never>;
  /** P22: another official receives this applicant, on the reception day `to`. */
  'hand-over': { readonly appeal: string; readonly to: string; readonly slot?: number | undefined };
  /** Sent by a reaction: the other side of `hand-over`. */
  'take-over': {
    readonly appeal: string;
    readonly from: string;
    /** Who hands over. */
    readonly official?: string | undefined;
    readonly slot?: number | undefined;
  };
  /** Sent by the program after a change of the working calendar. */
  'rederive-terms': RederiveTerms;
};

export type Booking = { readonly appeal: string; readonly slot: number; readonly startsAt: Instant };

export type DayEvents = {
  'day-opened': {
    readonly body: string;
    readonly official: string;
    readonly on: IsoDate;
    readonly from: string;
    readonly place: string;
    readonly slotMinutes: number;
    readonly slots: number;
    readonly kind: SessionKind;
    readonly instruction?: Instruction | undefined;
    readonly venue?: Venue | undefined;
    readonly schedule?: string | undefined;
    /** P14: restrictions are in force on the day, so it is by video link from the first. */
    readonly video?: RestrictionAct | undefined;
    /** The dates below touch a year whose calendar is not known yet. */
    readonly provisional?: boolean | undefined;
    /** P26: briefs for this day are due (−5 wd). */
    readonly briefDueOn: IsoDate;
    /** P16: absence is to be reported by (−2 wd). */
    readonly absenceDueOn: IsoDate;
  };
  'slot-booked': Booking & {
    readonly official: string;
    readonly place: string;
    /** Under restrictions (P14): the reception is by video link. */
    readonly video?: boolean | undefined;
    /** P2-1: the day is held at a citizens' reception centre. */
    readonly atCentre?: boolean | undefined;
    /** P22: the day that handed the applicant over. */
    readonly handedOverFrom?: string | undefined;
  };
  'slot-released': { readonly appeal: string; readonly slot: number; readonly reason: string };
  /** Names every appeal it touches. `late` is P16 reading E: later than two working days before, and not on the day. */
  'day-cancelled': {
    readonly reason: string;
    readonly foreseeable: boolean;
    readonly late: boolean;
    readonly appeals: readonly string[];
    /** How many slots the day had: a read model knows from it every slot that is touched. */
    readonly slots?: number | undefined;
  };
  /** P7: whose reception it was, so that the monthly duty needs nothing else. */
  'day-closed': {
    readonly appeals: readonly string[];
    readonly slots?: number | undefined;
    readonly official?: string | undefined;
    readonly on?: IsoDate | undefined;
    readonly kind?: SessionKind | undefined;
    readonly venue?: Venue | undefined;
  };
  'queue-joined': Queued;
  /** `waiting`: how many are left. */
  'applicant-called': Queued & { readonly waiting: number };
  'helpers-noted': DayCommands['note-helpers'];
  'participant-noted': DayCommands['note-participant'];
  'video-agreed': { readonly appeal: string; readonly slot: number; readonly consent: Consent };
  /** Names every appeal whose applicant is to be told. */
  'day-switched-to-video': {
    readonly act: RestrictionAct;
    readonly on: IsoDate;
    readonly appeals: readonly string[];
  };
  'day-switched-to-in-person': { readonly on: IsoDate; readonly appeals: readonly string[] };
  /** The other day is asked next; the slot here is released when it has booked one. */
  'hand-over-requested': {
    readonly appeal: string;
    readonly official: string;
    readonly to: string;
    readonly slot?: number | undefined;
  };
  'terms-rederived': TermsRederived;
};
