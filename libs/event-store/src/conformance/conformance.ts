import type { EventStore } from '../port.js';
import { appendingConforms } from './appending.js';
import { readingConforms } from './reading.js';
import { subscribingConforms } from './subscribing.js';
import type { OpenedStore } from './subject.js';

/**
 * The meaning of the port as tests, to be run on every adapter. Call it inside Jest: it uses the globals
 * `describe`, `it` and `expect`, and only when called. It writes to streams of its own and leaves them.
 */
export function eventStoreConformance(name: string, open: () => Promise<OpenedStore>): void {
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
    readingConforms(store, reopened);
    subscribingConforms(store);
  });
}
