import { Body, Controller } from '@nestjs/common';
import { quarterlyReport, reportId } from '@qabyldau/quarterly-report';
import { Ask, type Asked, bodyOf } from '../asked.js';
import { CommandDesk } from '../command/command-desk.js';
import { Verb } from '../command/verb.js';
import { Words } from '../fields.js';

export class DraftReport {
  @Words('The quarter, for example 2026-Q2 (P40)', { max: 7 })
  quarter!: string;
}

/** One report of one body for one quarter. */
@Controller('api/v1/quarterly-reports')
export class DraftReportRoute {
  constructor(private readonly desk: CommandDesk) {}

  @Verb(quarterlyReport, 'draft-report')
  post(@Ask() asked: Asked, @Body() { quarter }: DraftReport) {
    const body = bodyOf(asked);
    return this.desk.carryOut(asked, {
      workflow: 'quarterly-report',
      caseId: reportId(body, quarter),
      verb: 'draft-report',
      data: { body, quarter },
      id: this.desk.commandId(asked),
    });
  }
}
