import { Body, Controller } from '@nestjs/common';
import { writtenAppeal } from '@qabyldau/written-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Words } from '../fields.js';
import { CaseDesk } from '../command/case-desk.js';

export class SendInterimAnswer {
  @Words('The answer; kept sealed', { optional: true })
  answer?: string;
}

@Controller('api/v1/written-appeals/:id/send-interim-answer')
export class SendInterimAnswerRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(writtenAppeal, 'send-interim-answer')
  post(@Ask() asked: Asked, @Body() { answer }: SendInterimAnswer) {
    return this.desk.send(asked, writtenAppeal, 'send-interim-answer', {}, { answer });
  }
}
