import { Body, Controller } from '@nestjs/common';
import { receptionSchedule, type ScheduleCommands } from '@qabyldau/reception-schedule';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

const reasons = ['dates', 'officials', 'contacts', 'wording'] as const;

export class SendBackSchedule implements DataOf<ScheduleCommands, 'send-back-schedule'> {
  @Choice('What is wrong', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/schedules/:id/send-back-schedule')
export class SendBackScheduleRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(receptionSchedule, 'send-back-schedule')
  post(@Ask() asked: Asked, @Body() data: SendBackSchedule) {
    return this.desk.send(asked, receptionSchedule, 'send-back-schedule', jsonOf(data));
  }
}
