import type { ReportAppealRow } from '../read-models/report-appeals.js';
import type { ReportFactRow } from '../read-models/report-facts.js';

/** A fact with what it is broken down by. */
export interface Counted {
  readonly fact: ReportFactRow;
  readonly appeal: ReportAppealRow | undefined;
  /** The `session-planned` fact of the reception day: who receives, where, in what kind of session. */
  readonly day: ReportFactRow | undefined;
}

/** Everything a report of one body for one quarter is made from. Gathered by the application, counted here. */
export interface QuarterFacts {
  /** Dated in the quarter, of the body, in the places covered. */
  readonly happened: readonly Counted[];
  /** Registered before the end of the quarter and not ended by then. */
  readonly openAppeals: readonly Counted[];
  /** Tasks given and written appeals registered before the end of the quarter and not over by then. */
  readonly openWork: readonly Counted[];
  /** P7: officials whose month went by without a reception and without a lawful excuse. */
  readonly missedDuties: readonly Counted[];
  /** P2: rank of each official. */
  readonly ranks: ReadonlyMap<string, number>;
}
