import { Body, Controller } from '@nestjs/common';
import { complaint } from '@qabyldau/complaint';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { DeliveryTold } from '../command/delivery-told.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';

@Controller('api/v1/complaints/:id/record-delivery')
export class RecordDeliveryOfComplaintRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(complaint, 'record-delivery')
  post(@Ask() asked: Asked, @Body() data: DeliveryTold) {
    return this.desk.send(asked, complaint, 'record-delivery', jsonOf(data));
  }
}
