import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Words } from '../fields.js';
import { AppealDesk } from './appeal-desk.js';

export class SignHearingRecord {
  @Words('Text of the record; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/sign-hearing-record')
export class SignHearingRecordRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'sign-hearing-record')
  post(@Ask() asked: Asked, @Body() { text }: SignHearingRecord) {
    return this.desk.send(asked, 'sign-hearing-record', {}, { text });
  }
}
