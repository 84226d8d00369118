import type { Language, Text } from '@qabyldau/kernel';
import { nameOnReport, type ExplainedFact, type NamedReport, type ShownReport } from '@qabyldau/server';
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

const explained: Readonly<Record<'on' | 'number' | 'amount' | 'employee' | 'late' | 'event' | 'yes', Text>> =
  {
    on: { kk: 'Күні', ru: 'Дата', en: 'On' },
    number: { kk: 'Жолданым', ru: 'Обращение', en: 'Appeal' },
    amount: { kk: 'Саны', ru: 'Количество', en: 'Amount' },
    employee: { kk: 'Қызметкер', ru: 'Сотрудник', en: 'Employee' },
    late: { kk: 'Кеш', ru: 'С опозданием', en: 'Late' },
    event: { kk: 'Оқиға', ru: 'Событие', en: 'Event' },
    yes: { kk: 'иә', ru: 'да', en: 'yes' },
  };

/** The facts behind a figure; what none of them says is left out. */
export function explainedTable(
  facts: readonly ExplainedFact[],
  names: NamedReport['names'],
  language: Language,
): string {
  const amounts = facts.some(({ amount }) => amount !== 1);
  const rows = facts.map(({ on, number, amount, employee, late, stream, revision }) => [
    on,
    number ?? '',
    employee === null ? '' : (nameOnReport(names.get(employee)) ?? employee),
    amounts ? String(amount) : '',
    late ? explained.yes[language] : '',
    stream === null ? '' : `${stream}/${String(revision)}`,
  ]);
  const head = (['on', 'number', 'employee', 'amount', 'late', 'event'] as const).map(
    (column) => explained[column][language],
  );
  const filled = head.map((_, place) => rows.some((row) => row[place] !== ''));
  const shown = (row: readonly string[]) => row.filter((_, place) => filled[place]);
  return rows.length === 0 ? '' : table([shown(head), ...rows.map(shown)]);
}
