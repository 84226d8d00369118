import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { quarterlyReport, type Recipient, type ReportCommands } from '@qabyldau/quarterly-report';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, PaperNumber } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

const recipients: readonly Recipient[] = ['GOVERNMENT_APPARATUS', 'PRESIDENTIAL_ADMINISTRATION'];

export class SubmitReport implements DataOf<ReportCommands, 'submit-report'> {
  @Choice('To whom (P40)', recipients)
  recipient!: Recipient;

  @PaperNumber('Number of the letter')
  number!: string;

  @Day('When')
  on!: IsoDate;
}

@Controller('api/v1/quarterly-reports/:id/submit-report')
export class SubmitReportRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(quarterlyReport, 'submit-report')
  post(@Ask() asked: Asked, @Body() data: SubmitReport) {
    return this.desk.send(asked, quarterlyReport, 'submit-report', jsonOf(data));
  }
}
