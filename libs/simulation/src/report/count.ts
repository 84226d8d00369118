import type { AppealEvents } from '@qabyldau/reception-appeal';
import { stateAfter, stateAfterTimer, type AppealFile, type AppealState } from '../appeal-file.js';
import type { ObservedEvent } from '../port.js';
import type { Counters } from './tally.js';

/** Reading U: what the sending of answers the term of P29. */
const answers = new Set([
  'reply-sent',
  'reception-refused',
  'appeal-returned',
  'appeal-withdrawn',
  'appeal-left-without-consideration',
  'appeal-redirected',
  'appeal-terminated',
  'consulted-and-declined',
  // The same day; before any other reception a reply was sent.
  'applicant-received',
]);

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
  'part-redirected': 'redirected-in-part',
  'video-agreed': 'by-video',
};

/** Counts one event. The file still stands as it did before the event. */
export function count(counters: Counters, event: ObservedEvent, file: AppealFile | undefined): void {
  counters.add('events');
  if (event.workflow === 'written-appeal') {
    countWritten(counters, event);
    return;
  }
  const name = plain[event.type];
  if (name !== undefined) counters.add(name);
  if (event.type === 'applicant-received' && event.data['sameDay'] === true) counters.add('same-day');
  if (event.type === 'execution-accepted' && event.data['late'] === true) counters.add('tasks-late');
  if (event.type === 'protocol-signed') counters.add(`decision/${event.data['decision'] as string}`);
  if (file !== undefined) countAppeal(counters, event, file);
}

function countWritten(counters: Counters, { type, data }: ObservedEvent): void {
  if (type === 'written-appeal-registered') counters.add('written');
  if (type === 'final-answer-sent' && data['first'] === true) counters.add('written-answered');
  if (type === 'final-answer-sent' && data['late'] === true) counters.add('written-late');
}

function countAppeal(counters: Counters, { type, data }: ObservedEvent, file: AppealFile): void {
  if (type === 'timer-fired') {
    const delay = data['delay'] as string;
    move(counters, file, stateAfterTimer(delay, file));
    if (delay !== 'replyDue') return;
    file.missed = true;
    counters.add('missed');
    return;
  }
  if (answers.has(type) && !file.answered) {
    file.answered = true;
    if (!file.missed) counters.add('kept');
  }
  move(counters, file, stateAfter(type as keyof AppealEvents, data as never, file));
}

function move(counters: Counters, file: AppealFile, next: AppealState | undefined): void {
  if (next === file.state) return;
  if (file.state !== undefined) counters.add(`state/${file.state}`, -1);
  counters.add(`state/${String(next)}`);
}
