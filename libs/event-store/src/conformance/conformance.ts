import type { EventStore } from '../port.js';
import { appendingConforms } from './appending.js';
import { appendingTogetherConforms } from './appending-together.js';
import { readingConforms } from './reading.js';
import { subscribingConforms } from './subscribing.js';
import type { OpenedStore } from './subject.js';

/**
 * The meaning of the port as tests, to be run on every adapter. Call it inside Jest: it uses the globals
 * `describe`, `it` and `expect`, and only when called. It writes to streams of its own and leaves them.
 * @param writesTogether whether the adapter has `appendTogether`
 */
export function eventStoreConformance(
  name: string,
  open: () => Promise<OpenedStore>,
  { writesTogether }: { readonly writesTogether: boolean },
): void {
  describe(`${name} means what the port says`, () => {
    let opened: OpenedStore;
    let current: EventStore;

    beforeAll(async () => {
      opened = await open();
      current = opened.store;
    });
    afterAll(() => opened.close());

    const store = () => current;
    const reopened = async () => (current = await opened.reopen());
    appendingConforms(store);
    if (writesTogether) appendingTogetherConforms(store);
    readingConforms(store, reopened);
    subscribingConforms(store);
  });
}
