import { Body, Controller } from '@nestjs/common';
import { quarterlyReport, type Remarks, type ReportContext } from '@qabyldau/quarterly-report';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { CaseDesk } from '../command/case-desk.js';
import { plain } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Part, Words } from '../fields.js';
import { ReportRemarks } from './freeze-report.route.js';
import { Reports } from './report-source.js';

export class CorrectReport {
  @Words('Why; kept sealed', { max: 2000 })
  reason!: string;

  @Part('Systemic problems and measures, in words; no names', () => ReportRemarks, { optional: true })
  remarks?: ReportRemarks;
}

/** The new figures, and which of them differ from those submitted, are counted here. */
@Controller('api/v1/quarterly-reports/:id/correct-report')
export class CorrectReportRoute {
  constructor(
    private readonly desk: CaseDesk,
    private readonly cases: CaseFinder,
    private readonly reports: Reports,
  ) {}

  @Verb(quarterlyReport, 'correct-report')
  async post(@Ask() asked: Asked, @Body() { reason, remarks }: CorrectReport) {
    const state = await this.cases.of(quarterlyReport.name, pathParameter(asked, 'id'), asked.by, 'command');
    const words = remarks === undefined ? undefined : plain<Remarks>(remarks);
    const { report } = state.snapshot.context as ReportContext;
    const correction = await this.reports.correction(report?.body ?? '', report?.quarter ?? '', words);
    return this.desk.send(asked, quarterlyReport, 'correct-report', {
      reason,
      ...correction,
    });
  }
}
