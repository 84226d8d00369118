import { Body, Controller } from '@nestjs/common';
import { participationRequest, type RequestCommands } from '@qabyldau/participation-request';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Flag } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class TellApplicant implements DataOf<RequestCommands, 'tell-applicant'> {
  @Flag('The consideration needs more time (reading F)')
  extensionNeeded!: boolean;
}

@Controller('api/v1/participation-requests/:id/tell-applicant')
export class TellApplicantRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(participationRequest, 'tell-applicant')
  post(@Ask() asked: Asked, @Body() data: TellApplicant) {
    return this.desk.send(asked, participationRequest, 'tell-applicant', jsonOf(data));
  }
}
