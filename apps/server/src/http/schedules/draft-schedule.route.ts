import { Body, Controller } from '@nestjs/common';
import { derivedId, type IsoDate } from '@qabyldau/kernel';
import { receptionSchedule, type ScheduleKind } from '@qabyldau/reception-schedule';
import { Ask, type Asked, bodyOf } from '../asked.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Part } from '../fields.js';

const kinds: readonly ScheduleKind[] = ['ROOM', 'CENTRE'];

export class SchedulePeriod {
  @Day('First day')
  from!: IsoDate;

  @Day('Last day')
  to!: IsoDate;
}

export class DraftSchedule {
  @Choice('Of public reception rooms (P7) or of reception centres (P7-1)', kinds)
  kind!: ScheduleKind;

  @Part('For which days', () => SchedulePeriod)
  period!: SchedulePeriod;
}

@Controller('api/v1/schedules')
export class DraftScheduleRoute {
  constructor(private readonly desk: CommandDesk) {}

  @Verb(receptionSchedule, 'draft-schedule')
  post(@Ask() asked: Asked, @Body() draft: DraftSchedule) {
    const body = bodyOf(asked);
    const id = this.desk.commandId(asked);
    return this.desk.carryOut(asked, {
      workflow: 'reception-schedule',
      caseId: derivedId('schedule', id),
      verb: 'draft-schedule',
      data: { ...jsonOf(draft), body },
      id,
    });
  }
}
