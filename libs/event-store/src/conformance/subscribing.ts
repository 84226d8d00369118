import { setTimeout as pause } from 'node:timers/promises';
import type { Delivery, EventStore, Position, RecordedEvent } from '../port.js';
import { anEvent, appendAtHead, collect, idsOf, newCorner, someEvents, together } from './subject.js';

export function subscribingConforms(store: () => EventStore): void {
  describe('subscribing', () => {
    it.each([8, 32])(
      'goes from the past to the present without gap or double while %i write',
      async (writers) => {
        const { store: it, stream, prefix, start, all } = await newCorner(store());
        await it.append(stream('before'), 'no-stream', someEvents(1500));
        const total = 1500 + writers * 25;
        const received = take(
          it.subscribeToAll({ after: start, filter: { streamPrefixes: [prefix] } }),
          total,
        );
        await together(writers, async (writer) => {
          for (let n = 0; n < 25; n++) {
            await it.append(stream(`${writer}`), n === 0 ? 'no-stream' : n - 1, [anEvent()]);
          }
        });
        const events = (await received).flatMap((delivery) => delivery.events);
        expect(idsOf(events)).toEqual(idsOf(await all()));
      },
    );

    it('goes on after any position it has delivered', async () => {
      const { store: it, stream, prefix, start } = await newCorner(store());
      const filter = { streamPrefixes: [prefix] };
      const events = someEvents(20);
      await it.append(stream('a'), 'no-stream', events.slice(0, 12));
      const first = await take(it.subscribeToAll({ after: start, filter }), 12);
      const position = first.at(-1)?.position as Position;
      const second = take(it.subscribeToAll({ after: position, filter }), 8);
      await it.append(stream('a'), 11, events.slice(12));
      const received = [...first, ...(await second)].flatMap((delivery) => delivery.events);
      expect(idsOf(received)).toEqual(idsOf(events));
    });

    it('says that it has caught up, and moves its position past what the filter leaves out', async () => {
      const { store: it, stream, prefix, start } = await newCorner(store());
      await it.append(stream('a'), 'no-stream', someEvents(10));
      const filter = { types: [`${prefix}nothing`] };
      const stop = new AbortController();
      let reached = start;
      for await (const delivery of it.subscribeToAll({ after: start, filter, signal: stop.signal })) {
        expect(delivery.events).toEqual([]);
        expect(delivery.position >= reached).toBe(true);
        reached = delivery.position;
        if (delivery.caughtUp) stop.abort();
      }
      expect(reached > start).toBe(true);
    });

    it('waits for a slow consumer, and gives it everything', async () => {
      const { store: it, stream, prefix, start } = await newCorner(store());
      const subscription = it.subscribeToAll({ after: start, filter: { streamPrefixes: [prefix] } });
      const events: RecordedEvent[] = [];
      const writing = together(8, async (writer) => {
        for (let n = 0; n < 100; n++) {
          await it.append(stream(`${writer}`), n === 0 ? 'no-stream' : n - 1, [anEvent()]);
        }
      });
      let busy = 0;
      for await (const delivery of subscription) {
        expect(busy).toBe(0);
        busy += 1;
        // No page is so large that holding one of them would be a burden.
        expect(delivery.events.length).toBeLessThanOrEqual(5000);
        await pause(5);
        events.push(...delivery.events);
        busy -= 1;
        if (events.length >= 800) break;
      }
      await writing;
      expect(new Set(idsOf(events)).size).toBe(800);
    });

    it('ends without an error when its signal says so, before or while it waits', async () => {
      const { store: it } = await newCorner(store());
      const stop = new AbortController();
      const waiting = collectDeliveries(it.subscribeToAll({ after: await it.head(), signal: stop.signal }));
      await pause(30);
      stop.abort();
      expect((await waiting).flatMap((delivery) => delivery.events)).toEqual([]);
      expect(await collectDeliveries(it.subscribeToAll({ signal: AbortSignal.abort() }))).toEqual([]);
    });
  });

  describe('many writers on one stream', () => {
    it('loses no update, writes none twice, and leaves no gap in the revisions', async () => {
      const { store: it, stream } = await newCorner(store());
      const events = someEvents(96);
      const revisions = await together(32, async (writer) => {
        const own: number[] = [];
        for (const event of events.slice(writer * 3, writer * 3 + 3)) {
          own.push(await appendAtHead(it, stream('a'), event));
        }
        return own;
      });
      const read = await collect(it.readStream(stream('a')));
      expect(read.map(({ revision }) => revision)).toEqual(events.map((_, index) => index));
      expect(idsOf(read).sort()).toEqual(idsOf(events).sort());
      for (const [index, revision] of revisions.flat().entries()) {
        expect(read[revision]?.id).toBe(events[index]?.id);
      }
    });
  });
}

/** Deliveries until so many events have come. */
async function take(subscription: AsyncIterable<Delivery>, count: number): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  let events = 0;
  for await (const delivery of subscription) {
    deliveries.push(delivery);
    events += delivery.events.length;
    if (events >= count) break;
  }
  return deliveries;
}

async function collectDeliveries(subscription: AsyncIterable<Delivery>): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  for await (const delivery of subscription) deliveries.push(delivery);
  return deliveries;
}
