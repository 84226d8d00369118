import type { IsoDate } from '@qabyldau/kernel';

/** Where officials receive: in public reception rooms (P7) or in citizens' reception centres (P7-1). */
export type ScheduleKind = 'ROOM' | 'CENTRE';
/** Who approves: the head of the body (Code 90(3)), or the Head of the Government Apparatus (P7-1). */
export type Approver = 'HEAD_OF_BODY' | 'HEAD_OF_GOVERNMENT_APPARATUS';
/** Where a schedule is seen: on the wall of the room or centre, and on the official site (P8). */
export type Place = 'PREMISES' | 'OFFICIAL_SITE';

/** In the state and Russian languages. A draft may lack one; what is published may not (P8). */
export type Bilingual = { readonly kk?: string | undefined; readonly ru?: string | undefined };
export type ScheduleLanguage = 'kk' | 'ru';
export type Period = { readonly from: IsoDate; readonly to: IsoDate };
/** One reception of the line. Local times, HH:MM. */
export type Session = { readonly on: IsoDate; readonly from: string; readonly to: string };

/** The columns of the annex, but for the name, which is personal. */
export type LineData = {
  readonly line: string;
  readonly official: string;
  /** Column 1: the state body. */
  readonly organisation: Bilingual;
  /** Column 3. */
  readonly position: Bilingual;
  /** Column 4. */
  readonly sessions: readonly Session[];
  /** Column 5. */
  readonly place: Bilingual;
  /** Column 6. */
  readonly phone: string;
  readonly email: string;
  readonly slotMinutes: number;
  /** Places of each session. */
  readonly slots: number;
};

/** A reception day that a publication opens: its case, the line that it comes from, its local date and time. */
export type OpenedDay = {
  readonly day: string;
  readonly line: string;
  readonly on: IsoDate;
  readonly from: string;
};

/** A line as it stands: also in which languages the name is written (column 2). */
export type Line = LineData & { readonly nameIn: readonly ScheduleLanguage[] };

/** A case is one schedule of one body: drafted, approved, published in two languages, revised. */
export type ScheduleCommands = {
  'draft-schedule': { readonly body: string; readonly kind: ScheduleKind; readonly period: Period };
  /** Adds a line or replaces it. Personal part (subject = the official's id): name {kk?, ru?}, as it is printed. */
  'set-line': LineData;
  'remove-line': { readonly line: string };
  'submit-schedule': Record<string, never>;
  'send-back-schedule': { readonly reason: 'dates' | 'officials' | 'contacts' | 'wording' };
  'approve-schedule': {
    readonly by: Approver;
    /** The head of the body; left out, the official who gives the command. */
    readonly official?: string | undefined;
    readonly order: { readonly number: string; readonly date: IsoDate };
  };
  'publish-schedule': { readonly where: readonly Place[] };
  'revise-schedule': { readonly reason: string };
};

export type ScheduleEvents = {
  'schedule-drafted': ScheduleCommands['draft-schedule'];
  'line-set': Line;
  'line-removed': { readonly line: string };
  /** `approver` is who has to approve a schedule of this kind. */
  'schedule-submitted': { readonly revision: number; readonly lines: number; readonly approver: Approver };
  'schedule-sent-back': { readonly revision: number; readonly reason: string };
  'schedule-approved': {
    readonly revision: number;
    readonly by: Approver;
    readonly official?: string | undefined;
    readonly order: { readonly number: string; readonly date: IsoDate };
  };
  /** All that the public sees but the names: reception days are opened from it. */
  'schedule-published': {
    readonly body: string;
    readonly kind: ScheduleKind;
    readonly period: Period;
    readonly revision: number;
    readonly where: readonly Place[];
    readonly lines: readonly Line[];
    /** Lines of the revision published before that this one does not have. */
    readonly dropped: readonly string[];
    /** Days that no revision has published before. Absent in the first events: every date of every line was one. */
    readonly opens?: readonly OpenedDay[] | undefined;
    /** Days published before that are not in this revision and have not begun, by their cases. */
    readonly withdraws?: readonly string[] | undefined;
  };
  /** A new revision is begun; the published one stays visible until the new one is published. */
  'schedule-revised': {
    readonly revision: number;
    /** Of the first version only; now sealed with a key of the schedule's own (`reason`). */
    readonly reason?: string | undefined;
  };
};
