import { Body, Controller } from '@nestjs/common';
import { writtenAppeal } from '@qabyldau/written-appeal';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { DeliveryTold } from '../command/delivery-told.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';

@Controller('api/v1/written-appeals/:id/record-delivery')
export class RecordWrittenDeliveryRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(writtenAppeal, 'record-delivery')
  post(@Ask() asked: Asked, @Body() data: DeliveryTold) {
    return this.desk.send(asked, writtenAppeal, 'record-delivery', jsonOf(data));
  }
}
