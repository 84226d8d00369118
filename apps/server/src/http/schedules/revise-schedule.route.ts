import { Body, Controller } from '@nestjs/common';
import { receptionSchedule, type ScheduleCommands } from '@qabyldau/reception-schedule';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Words } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class ReviseSchedule implements DataOf<ScheduleCommands, 'revise-schedule'> {
  @Words('Why; kept sealed', { max: 2000 })
  reason!: string;
}

@Controller('api/v1/schedules/:id/revise-schedule')
export class ReviseScheduleRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(receptionSchedule, 'revise-schedule')
  post(@Ask() asked: Asked, @Body() data: ReviseSchedule) {
    return this.desk.send(asked, receptionSchedule, 'revise-schedule', jsonOf(data));
  }
}
