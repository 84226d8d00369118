import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { writtenAppeal, type WrittenAppealCommands } from '@qabyldau/written-appeal';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Day, Reference, Words } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class ExtendWrittenTerm implements DataOf<WrittenAppealCommands, 'extend-term'> {
  @Words('Why; kept sealed', { max: 2000 })
  reason!: string;

  @Reference('The head or deputy who extends')
  signatory!: string;

  @Day('Until')
  dueOn!: IsoDate;
}

@Controller('api/v1/written-appeals/:id/extend-term')
export class ExtendWrittenTermRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(writtenAppeal, 'extend-term')
  post(@Ask() asked: Asked, @Body() data: ExtendWrittenTerm) {
    return this.desk.send(asked, writtenAppeal, 'extend-term', jsonOf(data));
  }
}
