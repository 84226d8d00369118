import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class EnterRecordRemarks implements AppealData<'enter-record-remarks'> {
  @Day('When they were made')
  filedOn!: IsoDate;

  @Choice(
    'What the chair decides on them; none: the participant says that there are none (Code art. 74(6))',
    ['accepted', 'rejected', 'none'],
  )
  answer!: AppealData<'enter-record-remarks'>['answer'];

  @Words('The remarks, and why they are rejected; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/enter-record-remarks')
export class EnterRecordRemarksRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'enter-record-remarks')
  post(@Ask() asked: Asked, @Body() { text, ...data }: EnterRecordRemarks) {
    return this.desk.send(asked, 'enter-record-remarks', data, { text });
  }
}
