import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Flag, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class HoldHearing implements AppealData<'hold-hearing'> {
  @Flag('Whether the applicant came')
  attended!: boolean;

  @Words('What was said; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/hold-hearing')
export class HoldHearingRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'hold-hearing')
  post(@Ask() asked: Asked, @Body() { text, ...data }: HoldHearing) {
    return this.desk.send(asked, 'hold-hearing', data, { text });
  }
}
