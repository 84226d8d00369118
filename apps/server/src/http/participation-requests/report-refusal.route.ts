import { Body, Controller } from '@nestjs/common';
import { participationRequest } from '@qabyldau/participation-request';
import { Ask, type Asked } from '../asked.js';
import { Nothing } from '../command/nothing.js';
import { Verb } from '../command/verb.js';
import { CaseDesk } from '../command/case-desk.js';

@Controller('api/v1/participation-requests/:id/report-refusal')
export class ReportRefusalRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(participationRequest, 'report-refusal')
  post(@Ask() asked: Asked, @Body() _: Nothing) {
    return this.desk.send(asked, participationRequest, 'report-refusal', {});
  }
}
