import type { RederiveTerms, TermsRederived } from '@qabyldau/calendar';
import type { Instant, IsoDate, Json } from '@qabyldau/kernel';

/** P40: to whom the results are reported. */
export type Recipient = 'GOVERNMENT_APPARATUS' | 'PRESIDENTIAL_ADMINISTRATION';
/** P40: on whose work. The sentence on bodies under the President names rooms only. */
export type Covered = 'PUBLIC_RECEPTION_ROOM' | 'CITIZENS_RECEPTION_CENTRE';

/**
 * Systemic problems and what is done about them, in the words of the control unit; no names. Part of the report that
 * is handed over, so it stays in the open: its hash is to be computed again for ever.
 */
export type Remarks = { readonly kk: string; readonly ru: string };

/** What fixes the figures: the same log, read up to the same place by the same models, gives them again. */
export type Snapshot = {
  /** SHA-256 of the content in canonical JSON, in hexadecimal. */
  readonly contentHash: string;
  /** Position of the log up to which it was read. */
  readonly logPosition: string;
  /** Version of the working calendar. */
  readonly calendar: string;
  /** Versions of the read models, by name. */
  readonly modelVersions: Readonly<Record<string, number>>;
  /** Version of the form: which figures there are. Older ones do not say it: the first. */
  readonly form?: number | undefined;
  readonly remarks?: Remarks | undefined;
};

/** One figure that a correction changes. */
export type Difference = { readonly cell: string; readonly was: Json; readonly is: Json };

/** A case is the report of one body for one quarter (P40); its id is `reportId(body, quarter)`. */
export type ReportCommands = {
  /** `quarter` is written 2026-Q2. */
  'draft-report': { readonly body: string; readonly quarter: string };
  /** Fixes the figures of the version to be submitted next; again before that, with newer figures. */
  'freeze-report': Snapshot;
  'submit-report': {
    readonly recipient: Recipient;
    /** Number of the letter. */
    readonly number: string;
    readonly on: IsoDate;
  };
  /** A new version beside the submitted one, which never changes. */
  'correct-report': {
    readonly reason: string;
    readonly snapshot: Snapshot;
    readonly differences: readonly Difference[];
  };
  /** Sent by the program after a change of the working calendar. */
  'rederive-terms': RederiveTerms;
};

export type ReportEvents = {
  'report-drafted': {
    readonly body: string;
    readonly quarter: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly recipient: Recipient;
    readonly covers: readonly Covered[];
    readonly dueOn: IsoDate;
    readonly dueAt: Instant;
    /** The date touches a year whose calendar is not known yet. */
    readonly provisional: boolean;
    /** The day that the policy names, where Code art. 76(5) moved it. */
    readonly chosen?: IsoDate | undefined;
    /** Version of the calendar it was counted with. */
    readonly calendar?: string | undefined;
  };
  'report-frozen': Snapshot & { readonly version: number };
  'report-submitted': {
    readonly version: number;
    readonly contentHash: string;
    readonly recipient: Recipient;
    readonly number: string;
    readonly on: IsoDate;
    /** The first version went out when the term had run out. */
    readonly late: boolean;
  };
  'report-corrected': Snapshot & {
    readonly version: number;
    /** The version submitted before, and its hash. */
    readonly corrects: number;
    readonly was: string;
    /** Of the first version only; now sealed with a key of the report's own (`reason`). */
    readonly reason?: string | undefined;
    readonly differences: readonly Difference[];
  };
  'terms-rederived': TermsRederived;
};
