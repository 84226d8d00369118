import { Body, Controller } from '@nestjs/common';
import { quarterlyReport, type Remarks, type ReportContext } from '@qabyldau/quarterly-report';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { CaseDesk } from '../command/case-desk.js';
import { plain } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Part, Words } from '../fields.js';
import { Reports } from './report-source.js';

/** Section 10: systemic problems and measures; no names. */
export class ReportRemarks implements Remarks {
  @Words('In Kazakh', { max: 4000 })
  kk!: string;

  @Words('In Russian', { max: 4000 })
  ru!: string;
}

export class FreezeReport {
  @Part('Systemic problems and measures, in words; no names', () => ReportRemarks, { optional: true })
  remarks?: ReportRemarks;
}

/** The figures are counted here, now: whoever asks gives only the words. */
@Controller('api/v1/quarterly-reports/:id/freeze-report')
export class FreezeReportRoute {
  constructor(
    private readonly desk: CaseDesk,
    private readonly cases: CaseFinder,
    private readonly reports: Reports,
  ) {}

  @Verb(quarterlyReport, 'freeze-report')
  async post(@Ask() asked: Asked, @Body() { remarks }: FreezeReport) {
    const state = await this.cases.of(quarterlyReport.name, pathParameter(asked, 'id'), asked.by, 'command');
    const words = remarks === undefined ? undefined : plain<Remarks>(remarks);
    const { report } = state.snapshot.context as ReportContext;
    const { stamp } = await this.reports.of({
      body: report?.body,
      quarter: report?.quarter ?? '',
      remarks: words,
    });
    return this.desk.send(asked, quarterlyReport, 'freeze-report', stamp);
  }
}
