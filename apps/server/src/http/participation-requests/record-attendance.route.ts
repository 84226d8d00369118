import { Body, Controller } from '@nestjs/common';
import { participationRequest, type RequestCommands } from '@qabyldau/participation-request';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Flag } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class RecordAttendance implements DataOf<RequestCommands, 'record-attendance'> {
  @Flag('Their representative came')
  attended!: boolean;
}

@Controller('api/v1/participation-requests/:id/record-attendance')
export class RecordAttendanceRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(participationRequest, 'record-attendance')
  post(@Ask() asked: Asked, @Body() data: RecordAttendance) {
    return this.desk.send(asked, participationRequest, 'record-attendance', jsonOf(data));
  }
}
