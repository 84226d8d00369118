import type { ModelEvent } from '@qabyldau/read-models';
import { statesAfter, type AppealEvents } from '@qabyldau/reception-appeal';
import { dayOf, idle, ofTheSameCase, running, untilEndOf, type ClockChange, type ClockRow } from './clock.js';

/** Decisions whose notice the law gives a term, and the kind of the clock. */
const kinds: Readonly<Record<string, string>> = {
  'term-extended': 'extension-notice',
  'appeal-terminated': 'termination-notice',
  'appeal-left-without-consideration': 'without-consideration-notice',
  'appeal-redirected': 'redirect-notice',
  'part-redirected': 'redirect-notice',
};
export const aboutNotices: ReadonlySet<string> = new Set([
  ...Object.keys(kinds),
  'notice-delivered',
  'responsible-assigned',
  'motion-noted',
]);

/**
 * An appeal can have no other notices with a term, but for more parts that go to other bodies: these stay with
 * whoever was responsible when they were sent.
 */
const usual = [
  'extension-1',
  'extension-2',
  'termination-1',
  'without-consideration-1',
  'redirection-1',
  'partial-redirection-1',
];

/** Which notices an event is about. */
export const noticesOf = ({ type, data }: ModelEvent): readonly string[] =>
  type === 'responsible-assigned' || type === 'motion-noted' ? usual : [(data as unknown as Sent).notice];

/** A notice with a term: open until its delivery is proven. */
export function noticeClock(
  key: string,
  current: ClockRow | undefined,
  event: ModelEvent,
  ground: ClockRow | undefined,
): ClockChange {
  const kind = kinds[event.type];
  if (kind !== undefined) {
    const { notice, ...data } = event.data as unknown as Sent;
    const due = data.noticeDueOn ?? data.dueOn;
    if (due === undefined) return 'unchanged';
    const { course } = statesAfter({ course: ground?.state ?? '', clock: '' }, event);
    const part = { notice, state: course, fromOn: dayOf(event.at), ...running(untilEndOf(due)) };
    return idle(key, kind, event, { ...ofTheSameCase(ground), ...part });
  }
  return event.type === ('notice-delivered' satisfies keyof AppealEvents) && current !== undefined
    ? 'delete'
    : 'unchanged';
}

interface Sent {
  readonly notice: string;
  readonly noticeDueOn?: string;
  readonly dueOn?: string;
}
