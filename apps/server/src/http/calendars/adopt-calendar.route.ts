import { Body, Controller } from '@nestjs/common';
import { QabyldauError, type IsoDate, type Text } from '@qabyldau/kernel';
import { CALENDAR_CASE, workingCalendar, type WorkingCalendarCommands } from '@qabyldau/working-calendar';
import { Act } from '../act.js';
import { Ask, pathParameter, type Asked } from '../asked.js';
import type { DataOf } from '../command/case-desk.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Day, Part, Parts, Reference, Wholes } from '../fields.js';
import { Named } from '../named.js';

/** One of: works and off; off with insteadOf or reason; works and reason; ordinary. */
export class CalendarRow {
  @Day('Does not work from now on', { optional: true })
  off?: IsoDate;

  @Day('Works from now on', { optional: true })
  works?: IsoDate;

  @Day('Is an ordinary day of the week from now on', { optional: true })
  ordinary?: IsoDate;

  @Day('The holiday on a weekend for which `off` is given', { optional: true })
  insteadOf?: IsoDate;

  @Part('Why, for whoever reads the reckoning of a term', () => Named, { optional: true })
  reason?: Text;
}

export class AdoptCalendar implements DataOf<WorkingCalendarCommands, 'adopt-calendar'> {
  @Reference('Name of the version that it makes')
  version!: string;

  @Part('The act (Labour Code art. 85(3))', () => Act)
  act!: Act;

  @Wholes('Years given whole and officially', { min: 2000, max: 2200, optional: true })
  years?: readonly number[];

  @Parts('What changes', () => CalendarRow, { most: 400 })
  days!: readonly CalendarRow[];
}

/** Adopts a change of the working calendar; the open terms are counted again in the background. */
@Controller('api/v1/calendars/:calendar/adopt-calendar')
export class AdoptCalendarRoute {
  constructor(private readonly desk: CommandDesk) {}

  @Verb(workingCalendar, 'adopt-calendar')
  post(@Ask() asked: Asked, @Body() data: AdoptCalendar) {
    const caseId = pathParameter(asked, 'calendar');
    if (caseId !== CALENDAR_CASE) throw new QabyldauError('case-not-found', { id: caseId });
    return this.desk.carryOut(asked, {
      workflow: workingCalendar.name,
      caseId,
      verb: 'adopt-calendar',
      data: jsonOf(data),
      id: this.desk.commandId(asked),
    });
  }
}
