import type { AppendResult, EventStore, StreamAppend, StreamAtHead } from '../port.js';
import { anEvent, collect, idsOf, newCorner, someEvents, type Corner } from './subject.js';

/** For stores that write several streams at once. */
export function appendingTogetherConforms(store: () => EventStore): void {
  const write = (
    corner: Corner,
    appends: readonly StreamAppend[],
    unchanged?: readonly StreamAtHead[],
  ): Promise<readonly AppendResult[]> => {
    const { appendTogether } = corner.store;
    if (appendTogether === undefined) throw new Error('the store does not write several streams at once');
    return appendTogether.call(corner.store, appends, unchanged);
  };
  const append = (
    { stream }: Corner,
    name: string,
    expected: StreamAppend['expected'],
    events = someEvents(1),
  ) => ({ stream: stream(name), expected, events });
  const streamOf = (corner: Corner, name: string) => collect(corner.store.readStream(corner.stream(name)));

  describe('several streams at once', () => {
    it('go on and begin together, in the order given, each with its own answer', async () => {
      const corner = await newCorner(store());
      await corner.store.append(corner.stream('a'), 'no-stream', someEvents(2));
      const appends = [append(corner, 'b', 'no-stream', someEvents(3)), append(corner, 'a', 1)];
      const answers = await write(corner, appends);
      expect(answers.map(({ revision }) => revision)).toEqual([2, 2]);
      const [[lastOfA], [lastOfB]] = [
        (await streamOf(corner, 'a')).slice(-1),
        (await streamOf(corner, 'b')).slice(-1),
      ];
      expect(answers.map(({ position }) => position)).toEqual([lastOfB?.position, lastOfA?.position]);
      expect(idsOf((await corner.all()).slice(2))).toEqual(appends.flatMap(({ events }) => idsOf(events)));
    });

    it('are all left alone when one of them stands elsewhere', async () => {
      const corner = await newCorner(store());
      const first = append(corner, 'a', 'no-stream', someEvents(2));
      await write(corner, [first]);
      for (const [stale, actual] of [
        [append(corner, 'a', 0), 1],
        [append(corner, 'a', 2), 1],
        [append(corner, 'c', 0), 'no-stream'],
      ] as const) {
        const { stream, expected } = stale;
        await expect(write(corner, [append(corner, 'b', 'no-stream'), stale])).rejects.toMatchObject({
          code: 'wrong-expected-revision',
          data: { stream, expected, actual },
        });
      }
      expect(idsOf(await corner.all())).toEqual(idsOf(first.events));
    });

    it('are answered as the first time when all of it is a repeat, and refused when a part is', async () => {
      const corner = await newCorner(store());
      const appends = [append(corner, 'a', 'no-stream'), append(corner, 'b', 'no-stream')];
      const answers = await write(corner, appends);
      expect(await write(corner, appends)).toEqual(answers);
      const half = [...appends.slice(0, 1), append(corner, 'c', 'no-stream')];
      await expect(write(corner, half)).rejects.toMatchObject({ data: { stream: corner.stream('a') } });
      expect(await corner.all()).toHaveLength(2);
    });

    it('are written by one of those that compete for one of them, and by nobody else', async () => {
      const corner = await newCorner(store());
      const attempts = Array.from({ length: 12 }, (_, i) => [
        append(corner, `own-${i}`, 'no-stream'),
        append(corner, 'shared', 'no-stream'),
      ]);
      const outcomes = await Promise.allSettled(attempts.map((appends) => write(corner, appends)));
      const winners = attempts.filter((_, i) => outcomes[i]?.status === 'fulfilled');
      expect(winners).toHaveLength(1);
      expect(idsOf(await corner.all())).toEqual(winners.flat().flatMap(({ events }) => idsOf(events)));
    });

    it('are written only if those they rest on stand where they stood', async () => {
      const corner = await newCorner(store());
      await corner.store.append(corner.stream('ground'), 'no-stream', someEvents(2));
      const ground = corner.stream('ground');
      for (const [stream, revision, actual] of [
        [ground, 0, 1],
        [ground, 2, 1],
        [corner.stream('none'), 0, 'no-stream'],
      ] as const) {
        await expect(
          write(corner, [append(corner, 'a', 'no-stream')], [{ stream, revision }]),
        ).rejects.toMatchObject({
          code: 'wrong-expected-revision',
          data: { stream, expected: revision, actual },
        });
      }
      expect(await corner.all()).toHaveLength(2);
      const first = [append(corner, 'a', 'no-stream')];
      const answer = await write(corner, first, [{ stream: ground, revision: 1 }]);
      expect(answer).toMatchObject([{ revision: 0 }]);
      await corner.store.append(ground, 1, someEvents(1));
      // A repeat is answered as the first time, wherever that stands by now.
      expect(await write(corner, first, [{ stream: ground, revision: 1 }])).toEqual(answer);
      expect(await corner.all()).toHaveLength(4);
    });

    it('see what was asked for before them, on the disk or not', async () => {
      const corner = await newCorner(store());
      const before = corner.store.append(corner.stream('ground'), 'no-stream', someEvents(3));
      const rests = write(
        corner,
        [append(corner, 'a', 'no-stream')],
        [{ stream: corner.stream('ground'), revision: 2 }],
      );
      await expect(Promise.all([before, rests])).resolves.toHaveLength(2);
    });

    it('are each named once, or it is an error of the program', async () => {
      const corner = await newCorner(store());
      const event = anEvent();
      const twice = [append(corner, 'a', 'no-stream', [event]), append(corner, 'a', 0)];
      await expect(write(corner, twice)).rejects.toThrow(RangeError);
      await expect(write(corner, [])).rejects.toThrow(RangeError);
      const both = { stream: corner.stream('a'), revision: 0 };
      await expect(write(corner, twice.slice(0, 1), [both])).rejects.toThrow(RangeError);
      expect(await corner.all()).toEqual([]);
    });
  });
}
