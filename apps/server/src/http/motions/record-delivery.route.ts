import { Body, Controller } from '@nestjs/common';
import { motion } from '@qabyldau/motion';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { DeliveryTold } from '../command/delivery-told.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';

@Controller('api/v1/motions/:id/record-delivery')
export class RecordDeliveryOfMotionRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(motion, 'record-delivery')
  post(@Ask() asked: Asked, @Body() data: DeliveryTold) {
    return this.desk.send(asked, motion, 'record-delivery', jsonOf(data));
  }
}
