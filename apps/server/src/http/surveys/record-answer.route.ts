import { Body, Controller } from '@nestjs/common';
import { satisfactionSurvey } from '@qabyldau/satisfaction-survey';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Whole, Words } from '../fields.js';
import { CaseDesk } from '../command/case-desk.js';

export class RecordSurveyAnswer {
  @Whole('From 1, very dissatisfied, to 5, very satisfied', { min: 1, max: 5 })
  score!: number;

  @Words('What was said; kept sealed', { optional: true })
  comment?: string;
}

@Controller('api/v1/surveys/:id/record-answer')
export class RecordSurveyAnswerRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(satisfactionSurvey, 'record-answer')
  post(@Ask() asked: Asked, @Body() { comment, ...data }: RecordSurveyAnswer) {
    return this.desk.send(asked, satisfactionSurvey, 'record-answer', data, { comment });
  }
}
