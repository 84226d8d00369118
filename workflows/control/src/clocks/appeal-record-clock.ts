import { EDITION_MIGRATED, TIMER_FIRED } from '@qabyldau/engine';
import type { ModelEvent } from '@qabyldau/read-models';
import { statesAfter, type AppealEvents } from '@qabyldau/reception-appeal';
import {
  countedAgain,
  dayOf,
  idle,
  ofTheSameCase,
  rederived,
  running,
  type ClockChange,
  type ClockRow,
} from './clock.js';

type Data<T extends keyof AppealEvents> = AppealEvents[T];

/** What may begin or end the term of a record, or that of the remarks on it. */
export const aboutRecords: ReadonlySet<string> = new Set([
  TIMER_FIRED,
  EDITION_MIGRATED,
  ...([
    'hearing-held',
    'hearing-record-signed',
    'record-remarks-made',
    'responsible-assigned',
    'motion-noted',
    'reception-approved',
    'reception-refused',
    'appeal-listed',
    'slot-allocated',
    'appeal-withdrawn',
  ] satisfies readonly (keyof AppealEvents)[]),
  rederived,
]);

/** Where the record may be signed still; remarks are waited for while the hearing lasts. */
const signable = ['course.hearing', 'course.approved', 'course.listed', 'course.refused'];

/** Code art. 74(4), 74(6): the record of an oral hearing, and then the time for remarks on it. */
export function recordClock(
  key: string,
  current: ClockRow | undefined,
  event: ModelEvent,
  ground: ClockRow | undefined,
): ClockChange {
  const { course } = statesAfter({ course: ground?.state ?? '', clock: '' }, event);
  const part = () => ({ ...ofTheSameCase(ground), state: course, fromOn: dayOf(event.at) });
  if (event.type === 'hearing-held') {
    const { record } = event.data as Data<'hearing-held'>;
    return record === undefined
      ? 'delete'
      : idle(key, 'hearing-record', event, { ...part(), ...running(record) });
  }
  if (current === undefined) return 'unchanged';
  if (event.type === 'hearing-record-signed') {
    const { remarksBy, remarks = remarksBy } = event.data as Data<'hearing-record-signed'>;
    if (remarks === undefined || !course.startsWith('course.hearing')) return 'delete';
    return idle(key, 'record-remarks', event, { ...part(), ...running(remarks) });
  }
  if (event.type === rederived) return countedAgain(current, event, current.kind);
  if (event.type === 'record-remarks-made') return 'delete';
  const where = current.kind === 'hearing-record' ? signable : ['course.hearing.oral'];
  return where.some((state) => course.startsWith(state)) ? { ...current, state: course } : 'delete';
}
