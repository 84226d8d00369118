import type { IsoDate } from '@qabyldau/kernel';

/** P37, reading W: as what somebody considered a matter. */
export type ConsideredAs = 'executor' | 'co-executor' | 'drafter' | 'approver' | 'hearing-chair';

/** One appeal as the applicant's case knows it. */
export type Matter = {
  readonly appeal: string;
  readonly number: string;
  /** By the classifier; none, where nothing is known of it. */
  readonly topic?: string | undefined;
  /** P36: the reception at which it was handed in. */
  readonly parent?: string | undefined;
};

/** Somebody who considered another appeal on the same matter. */
export type EarlierConsideration = {
  readonly employee: string;
  readonly as: ConsideredAs;
  /** Which appeal it was, and when. */
  readonly number: string;
  readonly on: IsoDate;
};

/** The other appeals on the same matter, the latest of them by name. */
export type EarlierAppeals = {
  /** How many appeals of this applicant there are besides, on whatever matter. */
  readonly others: number;
  readonly sameMatter: readonly { readonly appeal: string; readonly number: string }[];
};

/**
 * A case is one applicant of one body (`<body>-<blind reference>`): the authority for who considered which matter
 * (P37) and for what the applicant asked before. It holds references only.
 */
export type ApplicantCommands = {
  /** Asked by a registration. */
  'note-appeal': Matter;
  /** Asked before an employee gets a matter, or acts on it. */
  'consider-matter': Matter & {
    readonly employees: readonly string[];
    readonly as: ConsideredAs;
    /** The matter is being given to them, so P37 asks who had it before. */
    readonly given: boolean;
    /** The head's decision comes with it; whether it will do is judged by the appeal. */
    readonly override: boolean;
  };
  /** The asker was refused after all: what it noted last did not happen. */
  'forget-consideration': { readonly appeal: string };
  /** Reading W: two appeals are on the same matter whatever their topics. */
  'link-matters': {
    readonly appeal: string;
    readonly earlier: string;
    readonly as: 'same-matter' | 'duplicate';
  };
};

export type ApplicantEvents = {
  'appeal-noted': Matter & { readonly earlier: EarlierAppeals };
  'consideration-noted': Matter & {
    /** Those who were not noted before. */
    readonly employees: readonly string[];
    readonly as: ConsideredAs;
    readonly on: IsoDate;
    readonly before: readonly EarlierConsideration[];
  };
  /** Nothing is noted: the matter is not given away yet. */
  'earlier-consideration-found': {
    readonly appeal: string;
    readonly before: readonly EarlierConsideration[];
  };
  'consideration-forgotten': {
    readonly appeal: string;
    readonly employees: readonly string[];
    readonly as: ConsideredAs;
  };
  'matters-linked': ApplicantCommands['link-matters'];
};
