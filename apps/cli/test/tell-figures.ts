import type { RebuiltView } from '@qabyldau/server';

/** Where somebody runs it for its figures: `infra/scripts/live-year.mjs`. */
const asked = process.env['QABYLDAU_LIVED_FIGURES'] === 'yes';

/** One line a table: rows, events read of those in the log, how fast, and both checksums. */
export function tellFigures(title: string, views: readonly RebuiltView[]): void {
  if (!asked) return;
  process.stdout.write(`${title}\n${views.map(lineOf).join('\n')}\n`);
}

function lineOf({ model, milliseconds, eventsInLog, report }: RebuiltView): string {
  const { rows = 0, eventsRead = 0, sha256 = '', comparison } = report ?? {};
  const perSecond = Math.round(eventsRead / (milliseconds / 1000));
  const sums = [sha256, comparison?.live.sha256 ?? ''].map((sum) => sum.slice(0, 12));
  return `  ${model.padEnd(26)} ${rows} rows, ${eventsRead} of ${eventsInLog} events, ${perSecond} events/s, rebuilt ${sums.join(' live ')}`;
}
