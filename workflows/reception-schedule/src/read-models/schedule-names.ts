import type { ReadModel } from '@qabyldau/read-models';
import type { ScheduleEvents } from '../messages.js';

export type ScheduleNameRow = {
  readonly official: string;
  /** Surname, first name, patronymic as printed; null while it is not written in that language. */
  readonly nameKk: string | null;
  readonly nameRu: string | null;
};

/** P8: the names that schedules show. Public while the schedule is, gone when the person is erased. */
export const scheduleNames: ReadModel<ScheduleNameRow> = {
  name: 'schedule-names',
  version: 1,
  key: 'official',
  columns: {
    official: { type: 'text' },
    nameKk: { type: 'text', nullable: true },
    nameRu: { type: 'text', nullable: true },
  },
  reads: ['reception-schedule/line-set', 'person/person-erased'],
  personal: true,
  keys: (event) => [
    event.type === 'person-erased'
      ? (event.data as { readonly subject: string }).subject
      : (event.data as ScheduleEvents['line-set']).official,
  ],
  row(official, _current, event) {
    if (event.type === 'person-erased') return 'delete';
    // of an erased person nothing can be opened, also when the table is built anew
    const name = event.personal.find((part) => part.subject === official)?.data['name'];
    if (typeof name !== 'object' || name === null) return 'unchanged';
    const { kk, ru } = name as { readonly kk?: string; readonly ru?: string };
    return { official, nameKk: kk ?? null, nameRu: ru ?? null };
  },
};
