import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { complaint, type ComplaintCommands } from '@qabyldau/complaint';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Proof, Reference } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

const outcomes = ['delivered', 'failed'] as const;
const channels = ['registered-letter', 'sms', 'cabinet', 'e-mail', 'in-hand'] as const;

export class RecordDeliveryOfComplaint implements DataOf<ComplaintCommands, 'record-delivery'> {
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

@Controller('api/v1/complaints/:id/record-delivery')
export class RecordDeliveryOfComplaintRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(complaint, 'record-delivery')
  post(@Ask() asked: Asked, @Body() data: RecordDeliveryOfComplaint) {
    return this.desk.send(asked, complaint, 'record-delivery', jsonOf(data));
  }
}
