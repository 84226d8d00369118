import { Body, Controller } from '@nestjs/common';
import { publicNotice } from '@qabyldau/public-notice';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice } from '../fields.js';

const reasons = ['figures-are-wrong', 'not-to-be-published'] as const;

export class SendBackNotice {
  @Choice('Why it is sent back', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/public-notices/:id/send-back-notice')
export class SendBackNoticeRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(publicNotice, 'send-back-notice')
  post(@Ask() asked: Asked, @Body() data: SendBackNotice) {
    return this.desk.send(asked, publicNotice, 'send-back-notice', jsonOf(data));
  }
}
