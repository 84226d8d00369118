import type { Calendar } from '@qabyldau/calendar';
import type { ReadEvent } from '@qabyldau/runtime';
import { AnswersToApplicants } from './answers-to-applicants.js';
import { DaysOfSchedules } from './days-of-schedules.js';
import { DatesOfTerms } from './dates-of-terms.js';
import { MattersConsidered } from './matters-considered.js';
import { OneAtATime } from './one-at-a-time.js';
import { OrderOfSequence } from './order-of-sequence.js';
import type { Property } from './property.js';
import { RefusalsAndReceptions } from './refusals-and-receptions.js';
import { RemarksOnRecords } from './remarks-on-records.js';

/** Where a property does not hold. */
export interface Breach {
  readonly property: string;
  readonly stream: string;
  readonly revision: number;
  readonly what: string;
}

const properties = (): Readonly<Record<string, Property>> => ({
  'no appeal ends without the applicant being told, and none with work left': new AnswersToApplicants(),
  'no refusal without a delivered draft and the days in between, no reception earlier than its brief allows':
    new RefusalsAndReceptions(),
  'no refusal before remarks on the record of an oral hearing, or the end of their time':
    new RemarksOnRecords(),
  'nobody who considered a matter gets it again without a decision of the head': new MattersConsidered(),
  'no term ends on a day that does not work': new DatesOfTerms(),
  'priority is never overtaken': new OrderOfSequence(),
  'no official receives at two places at once': new OneAtATime(),
  'no day of a schedule that the public cannot read': new DaysOfSchedules(),
});

/**
 * Goes through a log in its order and re-computes from the events alone, by other code than that which decided, what
 * the law wants of every case. Returns where it does not hold, and how many events were looked at.
 */
export class LawKept {
  readonly breaches: Breach[] = [];
  events = 0;
  readonly #properties = Object.entries(properties());

  take(event: ReadEvent, calendar: Calendar): void {
    this.events += 1;
    const { stream, revision } = event.recorded;
    for (const [property, held] of this.#properties) {
      const what = held.take(event, calendar);
      if (what !== undefined) this.breaches.push({ property, stream, revision, what });
    }
  }
}
