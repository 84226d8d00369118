import type { JsonObject } from '@qabyldau/kernel';
import { explainCell, reportSections } from '@qabyldau/quarterly-report';
import type { NamedReport } from './report-of.js';

/** One fact behind a figure, down to the event it comes from. */
export type ExplainedFact = JsonObject & {
  readonly on: string;
  readonly kind: string;
  /** Of the appeal. */
  readonly number: string | null;
  /** Null for what no event says: a month without a reception. */
  readonly stream: string | null;
  readonly revision: number | null;
  readonly event: string | null;
  readonly employee: string | null;
  /** Applicants, points: what a sum or a mean is taken over. */
  readonly amount: number;
  readonly late: boolean;
};

/** The facts behind a cell, the earliest first; `undefined` when the form has no such cell. */
export function explainedFacts(
  cell: string,
  { facts, content }: NamedReport,
): readonly ExplainedFact[] | undefined {
  const counted = explainCell(cell, facts, content.form);
  if (counted === undefined) return undefined;
  const lines = counted.map(({ fact, appeal }): ExplainedFact => {
    const told = fact.event !== '' || fact.caseId !== '';
    return {
      on: fact.on,
      kind: fact.kind,
      number: appeal?.number ?? null,
      stream: told ? `${fact.workflow}-${fact.caseId}` : null,
      revision: told ? fact.revision : null,
      event: fact.event === '' ? null : fact.event,
      employee: fact.employee,
      amount: fact.amount,
      late: fact.late === 1,
    };
  });
  const key = ({ on, number, stream }: ExplainedFact) => `${on} ${number ?? ''} ${stream ?? ''}`;
  return lines.sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** The cells that were perhaps meant: those of the figure, else of the section, else every figure. */
export function cellsLike(cell: string, { content }: NamedReport): readonly string[] {
  const cells = content.sections.flatMap((section) => section.cells.map((one) => one.cell));
  const [figure = ''] = cell.split(':');
  const ofFigure = cells.filter((one) => one === figure || one.startsWith(`${figure}:`));
  if (ofFigure.length > 0) return ofFigure;
  const figures = reportSections.flatMap((section) =>
    section.figures.filter(({ since = 1 }) => since <= content.form).map(({ id }) => id),
  );
  const [section = ''] = cell.split('.');
  const ofSection = figures.filter((id) => id.startsWith(`${section}.`));
  return ofSection.length > 0 ? ofSection : figures;
}
