import type { ShownReport } from '@qabyldau/server';
import { table } from './output.js';

/** The report as a terminal shows it. */
export function reportTable(report: ShownReport): string {
  const cells = report.sections.flatMap(({ cells }) => cells);
  const widest = (of: (cell: (typeof cells)[number]) => string) =>
    Math.max(...cells.map((cell) => of(cell).length), 8);
  const [value, was] = [widest((cell) => cell.value), widest((cell) => cell.was)];
  const sections = report.sections.map(({ title, cells }) => {
    const rows = cells.map((cell) => [
      `${'  '.repeat(cell.level)}${cell.label}`,
      cell.value.padStart(value),
      cell.was.padStart(was),
      cell.change,
      cell.cell,
    ]);
    return `${title}\n${table(rows)}`;
  });
  return [
    [report.title, report.body, report.period, `→ ${report.addressee}`, report.covers].join('\n'),
    ...sections,
    [report.stampTitle, ...report.stamp.map((line) => `  ${line}`)].join('\n'),
  ].join('\n\n');
}
