import { Body, Controller } from '@nestjs/common';
import { quarterlyReport, type ReportCommands } from '@qabyldau/quarterly-report';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Anything, Words } from '../fields.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class FreezeReport implements DataOf<ReportCommands, 'freeze-report'> {
  @Words('SHA-256 of the content in canonical JSON, in hexadecimal', { max: 64 })
  contentHash!: string;

  @Words('Position of the log up to which it was read', { max: 200 })
  logPosition!: string;

  @Words('Version of the working calendar', { max: 100 })
  calendar!: string;

  @Anything('Versions of the read models, by name')
  modelVersions!: Readonly<Record<string, number>>;
}

@Controller('api/v1/quarterly-reports/:id/freeze-report')
export class FreezeReportRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(quarterlyReport, 'freeze-report')
  post(@Ask() asked: Asked, @Body() data: FreezeReport) {
    return this.desk.send(asked, quarterlyReport, 'freeze-report', jsonOf(data));
  }
}
