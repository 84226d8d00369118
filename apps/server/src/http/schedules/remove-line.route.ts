import { Body, Controller } from '@nestjs/common';
import { receptionSchedule, type ScheduleCommands } from '@qabyldau/reception-schedule';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Reference } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class RemoveLine implements DataOf<ScheduleCommands, 'remove-line'> {
  @Reference('Id of the line')
  line!: string;
}

@Controller('api/v1/schedules/:id/remove-line')
export class RemoveLineRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(receptionSchedule, 'remove-line')
  post(@Ask() asked: Asked, @Body() data: RemoveLine) {
    return this.desk.send(asked, receptionSchedule, 'remove-line', jsonOf(data));
  }
}
