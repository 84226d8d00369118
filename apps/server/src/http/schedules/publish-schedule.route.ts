import { Body, Controller } from '@nestjs/common';
import { type Place, receptionSchedule, type ScheduleCommands } from '@qabyldau/reception-schedule';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { ListOf } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

const places: readonly Place[] = ['PREMISES', 'OFFICIAL_SITE'];

export class PublishSchedule implements DataOf<ScheduleCommands, 'publish-schedule'> {
  @ListOf('Where it is seen (P8)', places)
  where!: readonly Place[];
}

@Controller('api/v1/schedules/:id/publish-schedule')
export class PublishScheduleRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(receptionSchedule, 'publish-schedule')
  post(@Ask() asked: Asked, @Body() data: PublishSchedule) {
    return this.desk.send(asked, receptionSchedule, 'publish-schedule', jsonOf(data));
  }
}
