import { eventStoreConformance, type EventToAppend } from '@qabyldau/event-store';
import { canonicalJson } from '@qabyldau/kernel';
import { openEsdbStore } from './esdb-store.js';

const connectionString = process.env['EVENTSTOREDB_URL'];

if (connectionString) {
  eventStoreConformance(
    'EventStoreDB',
    async () => {
      let store = openEsdbStore({ connectionString });
      return {
        store,
        reopen: async () => {
          await store.close();
          return (store = openEsdbStore({ connectionString }));
        },
        close: () => store.close(),
      };
    },
    { writesTogether: false },
  );
} else {
  process.stderr.write(
    'NOT RUN: the conformance suite on EventStoreDB. It needs a server: ' +
      'EVENTSTOREDB_URL="esdb://localhost:2113?tls=false" npx jest libs/event-store-esdb\n',
  );
}

describe('a server that is not there', () => {
  // Nothing listens on port 1.
  const open = () =>
    openEsdbStore({ connectionString: 'esdb://127.0.0.1:1?tls=false&maxDiscoverAttempts=1' });
  const event: EventToAppend = {
    id: 'e',
    type: 't',
    data: canonicalJson({}),
    metadata: canonicalJson({}),
    hash: 'h',
  };

  it('fails appends and reads', async () => {
    const store = open();
    await expect(store.append('s', 'no-stream', [event])).rejects.toMatchObject({ code: 'store-failed' });
    await expect(store.head()).rejects.toMatchObject({ code: 'store-failed' });
    await store.close();
    await expect(store.head()).rejects.toMatchObject({ code: 'store-closed' });
  });

  it('is waited for by a subscription, until its signal or the end of the store', async () => {
    const store = open();
    const count = async (signal?: AbortSignal) => {
      let deliveries = 0;
      for await (const delivery of store.subscribeToAll({ signal })) deliveries += delivery.events.length + 1;
      return deliveries;
    };
    expect(await count(AbortSignal.timeout(150))).toBe(0);
    const waiting = expect(count()).rejects.toMatchObject({ code: 'store-closed' });
    await store.close();
    await waiting;
  });
});
