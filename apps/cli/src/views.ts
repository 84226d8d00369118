import { fillText, type Text } from '@qabyldau/kernel';
import type { ReadModelQueries } from '@qabyldau/read-models';
import { withViews as askViews, type StandingStill } from '@qabyldau/server';
import { checkDataFolder } from './data-folder.js';
import { languageOf } from './options.js';

const standingStill: Text = {
  kk: '⚠ {model} кестесі {event} оқиғасында тоқтап тұр ({reason}): одан кейінгісі көрсетілмейді. Түзетілген соң: qabyldau rebuild --read-model {model}',
  ru: '⚠ Таблица {model} стоит на событии {event} ({reason}): всё после него не показано. Когда исправлено: qabyldau rebuild --read-model {model}',
  en: '⚠ The table {model} stands still at event {event} ({reason}): what came after it is not shown. Once mended: qabyldau rebuild --read-model {model}',
};

/** Says on standard error which read models are not up to date, and why. */
export function warnOfStandingStill(standing: readonly StandingStill[]): void {
  const language = languageOf(process.argv);
  for (const { model, eventId, reason } of standing) {
    process.stderr.write(`${fillText(standingStill, { model, event: eventId, reason })[language]}\n`);
  }
}

/**
 * Asks the read models of a data folder, having warned of those that stand still.
 * @throws UsageError `no-data-folder`
 */
export async function withViews<T>(
  directory: string,
  use: (views: ReadModelQueries) => Promise<T>,
): Promise<T> {
  checkDataFolder(directory);
  return askViews(directory, use, warnOfStandingStill);
}
