import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class RedirectAppeal implements AppealData<'redirect-appeal'> {
  @Words('The competent body (P15(1))', { max: 500 })
  to!: string;

  @Choice('All of it, or a part', ['whole', 'part'])
  scope!: 'whole' | 'part';

  @Words('Of a part: its topic by the classifier', { max: 200, optional: true })
  topic?: string;

  @Words('The part, in words; kept sealed', { optional: true })
  part?: string;
}

@Controller('api/v1/appeals/:appeal/redirect-appeal')
export class RedirectAppealRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'redirect-appeal')
  post(@Ask() asked: Asked, @Body() { part, ...data }: RedirectAppeal) {
    return this.desk.send(asked, 'redirect-appeal', data, { part });
  }
}
