import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Words } from '../fields.js';
import { AppealDesk } from './appeal-desk.js';

export class SendFinalAnswer {
  @Words('Text of the answer; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/send-final-answer')
export class SendFinalAnswerRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'send-final-answer')
  post(@Ask() asked: Asked, @Body() { text }: SendFinalAnswer) {
    return this.desk.send(asked, 'send-final-answer', {}, { text });
  }
}
