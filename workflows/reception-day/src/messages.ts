import type { Instant, IsoDate } from '@qabyldau/kernel';

export type SessionKind = 'SCHEDULED' | 'OUT_OF_SCHEDULE' | 'DECREE_826_MEETING' | 'DECREE_863_MEETING';

export type Instruction = { readonly by: string; readonly on: IsoDate; readonly number: string };

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
  };
  /** P28: gives the appeal the first free slot, or the named one. */
  'book-slot': { readonly appeal: string; readonly slot?: number | undefined };
  'release-slot': {
    readonly appeal: string;
    readonly reason: 'appeal-refused-slot' | 'withdrawn' | 'applicant-asked';
  };
  /** P16. */
  'report-absence': { readonly reason: 'illness' | 'business-trip' | 'other'; readonly foreseeable: boolean };
  'close-day': Record<string, never>;
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
    /** The dates below touch a year whose calendar is not known yet. */
    readonly provisional?: boolean | undefined;
    /** P26: briefs for this day are due (−5 wd). */
    readonly briefDueOn: IsoDate;
    /** P16: absence is to be reported by (−2 wd). */
    readonly absenceDueOn: IsoDate;
  };
  'slot-booked': Booking & { readonly official: string; readonly place: string };
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
  'day-closed': { readonly appeals: readonly string[]; readonly slots?: number | undefined };
};
