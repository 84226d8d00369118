import { grown, positionAt, sampleLog, sourceOf } from './conformance/sample.js';
import type { ModelDelivery } from './delivery.js';
import { catchingUp, gather, type GatherLimits } from './gather.js';

const events = sampleLog(Array.from({ length: 10 }, () => grown('a')));
const never = new AbortController().signal;
const forever = 2 ** 30;

async function gathered(
  source: AsyncIterable<ModelDelivery>,
  limits: GatherLimits,
): Promise<ModelDelivery[]> {
  const deliveries: ModelDelivery[] = [];
  for await (const delivery of gather(source, limits)) deliveries.push(delivery);
  return deliveries;
}
const all = () => sourceOf(events, 3)('' as never, never);
const sizes = (deliveries: readonly ModelDelivery[]) => deliveries.map((delivery) => delivery.events.length);

describe('gathering deliveries', () => {
  it('hands on as soon as there are events enough, with the last position', async () => {
    const deliveries = await gathered(all(), { events: 5, milliseconds: forever });
    expect(sizes(deliveries)).toEqual([6, 4]);
    expect(deliveries.map(({ position }) => position)).toEqual([positionAt(5), positionAt(9)]);
    expect(deliveries.flatMap((delivery) => delivery.events)).toEqual(events);
    expect(deliveries.map(({ caughtUp }) => caughtUp)).toEqual([false, true]);
  });

  it('hands on when the time is over, while the source goes on waiting', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    async function* slow() {
      yield* sourceOf(events.slice(0, 2), 1)('' as never, never);
      await waiting;
    }
    const deliveries = gather(slow(), { events: 5, milliseconds: 1 });
    expect((await deliveries.next()).value?.events).toEqual(events.slice(0, 2));
    release();
    expect((await deliveries.next()).done).toBe(true);
  });

  it('holds nothing back at the head of the log, unless it was told to', async () => {
    async function* live() {
      for (let i = 0; i < 4; i++) {
        yield { events: events.slice(i, i + 1), position: positionAt(i), caughtUp: i > 0 };
      }
    }
    expect(sizes(await gathered(live(), { ...catchingUp, rest: 0 }))).toEqual([2, 1, 1]);
    expect(sizes(await gathered(live(), { ...catchingUp, untilCaughtUp: false }))).toEqual([4]);
  });

  it('lets what follows on the heels of the last gather, and not longer than it rests', async () => {
    async function* live() {
      for (let i = 0; i < 4; i++) {
        yield { events: events.slice(i, i + 1), position: positionAt(i), caughtUp: i > 0 };
      }
    }
    expect(sizes(await gathered(live(), { ...catchingUp, rest: forever }))).toEqual([2, 2]);
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    async function* waits() {
      yield* live();
      await waiting;
    }
    const deliveries = gather(waits(), { ...catchingUp, milliseconds: forever, rest: 1 });
    // In how many parts depends on how long this machine takes; all of it comes while the source still waits.
    const handedOn: ModelDelivery['events'][number][] = [];
    while (handedOn.length < 4) handedOn.push(...((await deliveries.next()).value?.events ?? []));
    expect(handedOn).toEqual(events.slice(0, 4));
    release();
  });

  it('hands on what came before the source failed', async () => {
    async function* failing() {
      yield* sourceOf(events.slice(0, 1), 1)('' as never, never);
      throw new Error('gone');
    }
    const deliveries = gather(failing(), { events: 1, milliseconds: forever });
    expect((await deliveries.next()).value?.events).toHaveLength(1);
    await expect(deliveries.next()).rejects.toThrow('gone');
  });
});
