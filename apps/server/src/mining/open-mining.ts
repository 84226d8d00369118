import type { Calendar } from '@qabyldau/calendar';
import type { EventReader } from '@qabyldau/event-store';
import { MAX_LIMIT } from '@qabyldau/read-models';
import { pseudonyms } from '../analytics/pseudonym.js';
import { withViews } from '../projections/with-views.js';
import { masterKey } from '../system/master-key.js';
import { employees } from '../system/tables.js';
import { mine, type Mined } from './mine.js';
import { ocelOf } from './ocel.js';
import { traces } from './traces.js';
import { xesOf } from './xes.js';

export interface Minable {
  readonly directory: string;
  readonly store: EventReader;
  readonly calendar: Calendar;
}

/** The event log in a format of process-mining tools, in parts; employees under the pseudonyms of the views. */
export function eventLogAs(format: 'xes' | 'ocel', folder: Minable): AsyncIterable<string> {
  const { directory, store, calendar } = folder;
  const pseudonym = pseudonyms(masterKey(directory));
  return format === 'xes' ? xesOf(traces(store, calendar), pseudonym) : ocelOf(store, calendar, pseudonym);
}

/** What the log says about how appeals really go; employees under the pseudonyms of the views. */
export async function mineLog({ directory, store, calendar }: Minable): Promise<Mined> {
  const rows = await withViews(directory, (views) => views.select(employees, { limit: MAX_LIMIT }));
  // every body names its own units
  const units = new Map(rows.rows.map(({ employee, body, unit }) => [employee, `${body}/${unit}`]));
  const pseudonym = pseudonyms(masterKey(directory));
  const mined = await mine(traces(store, calendar), (employee) => units.get(employee));
  const bottlenecks = mined.bottlenecks.map((found) =>
    found.by === 'employee' ? { ...found, name: pseudonym(found.name) } : found,
  );
  return { ...mined, bottlenecks };
}
