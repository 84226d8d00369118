import { Inject, Injectable } from '@nestjs/common';
import { QabyldauError } from '@qabyldau/kernel';
import type { Remarks } from '@qabyldau/quarterly-report';
import type { Projections } from '../../projections/projections.js';
import { correctionOf, versionOf } from '../../report/correction.js';
import { reportVersionsOf, type ReportVersion } from '../../report/report-heads.js';
import {
  reportOf,
  type NamedReport,
  type ReportQuestion,
  type ReportSource,
} from '../../report/report-of.js';
import type { System } from '../../system/open-system.js';
import { PROJECTIONS, SYSTEM } from '../tokens.js';

/** Counts reports for the routes. */
@Injectable()
export class Reports {
  constructor(
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
  ) {}

  /** @throws QabyldauError `which-body`, `case-not-found` */
  of(question: ReportQuestion): Promise<NamedReport> {
    return reportOf(this.#source(), question);
  }

  /**
   * A frozen version, counted again from the log as it stood then.
   * @throws QabyldauError `case-not-found` when there is no such version
   */
  async version(body: string, quarter: string, version: number): Promise<NamedReport> {
    const versions = await this.versions(body, quarter);
    const found = versions.find((one) => one.version === version);
    if (found === undefined) throw new QabyldauError('case-not-found', { id: `${quarter} v${version}` });
    return versionOf(this.#source(), body, quarter, found);
  }

  versions(body: string, quarter: string): Promise<readonly ReportVersion[]> {
    return reportVersionsOf(this.system.store, body, quarter);
  }

  /** What a correction of the version submitted last says. */
  correction(body: string, quarter: string, remarks: Remarks | undefined) {
    return correctionOf(this.#source(), body, quarter, remarks);
  }

  #source(): ReportSource {
    const { directory, store, vault, calendar, clock } = this.system;
    const today = calendar.localDate(clock.now());
    return { directory, store, vault, calendar, today, views: this.projections.tables };
  }
}
