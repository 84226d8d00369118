import { Body, Controller } from '@nestjs/common';
import { type Approver, receptionSchedule, type ScheduleCommands } from '@qabyldau/reception-schedule';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Part, Reference } from '../fields.js';
import { Act } from '../act.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

const approvers: readonly Approver[] = ['HEAD_OF_BODY', 'HEAD_OF_GOVERNMENT_APPARATUS'];

export class ApproveSchedule implements DataOf<ScheduleCommands, 'approve-schedule'> {
  @Choice('Who approves (P7, P7-1)', approvers)
  by!: Approver;

  @Reference('The head of the body; who gives the command, when not given', { optional: true })
  official?: string;

  @Part('The order', () => Act)
  order!: Act;
}

@Controller('api/v1/schedules/:id/approve-schedule')
export class ApproveScheduleRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(receptionSchedule, 'approve-schedule')
  post(@Ask() asked: Asked, @Body() data: ApproveSchedule) {
    return this.desk.send(asked, receptionSchedule, 'approve-schedule', jsonOf(data));
  }
}
