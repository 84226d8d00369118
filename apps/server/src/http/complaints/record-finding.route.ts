import { Body, Controller } from '@nestjs/common';
import { complaint, type Finding } from '@qabyldau/complaint';
import { Act } from '../act.js';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Part } from '../fields.js';

const findings: readonly Finding[] = ['upheld', 'act-annulled', 'act-changed', 'left-without-consideration'];

export class RecordFinding {
  @Choice('What the superior body decided', findings)
  finding!: Finding;

  @Part('Its act', () => Act)
  act!: Act;
}

@Controller('api/v1/complaints/:id/record-finding')
export class RecordFindingRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(complaint, 'record-finding')
  post(@Ask() asked: Asked, @Body() data: RecordFinding) {
    return this.desk.send(asked, complaint, 'record-finding', jsonOf(data));
  }
}
