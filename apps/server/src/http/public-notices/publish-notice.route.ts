import { Body, Controller } from '@nestjs/common';
import { places, publicNotice, type Place } from '@qabyldau/public-notice';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { ListOf } from '../fields.js';

export class PublishNotice {
  @ListOf('Where it is published (P24)', places)
  where!: readonly Place[];
}

@Controller('api/v1/public-notices/:id/publish-notice')
export class PublishNoticeRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(publicNotice, 'publish-notice')
  post(@Ask() asked: Asked, @Body() data: PublishNotice) {
    return this.desk.send(asked, publicNotice, 'publish-notice', jsonOf(data));
  }
}
