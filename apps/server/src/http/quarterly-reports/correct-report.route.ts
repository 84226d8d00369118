import { Body, Controller } from '@nestjs/common';
import type { Json } from '@qabyldau/kernel';
import { quarterlyReport, type ReportCommands } from '@qabyldau/quarterly-report';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Anything, Part, Parts, Words } from '../fields.js';
import { FreezeReport } from './freeze-report.route.js';

/** One figure that the correction changes. */
export class ChangedFigure {
  @Words('Which', { max: 200 })
  cell!: string;

  @Anything('What it was')
  was!: Json;

  @Anything('What it is')
  is!: Json;
}

export class CorrectReport implements DataOf<ReportCommands, 'correct-report'> {
  @Words('Why; no names', { max: 2000 })
  reason!: string;

  @Part('What fixes the new figures', () => FreezeReport)
  snapshot!: FreezeReport;

  @Parts('What changes', () => ChangedFigure)
  differences!: readonly ChangedFigure[];
}

@Controller('api/v1/quarterly-reports/:id/correct-report')
export class CorrectReportRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(quarterlyReport, 'correct-report')
  post(@Ask() asked: Asked, @Body() data: CorrectReport) {
    return this.desk.send(asked, quarterlyReport, 'correct-report', jsonOf(data));
  }
}
