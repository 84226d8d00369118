import type { IsoDate } from '@qabyldau/kernel';
import type { TermKind } from './term-kinds.js';

/** A term that has been counted. Dates are civil dates in Asia/Almaty. */
export interface Term {
  readonly kind: TermKind;
  /** The day of the event: day 0, not counted. */
  readonly from: IsoDate;
  /** The last day, timely until the end of its working day. For `hearing-lead` the earliest day of the decision. */
  readonly due: IsoDate;
  /** The term touches a year that is provisional or not known at all; it is counted anew when that year arrives. */
  readonly provisional: boolean;
  /** `P…` is a paragraph of the Model Regulation (Resolution 214), `Code …` the Administrative Procedural Code. */
  readonly paragraphs: readonly string[];
  /** Version of the calendar it was counted with. */
  readonly calendar: string;
}

export interface TermOptions {
  /**
   * Length in working days, at least 1, of a term whose length the body sets: `correction` (P6: "reasonable"),
   * `protocol`, `brief-for-reply`. When it is not given, that of the rule. Other terms have no choice.
   */
  readonly days?: number | undefined;
}
