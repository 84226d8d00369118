import type { Covered } from '../messages.js';
import type { ReportAppealRow } from '../read-models/report-appeals.js';
import type { ReportFactRow } from '../read-models/report-facts.js';
import type { Counted } from './counted.js';

export interface ReportRows {
  readonly facts: readonly ReportFactRow[];
  /** By id; at least those that the facts name. */
  readonly appeals: ReadonlyMap<string, ReportAppealRow>;
  /** `session-planned` facts by reception day; at least those that the facts name. */
  readonly days: ReadonlyMap<string, ReportFactRow>;
}

/**
 * Joins facts with their appeals and reception days, and keeps those of the body and of the places its report covers
 * (P40 names only public reception rooms for bodies under the President).
 */
export function assemble(body: string, covers: readonly Covered[], rows: ReportRows): readonly Counted[] {
  const centres = covers.includes('CITIZENS_RECEPTION_CENTRE');
  return rows.facts
    .map((fact): Counted => ({
      fact,
      appeal: fact.appeal === null ? undefined : rows.appeals.get(fact.appeal),
      day: fact.day === null ? undefined : rows.days.get(fact.day),
    }))
    .filter(({ fact, appeal, day }) => {
      if ((appeal?.body ?? day?.body ?? fact.body) !== body) return false;
      return centres || !(appeal?.venue === 'citizens-reception-centre' || day?.venue === 'CENTRE');
    });
}

const noFact = {
  revision: 0,
  event: '',
  appeal: null,
  body: null,
  day: null,
  employee: null,
  detail: null,
  venue: null,
  late: 0,
  amount: 1,
  endedOn: null,
} as const;

/** An appeal that is in work: the figure opens to its registration. */
export const inWork = (appeal: ReportAppealRow): Counted => ({
  fact: {
    ...noFact,
    fact: `reception-appeal/${appeal.appeal}/0/0`,
    kind: 'registered',
    on: appeal.registeredOn,
    workflow: 'reception-appeal',
    caseId: appeal.appeal,
    appeal: appeal.appeal,
    body: appeal.body,
    amount: appeal.applicants,
  },
  appeal,
  day: undefined,
});

/** P7: a month that an official let go by. There is no event of it: it opens to who and when. */
export const missedDuty = (body: string, official: string, month: string): Counted => ({
  fact: {
    ...noFact,
    fact: `duty/${official}/${month}`,
    kind: 'duty-missed',
    on: month,
    workflow: 'reception-schedule',
    caseId: '',
    body,
    employee: official,
    detail: month,
  },
  appeal: undefined,
  day: undefined,
});
