import { Body, Controller } from '@nestjs/common';
import { materialsRequest } from '@qabyldau/materials-request';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';

@Controller('api/v1/materials-requests/:id/accept-answer')
export class AcceptAnswerRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(materialsRequest, 'accept-answer')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, materialsRequest, 'accept-answer', {});
  }
}
