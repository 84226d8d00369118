import { Body, Controller } from '@nestjs/common';
import { satisfactionSurvey } from '@qabyldau/satisfaction-survey';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { CaseDesk } from '../command/case-desk.js';

@Controller('api/v1/surveys/:id/give-up')
export class GiveUpSurveyRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(satisfactionSurvey, 'give-up')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, satisfactionSurvey, 'give-up', {});
  }
}
