import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { writtenAppeal, type WrittenAppealCommands } from '@qabyldau/written-appeal';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Proof, Reference } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

const outcomes = ['delivered', 'failed'] as const;
const channels = ['registered-letter', 'sms', 'cabinet', 'e-mail', 'in-hand'] as const;

export class RecordWrittenDelivery implements DataOf<WrittenAppealCommands, 'record-delivery'> {
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

@Controller('api/v1/written-appeals/:id/record-delivery')
export class RecordWrittenDeliveryRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(writtenAppeal, 'record-delivery')
  post(@Ask() asked: Asked, @Body() data: RecordWrittenDelivery) {
    return this.desk.send(asked, writtenAppeal, 'record-delivery', jsonOf(data));
  }
}
