import { Body, Controller } from '@nestjs/common';
import { participationRequest, type RequestCommands } from '@qabyldau/participation-request';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

const reasons = [
  'appeal-withdrawn',
  'reception-refused',
  'reception-moved',
  'applicant-absent',
  'appeal-closed',
] as const;

export class CancelRequest implements DataOf<RequestCommands, 'cancel-request'> {
  @Choice('Why', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/participation-requests/:id/cancel-request')
export class CancelRequestRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(participationRequest, 'cancel-request')
  post(@Ask() asked: Asked, @Body() data: CancelRequest) {
    return this.desk.send(asked, participationRequest, 'cancel-request', jsonOf(data));
  }
}
