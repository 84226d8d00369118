import type { Instant } from '@qabyldau/kernel';
import { oneBody, reportingBodies, withList, type DocumentSubject } from '@qabyldau/server';
import type { DataFolder } from './data-folder.js';
import { listClock, remindOfTheClock } from './list-clock.js';
import { warnOfStandingStill } from './views.js';

export interface ControlListOptions {
  readonly body?: string | undefined;
  readonly unit?: string | undefined;
  readonly responsible?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly language?: 'kk' | 'ru' | undefined;
  readonly clock?: string | undefined;
}

/**
 * Opens the control list of one body, as it stands or stood, for a paper of it.
 * @throws QabyldauError `bad-request`, `case-not-found`
 */
export async function withControlList<T>(
  { directory, store, calendar }: DataFolder,
  { language = 'kk', unit, responsible, overdue, clock: told, ...options }: ControlListOptions,
  at: Instant | undefined,
  use: (of: DocumentSubject) => Promise<T>,
): Promise<T> {
  const { id: body } = oneBody(await reportingBodies(store), options.body);
  const filters = {
    ...(unit === undefined ? {} : { unit }),
    ...(responsible === undefined ? {} : { responsible }),
    ...(overdue === true ? { overdue: 'yes' } : {}),
  };
  const clock = await listClock(directory, told);
  if (at === undefined && told === undefined) remindOfTheClock(clock, language);
  const moment = { now: clock.now, calendar, at, warn: warnOfStandingStill };
  const asker = { language, body, staff: true, applicants: false };
  return withList(directory, 'control', moment, asker, (control) => use({ control, body, filters }));
}
