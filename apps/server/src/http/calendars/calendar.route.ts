import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { kazakhstanCalendar } from '@qabyldau/calendar';
import { QabyldauError } from '@qabyldau/kernel';
import { CALENDAR_CASE, workingCalendar, type WorkingCalendarContext } from '@qabyldau/working-calendar';
import type { System } from '../../system/open-system.js';
import { InArea } from '../areas.js';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { standingOf } from '../command/answer.js';
import { SYSTEM } from '../tokens.js';

/** The calendar in force, and how far the counting of the last change has come. */
@Controller('api/v1/calendars/:calendar')
export class CalendarRoute {
  constructor(@Inject(SYSTEM) private readonly system: System) {}

  @Get()
  @Roles(everyRole)
  @InArea('Deadlines')
  @ApiParam({ name: 'calendar', type: String })
  @ApiOperation({
    summary: 'The working calendar: its changes, and whether open terms are still being counted',
  })
  async show(@Ask() asked: Asked) {
    const caseId = pathParameter(asked, 'calendar');
    if (caseId !== CALENDAR_CASE) throw new QabyldauError('case-not-found', { id: caseId });
    const state = await this.system.runtime.load(workingCalendar.name, CALENDAR_CASE);
    const { adopted, moved } = (state?.snapshot.context ?? nothingAdopted) as WorkingCalendarContext;
    return {
      calendar: CALENDAR_CASE,
      version: this.system.calendar.version,
      builtIn: kazakhstanCalendar.version,
      ...(state === undefined ? { state: [], next: [] } : standingOf(state, asked.language)),
      adopted: adopted.map(({ version, act, previous, changed }) => ({ version, act, previous, changed })),
      moved,
      rederiving: this.system.rederiving.progress() ?? null,
    };
  }
}

const nothingAdopted: Pick<WorkingCalendarContext, 'adopted' | 'moved'> = { adopted: [], moved: null };
