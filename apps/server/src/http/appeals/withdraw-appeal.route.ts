import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Day, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class WithdrawAppeal implements AppealData<'withdraw-appeal'> {
  @Day('Date of the statement')
  statementOn!: IsoDate;

  @Words('What the applicant states; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/withdraw-appeal')
export class WithdrawAppealRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'withdraw-appeal')
  post(@Ask() asked: Asked, @Body() { text, ...data }: WithdrawAppeal) {
    return this.desk.send(asked, 'withdraw-appeal', data, { text });
  }
}
