import { Body, Controller } from '@nestjs/common';
import { writtenAppeal } from '@qabyldau/written-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Words } from '../fields.js';
import { CaseDesk } from '../command/case-desk.js';

const results = ['satisfied', 'explained', 'refused'] as const;

export class SendWrittenAnswer {
  @Choice('What it says in substance', results)
  result!: (typeof results)[number];

  @Words('The answer with its reasons; kept sealed', { optional: true })
  answer?: string;
}

@Controller('api/v1/written-appeals/:id/send-final-answer')
export class SendWrittenAnswerRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(writtenAppeal, 'send-final-answer')
  post(@Ask() asked: Asked, @Body() { answer, ...data }: SendWrittenAnswer) {
    return this.desk.send(asked, writtenAppeal, 'send-final-answer', data, { answer });
  }
}
