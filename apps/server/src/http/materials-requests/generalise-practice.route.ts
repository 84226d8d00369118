import { Body, Controller } from '@nestjs/common';
import { materialsRequest } from '@qabyldau/materials-request';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Words } from '../fields.js';

export class GeneralisePractice {
  @Words('What the practice shows; kept sealed', { max: 20_000 })
  findings!: string;
}

@Controller('api/v1/materials-requests/:id/generalise-practice')
export class GeneralisePracticeRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(materialsRequest, 'generalise-practice')
  post(@Ask() asked: Asked, @Body() data: GeneralisePractice) {
    return this.desk.send(asked, materialsRequest, 'generalise-practice', jsonOf(data));
  }
}
