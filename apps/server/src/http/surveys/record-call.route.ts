import { Body, Controller } from '@nestjs/common';
import { satisfactionSurvey, type SurveyCommands } from '@qabyldau/satisfaction-survey';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Flag, Whole } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class RecordCall implements DataOf<SurveyCommands, 'record-call'> {
  @Flag('The person answered the telephone')
  reached!: boolean;

  @Whole('The how-manieth call, from 1', { min: 1, max: 100 })
  attempt!: number;
}

@Controller('api/v1/surveys/:id/record-call')
export class RecordCallRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(satisfactionSurvey, 'record-call')
  post(@Ask() asked: Asked, @Body() data: RecordCall) {
    return this.desk.send(asked, satisfactionSurvey, 'record-call', jsonOf(data));
  }
}
