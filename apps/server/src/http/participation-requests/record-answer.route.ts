import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { participationRequest, type RequestCommands } from '@qabyldau/participation-request';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

const answers = ['agreed', 'refused'] as const;

export class RecordAnswerOfBody implements DataOf<RequestCommands, 'record-answer'> {
  @Choice('Whether the other body takes part', answers)
  answer!: (typeof answers)[number];

  @Day('The day on which the answer came in')
  on!: IsoDate;
}

@Controller('api/v1/participation-requests/:id/record-answer')
export class RecordAnswerOfBodyRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(participationRequest, 'record-answer')
  post(@Ask() asked: Asked, @Body() data: RecordAnswerOfBody) {
    return this.desk.send(asked, participationRequest, 'record-answer', jsonOf(data));
  }
}
