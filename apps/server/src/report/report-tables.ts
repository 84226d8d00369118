import type { EmployeeNameRow, EmployeeRow } from '@qabyldau/body';
import { START, type Position } from '@qabyldau/event-store';
import type { ReportAppealRow, ReportFactRow } from '@qabyldau/quarterly-report';
import { foldAllUpTo, selectRows, type Query, type ReadModel, type Row } from '@qabyldau/read-models';
import type { OfficialDutyRow } from '@qabyldau/reception-schedule';
import type { Buildable } from '../projections/build-views.js';
import { modelEvents } from '../projections/model-events.js';
import { readModels, workflows } from '../system/procedures.js';

function model<R extends Row>(name: string): ReadModel<R> {
  const found = readModels.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no read model is called ${name}`);
  return found as unknown as ReadModel<R>;
}

/** What a report is made from. */
export const reportModels = {
  facts: model<ReportFactRow>('report-facts'),
  appeals: model<ReportAppealRow>('report-appeals'),
  duties: model<OfficialDutyRow>('official-duties'),
  employees: model<EmployeeRow>('employees'),
  names: model<EmployeeNameRow>('employee-names'),
};

/** Their tables as they stood at one position of the log. */
export interface ReportTables {
  readonly position: Position;
  all<R extends Row>(model: ReadModel<R>, query: Query<R>): Promise<readonly R[]>;
}

/**
 * The tables as they stood after the event at a position, folded from the log with the models' own functions: what a
 * report was made from can be had again, whatever has been written since.
 */
export async function tablesAt(from: Buildable, position: Position): Promise<ReportTables> {
  const models = Object.values(reportModels) as unknown as readonly ReadModel[];
  const source = modelEvents({ reader: from.store, workflows, models, vault: from.vault });
  const folded =
    position === START ? new Map<string, never>() : await foldAllUpTo(models, source, { position });
  return {
    position,
    all: <R extends Row>(model: ReadModel<R>, query: Query<R>) => {
      const rows = (folded.get(model.name) ?? new Map()) as ReadonlyMap<string, R>;
      return everyPage((page) => Promise.resolve(selectRows(model, rows, page, position)), query);
    },
  };
}

/** All rows of a query, page by page. */
export async function everyPage<R extends Row>(
  select: (query: Query<R>) => Promise<{ readonly rows: readonly R[]; readonly next: string | undefined }>,
  query: Query<R>,
): Promise<readonly R[]> {
  const rows: R[] = [];
  for (let after: string | undefined; ;) {
    const page = await select({ ...query, limit: 10_000, after });
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = page.next;
  }
}
