import { Body, Controller } from '@nestjs/common';
import { writtenAppeal, type WrittenAppealCommands } from '@qabyldau/written-appeal';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Flag, Reference } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class RedirectWrittenAppeal implements DataOf<WrittenAppealCommands, 'redirect-appeal'> {
  @Reference('The competent body (Code art. 65)')
  to!: string;

  @Flag('Only a part of the appeal')
  part!: boolean;
}

@Controller('api/v1/written-appeals/:id/redirect-appeal')
export class RedirectWrittenAppealRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(writtenAppeal, 'redirect-appeal')
  post(@Ask() asked: Asked, @Body() data: RedirectWrittenAppeal) {
    return this.desk.send(asked, writtenAppeal, 'redirect-appeal', jsonOf(data));
  }
}
