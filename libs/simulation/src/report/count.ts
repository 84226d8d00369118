import type { AppealEvents } from '@qabyldau/reception-appeal';
import { stateAfter, type AppealFile } from '../appeal-file.js';
import type { ObservedEvent } from '../port.js';
import type { Counters } from './tally.js';

/** Reading U: what the sending of answers the term of P29. */
const answers = new Set(['reply-sent', 'reception-refused', 'appeal-returned', 'appeal-withdrawn']);

const plain: Readonly<Record<string, string>> = {
  'appeal-registered': 'appeals',
  'applicant-received': 'receptions',
  'no-show-recorded': 'no-shows',
  'term-extended': 'extended',
  'day-opened': 'days-opened',
  'day-closed': 'days-closed',
  'day-cancelled': 'days-cancelled',
  'task-given': 'tasks-given',
  'execution-accepted': 'tasks-done',
  'slot-lost': 'rescheduled',
};

/** Counts one event. The file still stands as it did before the event. */
export function count(counters: Counters, event: ObservedEvent, file: AppealFile | undefined): void {
  counters.add('events');
  const name = plain[event.type];
  if (name !== undefined) counters.add(name);
  if (event.type === 'execution-accepted' && event.data['late'] === true) counters.add('tasks-late');
  if (event.type === 'protocol-signed') counters.add(`decision/${event.data['decision'] as string}`);
  if (file !== undefined) countAppeal(counters, event, file);
}

function countAppeal(counters: Counters, { type, data }: ObservedEvent, file: AppealFile): void {
  if (type === 'timer-fired') {
    if (data['delay'] !== 'replyDue') return;
    file.missed = true;
    counters.add('missed');
    return;
  }
  if (answers.has(type) && !file.answered) {
    file.answered = true;
    if (!file.missed) counters.add('kept');
  }
  const next = stateAfter(type as keyof AppealEvents, data as never, file);
  if (next === file.state) return;
  if (file.state !== undefined) counters.add(`state/${file.state}`, -1);
  counters.add(`state/${String(next)}`);
}
