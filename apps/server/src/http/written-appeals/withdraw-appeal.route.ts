import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { writtenAppeal, type WrittenAppealCommands } from '@qabyldau/written-appeal';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Day } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class WithdrawWrittenAppeal implements DataOf<WrittenAppealCommands, 'withdraw-appeal'> {
  @Day('The day of the applicant’s statement')
  statementOn!: IsoDate;
}

@Controller('api/v1/written-appeals/:id/withdraw-appeal')
export class WithdrawWrittenAppealRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(writtenAppeal, 'withdraw-appeal')
  post(@Ask() asked: Asked, @Body() data: WithdrawWrittenAppeal) {
    return this.desk.send(asked, writtenAppeal, 'withdraw-appeal', jsonOf(data));
  }
}
