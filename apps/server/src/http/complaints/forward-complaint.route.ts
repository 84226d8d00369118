import { Body, Controller } from '@nestjs/common';
import { complaint } from '@qabyldau/complaint';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Flag } from '../fields.js';

export class ForwardComplaint {
  @Flag('The administrative file goes along (Code art. 91(4))')
  withFile!: boolean;
}

@Controller('api/v1/complaints/:id/forward-complaint')
export class ForwardComplaintRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(complaint, 'forward-complaint')
  post(@Ask() asked: Asked, @Body() data: ForwardComplaint) {
    return this.desk.send(asked, complaint, 'forward-complaint', jsonOf(data));
  }
}
