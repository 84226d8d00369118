import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { DeliveryTold } from '../command/delivery-told.js';
import { Verb } from '../command/verb.js';
import { AppealDesk } from './appeal-desk.js';

@Controller('api/v1/appeals/:appeal/record-delivery')
export class RecordDeliveryRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'record-delivery')
  post(@Ask() asked: Asked, @Body() data: DeliveryTold) {
    return this.desk.send(asked, 'record-delivery', data);
  }
}
