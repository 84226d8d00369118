import { Body, Controller } from '@nestjs/common';
import { participationRequest } from '@qabyldau/participation-request';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { DeliveryTold } from '../command/delivery-told.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';

@Controller('api/v1/participation-requests/:id/record-delivery')
export class RecordDeliveryToApplicantRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(participationRequest, 'record-delivery')
  post(@Ask() asked: Asked, @Body() data: DeliveryTold) {
    return this.desk.send(asked, participationRequest, 'record-delivery', jsonOf(data));
  }
}
