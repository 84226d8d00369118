import { openEmbeddedReader } from '@qabyldau/event-store';
import type { Instant } from '@qabyldau/kernel';
import type { Calendar } from '@qabyldau/calendar';
import { modelEvents } from '../projections/model-events.js';
import { openReadingVault } from '../projections/reading-vault.js';
import { withViews, type StandingStill } from '../projections/with-views.js';
import { workflows } from '../system/procedures.js';
import type { ListViews } from './list.js';
import { listNamed, OpenList, type Asker } from './open-list.js';
import { PastTables } from './past-tables.js';

export interface ListMoment {
  readonly now: Instant;
  readonly calendar: Calendar;
  /** Show the list as it stood then. */
  readonly at?: Instant | undefined;
  /** Is told before which read models stand still, so that their rows are not up to date. */
  readonly warn?: ((standing: readonly StandingStill[]) => void) | undefined;
}

/**
 * Opens a list of a data folder, whether a server works with it or not.
 * @throws QabyldauError `unknown-list`
 */
export function withList<T>(
  directory: string,
  name: string,
  { now, calendar, at, warn }: ListMoment,
  asker: Asker,
  use: (open: OpenList) => Promise<T>,
): Promise<T> {
  const list = listNamed(name);
  const of = at ?? now;
  const moment = { now: of, today: calendar.localDate(of), calendar };
  const opened = (views: ListViews) => use(new OpenList(list, views, moment, asker));
  if (at === undefined) return withViews(directory, opened, warn);
  return withLog(directory, (past) => opened(past.viewsAt(list, at, true)));
}

async function withLog<T>(directory: string, use: (past: PastTables) => Promise<T>): Promise<T> {
  const reader = openEmbeddedReader(directory);
  const keys = openReadingVault(directory);
  try {
    return await use(
      new PastTables((models) => modelEvents({ reader, workflows, models, vault: keys.vault })),
    );
  } finally {
    keys.close();
    await reader.close();
  }
}
