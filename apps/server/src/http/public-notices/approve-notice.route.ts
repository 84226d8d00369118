import { Body, Controller } from '@nestjs/common';
import { publicNotice } from '@qabyldau/public-notice';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Flag } from '../fields.js';

export class ApproveNotice {
  @Flag('State secrets and other secrets were looked for (P24)')
  secretsChecked!: boolean;
}

@Controller('api/v1/public-notices/:id/approve-notice')
export class ApproveNoticeRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(publicNotice, 'approve-notice')
  post(@Ask() asked: Asked, @Body() data: ApproveNotice) {
    return this.desk.send(asked, publicNotice, 'approve-notice', jsonOf(data));
  }
}
