import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionAppeal, type NoticeChannel } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Proof, Reference } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

const channels: readonly NoticeChannel[] = ['registered-letter', 'sms', 'cabinet', 'e-mail', 'in-hand'];

export class RecordDelivery implements AppealData<'record-delivery'> {
  @Reference('The notice, for example reply-1')
  notice!: string;

  @Choice('What became of it', ['delivered', 'failed'])
  outcome!: 'delivered' | 'failed';

  @Day('The day it arrived or came back (Code art. 66(2))')
  on!: IsoDate;

  @Choice('How it went', channels)
  channel!: NoticeChannel;

  @Proof()
  proof!: string;
}

@Controller('api/v1/appeals/:appeal/record-delivery')
export class RecordDeliveryRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'record-delivery')
  post(@Ask() asked: Asked, @Body() data: RecordDelivery) {
    return this.desk.send(asked, 'record-delivery', data);
  }
}
