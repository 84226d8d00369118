import { PassThrough } from 'node:stream';
import { AccessDeniedError, UnavailableError, type AllStreamResolvedEvent } from '@eventstore/db-client';
import { START, type Delivery, type EventFilter, type Position } from '@qabyldau/event-store';
import { follow, type Source } from './follow.js';
import type { Subscription } from './inbox.js';
import { positionText, type LogPosition } from './position.js';

const at = (place: number): LogPosition => ({ commit: BigInt(place), prepare: BigInt(place) });
const text = (place: number): Position => positionText(at(place));

const resolved = (place: number, type = 'a'): AllStreamResolvedEvent =>
  ({
    event: {
      id: `${place}`,
      type,
      streamId: 's',
      revision: BigInt(place),
      position: at(place),
      data: { data: {} },
      metadata: { hash: 'h' },
    },
  }) as unknown as AllStreamResolvedEvent;

/** A server's subscription played by a stream: like the client's, its signs overtake buffered events. */
class Played extends PassThrough implements Subscription {
  constructor(readonly checkpoint: (position: LogPosition) => void) {
    super({ objectMode: true });
  }
  async unsubscribe(): Promise<void> {
    this.destroy();
  }
}

function played(
  head: number,
  play: (subscription: Played, connection: number) => void,
): Source & { asked: Position[] } {
  const asked: Position[] = [];
  return {
    asked,
    head: async () => (head === 0 ? START : text(head)),
    subscribe: (after, checkpoint) => {
      const subscription = new Played(checkpoint);
      asked.push(after);
      setImmediate(() => play(subscription, asked.length));
      return subscription;
    },
  };
}

async function deliveries(
  source: Source,
  enough: (all: readonly Delivery[]) => boolean,
  filter?: EventFilter,
): Promise<Delivery[]> {
  const stop = new AbortController();
  const all: Delivery[] = [];
  for await (const delivery of follow(source, { after: START, filter, signal: stop.signal })) {
    all.push(delivery);
    if (enough(all)) stop.abort();
  }
  return all;
}

const idsOf = (all: readonly Delivery[]) => all.flatMap(({ events }) => events.map(({ id }) => id));

describe('following the log of a server', () => {
  it('gives events in order, and says when it has caught up only after the last of them', async () => {
    const source = played(40, (subscription) => {
      for (let place = 1; place <= 40; place++) subscription.write(resolved(place));
      subscription.emit('caughtUp');
    });
    const all = await deliveries(source, (so) => so.at(-1)?.caughtUp === true);
    expect(idsOf(all)).toEqual(Array.from({ length: 40 }, (_, n) => `${n + 1}`));
    expect(all.findIndex(({ caughtUp }) => caughtUp)).toBe(all.length - 1);
    expect(all.at(-1)?.position).toBe(text(40));
  });

  it('moves its position with checkpoints and at the end, never back', async () => {
    const source = played(90, (subscription) => {
      subscription.write(resolved(10));
      subscription.checkpoint(at(50));
      setImmediate(() => {
        subscription.checkpoint(at(30));
        setImmediate(() => subscription.emit('caughtUp'));
      });
    });
    const all = await deliveries(source, (so) => so.at(-1)?.caughtUp === true);
    const positions = all.map(({ position }) => position);
    expect([...positions].sort()).toEqual(positions);
    expect(positions).toContain(text(50));
    expect(positions.at(-1)).toBe(text(90));
    expect(idsOf(all)).toEqual(['10']);
  });

  it('goes on after the last delivery when the connection drops, however it drops', async () => {
    const source = played(9, (subscription, connection) => {
      if (connection === 1) {
        subscription.write(resolved(1));
        setTimeout(() => subscription.destroy(new UnavailableError()), 5);
      } else if (connection === 2) {
        subscription.end();
      } else {
        subscription.write(resolved(2));
      }
    });
    const all = await deliveries(source, (so) => idsOf(so).length === 2);
    expect(idsOf(all)).toEqual(['1', '2']);
    expect(source.asked).toEqual([START, text(1), text(1)]);
  });

  it('gives up when access is denied', async () => {
    const source = played(1, (subscription) => void subscription.destroy(new AccessDeniedError()));
    await expect(deliveries(source, () => false)).rejects.toMatchObject({ code: 'store-failed' });
  });

  it('is caught up at once in an empty log', async () => {
    const all = await deliveries(
      played(0, () => undefined),
      () => true,
    );
    expect(all).toEqual([{ events: [], position: START, caughtUp: true }]);
  });

  it('passes over what the filter leaves out, and over the events of the server', async () => {
    const source = played(3, (subscription) => {
      for (const [index, type] of ['$metadata', 'a', 'b'].entries())
        subscription.write(resolved(index + 1, type));
    });
    const all = await deliveries(source, (so) => so.at(-1)?.position === text(3), { types: ['b'] });
    expect(idsOf(all)).toEqual(['3']);
  });

  it('holds back a server that is faster than the consumer', async () => {
    let written = 0;
    const source = played(5000, (subscription) => {
      const write = () => {
        while (written < 5000 && subscription.write(resolved(++written)));
      };
      subscription.on('drain', write);
      write();
    });
    const stop = new AbortController();
    let received = 0;
    for await (const { events } of follow(source, { after: START, filter: undefined, signal: stop.signal })) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      received += events.length;
      expect(written - received).toBeLessThan(1100);
      if (received === 5000) stop.abort();
    }
    expect(received).toBe(5000);
  });
});
