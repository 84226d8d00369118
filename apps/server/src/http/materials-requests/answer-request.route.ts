import { Body, Controller } from '@nestjs/common';
import { materialsRequest } from '@qabyldau/materials-request';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, References } from '../fields.js';

const answers = ['given', 'declined'] as const;

export class AnswerMaterialsRequest {
  @Choice('The demand is binding: to decline is refused, with the reason (P31)', answers)
  answer!: (typeof answers)[number];

  @References('Numbers of the papers', { optional: true })
  papers?: readonly string[];
}

@Controller('api/v1/materials-requests/:id/answer-request')
export class AnswerMaterialsRequestRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(materialsRequest, 'answer-request')
  post(@Ask() asked: Asked, @Body() data: AnswerMaterialsRequest) {
    return this.desk.send(asked, materialsRequest, 'answer-request', jsonOf(data));
  }
}
