import { Body, Controller } from '@nestjs/common';
import { materialsRequest } from '@qabyldau/materials-request';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice } from '../fields.js';

const reasons = ['incomplete', 'not-on-the-matter'] as const;

export class ReturnAnswer {
  @Choice('Why it is sent back', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/materials-requests/:id/return-answer')
export class ReturnAnswerRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(materialsRequest, 'return-answer')
  post(@Ask() asked: Asked, @Body() data: ReturnAnswer) {
    return this.desk.send(asked, materialsRequest, 'return-answer', jsonOf(data));
  }
}
