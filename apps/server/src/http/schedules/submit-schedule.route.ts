import { Body, Controller } from '@nestjs/common';
import { receptionSchedule } from '@qabyldau/reception-schedule';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { CaseDesk } from '../command/case-desk.js';

@Controller('api/v1/schedules/:id/submit-schedule')
export class SubmitScheduleRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(receptionSchedule, 'submit-schedule')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, receptionSchedule, 'submit-schedule', {});
  }
}
