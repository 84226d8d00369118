import type { Calendar } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import type { ReadEvent } from '@qabyldau/runtime';
import type { Property } from './property.js';

interface Course {
  briefOn?: IsoDate;
  draftDeliveredOn?: IsoDate | undefined;
  askedToBeHeard?: boolean;
  heard?: boolean;
}

/** P26, P32, P33, Code art. 73: the days before a decision and before a reception. */
export class RefusalsAndReceptions implements Property {
  readonly #courses = new Map<string, Course>();

  take({ workflow, caseId, type, data, metadata }: ReadEvent, calendar: Calendar): string | undefined {
    if (workflow !== 'reception-appeal') return undefined;
    const course = this.#courses.get(caseId) ?? {};
    this.#courses.set(caseId, course);
    const on = calendar.localDate(metadata.at);
    switch (type) {
      case 'brief-prepared':
        course.briefOn = on;
        return undefined;
      case 'slot-allocated':
        return tooSoon(course, data['receptionOn'] as IsoDate, calendar);
      case 'draft-refusal-sent':
        course.draftDeliveredOn = undefined;
        return undefined;
      case 'notice-delivered':
        if (data['kind'] === 'draft-refusal') course.draftDeliveredOn = data['on'] as IsoDate;
        return undefined;
      case 'objection-filed':
        course.askedToBeHeard = data['form'] === 'oral';
        return undefined;
      case 'hearing-held':
        course.heard = true;
        return undefined;
      case 'reception-refused':
        return refusedRashly(course, on, calendar);
      default:
        return undefined;
    }
  }
}

function tooSoon({ briefOn }: Course, receptionOn: IsoDate, calendar: Calendar): string | undefined {
  if (briefOn === undefined) return 'a slot without a brief';
  const between = calendar.workingDaysBetween(briefOn, receptionOn);
  return between < 5 ? `a reception ${between} working days after its brief` : undefined;
}

function refusedRashly(
  { draftDeliveredOn, askedToBeHeard = false, heard = false }: Course,
  on: IsoDate,
  calendar: Calendar,
): string | undefined {
  if (draftDeliveredOn === undefined) return 'refused without a delivered draft';
  const between = calendar.workingDaysBetween(draftDeliveredOn, on);
  if (between < 3) return `refused ${between} working days after the draft was delivered`;
  return askedToBeHeard && !heard ? 'refused without the oral hearing that was asked for' : undefined;
}
