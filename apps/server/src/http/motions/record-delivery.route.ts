import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { motion, type MotionCommands } from '@qabyldau/motion';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Proof, Reference } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

const outcomes = ['delivered', 'failed'] as const;
const channels = ['registered-letter', 'sms', 'cabinet', 'e-mail', 'in-hand'] as const;

export class RecordDeliveryOfMotion implements DataOf<MotionCommands, 'record-delivery'> {
  @Reference('Id of the notice')
  notice!: string;

  @Choice('Whether it arrived', outcomes)
  outcome!: (typeof outcomes)[number];

  @Day('When')
  on!: IsoDate;

  @Choice('How it was sent', channels)
  channel!: (typeof channels)[number];

  @Proof()
  proof!: string;
}

@Controller('api/v1/motions/:id/record-delivery')
export class RecordDeliveryOfMotionRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(motion, 'record-delivery')
  post(@Ask() asked: Asked, @Body() data: RecordDeliveryOfMotion) {
    return this.desk.send(asked, motion, 'record-delivery', jsonOf(data));
  }
}
