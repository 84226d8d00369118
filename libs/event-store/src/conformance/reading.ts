import type { EventStore, Position } from '../port.js';
import { anEvent, collect, idsOf, newCorner, someEvents, together } from './subject.js';

export function readingConforms(store: () => EventStore, reopened: () => Promise<EventStore>): void {
  describe('reading a stream', () => {
    it('reads both ways, from a revision and up to a limit', async () => {
      const { store: it, stream } = await newCorner(store());
      await it.append(stream('a'), 'no-stream', someEvents(6));
      const revisions = async (options: Parameters<EventStore['readStream']>[1]) =>
        (await collect(it.readStream(stream('a'), options))).map(({ revision }) => revision);
      expect(await revisions({})).toEqual([0, 1, 2, 3, 4, 5]);
      expect(await revisions({ from: 4 })).toEqual([4, 5]);
      expect(await revisions({ from: 1, limit: 3 })).toEqual([1, 2, 3]);
      expect(await revisions({ direction: 'backwards' })).toEqual([5, 4, 3, 2, 1, 0]);
      expect(await revisions({ direction: 'backwards', from: 3, limit: 2 })).toEqual([3, 2]);
      expect(await revisions({ from: 6 })).toEqual([]);
    });

    it('reads a stream longer than any page', async () => {
      const { store: it, stream } = await newCorner(store());
      const events = someEvents(2500);
      await it.append(stream('a'), 'no-stream', events);
      expect(idsOf(await collect(it.readStream(stream('a'))))).toEqual(idsOf(events));
      const backwards = await collect(it.readStream(stream('a'), { direction: 'backwards' }));
      expect(idsOf(backwards)).toEqual(idsOf(events).reverse());
    });

    it('gives no page for a stream that is not there', async () => {
      const { store: it, stream } = await newCorner(store());
      expect(await collect(it.readStream(stream('none')))).toEqual([]);
      expect(await collect(it.readStream(stream('none'), { direction: 'backwards' }))).toEqual([]);
    });
  });

  describe('reading the heads of streams', () => {
    it('names each stream of a prefix once, with its last revision', async () => {
      const { store: it, stream, prefix } = await newCorner(store());
      await it.append(stream('a'), 'no-stream', someEvents(3));
      await it.append(stream('b'), 'no-stream', someEvents(1));
      await it.append(stream('a'), 2, someEvents(1));
      await it.append(stream('other'), 'no-stream', someEvents(1));
      const heads = async (of: string) => {
        const found = [];
        for await (const page of it.readHeads(of)) found.push(...page);
        return found.sort((one, other) => (one.stream < other.stream ? -1 : 1));
      };
      expect(await heads(stream('a'))).toEqual([{ stream: stream('a'), revision: 3 }]);
      expect(await heads(prefix)).toEqual([
        { stream: stream('a'), revision: 3 },
        { stream: stream('b'), revision: 0 },
        { stream: stream('other'), revision: 0 },
      ]);
      expect(await heads(`${prefix}none`)).toEqual([]);
    });

    it('tells the last revision of one stream, and nothing of one that does not exist', async () => {
      const { store: it, stream } = await newCorner(store());
      await it.append(stream('a'), 'no-stream', someEvents(3));
      await it.append(stream('ab'), 'no-stream', someEvents(1));
      expect(await it.headOf(stream('a'))).toBe(2);
      await it.append(stream('a'), 2, someEvents(1));
      expect(await it.headOf(stream('a'))).toBe(3);
      expect(await it.headOf(stream('none'))).toBeUndefined();
    });

    it('names more streams than any page holds', async () => {
      const { store: it, stream, prefix } = await newCorner(store());
      const names = Array.from({ length: 1100 }, (_, number) => stream(`many-${number}`));
      await Promise.all(names.map((name) => it.append(name, 'no-stream', someEvents(1))));
      const found = [];
      for await (const page of it.readHeads(prefix)) found.push(...page.map((head) => head.stream));
      expect(found.sort()).toEqual(names.sort());
    });
  });

  describe('reading the log', () => {
    it('gives the events of all streams in the order of their positions', async () => {
      const { store: it, stream, all } = await newCorner(store());
      const [one, two, three] = [anEvent(), anEvent(), anEvent()];
      await it.append(stream('a'), 'no-stream', [one]);
      await it.append(stream('b'), 'no-stream', [two]);
      await it.append(stream('a'), 0, [three]);
      const read = await all();
      expect(idsOf(read)).toEqual(idsOf([one, two, three]));
      const positions = read.map(({ position }) => position);
      expect([...positions].sort()).toEqual(positions);
      expect(new Set(positions).size).toBe(3);
    });

    it('takes `after` as exclusive, `upTo` as inclusive, and a limit', async () => {
      const { store: it, stream, prefix, start, all } = await newCorner(store());
      await it.append(stream('a'), 'no-stream', someEvents(5));
      const read = await all();
      const at = (index: number) => read[index]?.position as Position;
      const filter = { streamPrefixes: [prefix] };
      const part = async (options: Parameters<EventStore['readAll']>[0]) =>
        (await collect(it.readAll({ filter, ...options }))).map(({ revision }) => revision);
      expect(await part({ after: at(1), upTo: at(3) })).toEqual([2, 3]);
      expect(await part({ after: at(4) })).toEqual([]);
      expect(await part({ after: at(3), upTo: at(1) })).toEqual([]);
      expect(await part({ after: start, limit: 2 })).toEqual([0, 1]);
      expect(await part({ after: start, upTo: start })).toEqual([]);
    });

    it('filters by several prefixes and by several types', async () => {
      const { store: it, stream, prefix, start } = await newCorner(store());
      const type = (name: string) => `${prefix}${name}`;
      for (const name of ['a', 'b', 'c']) {
        await it.append(stream(`${name}-1`), 'no-stream', [anEvent({}, type(name)), anEvent({}, type('d'))]);
      }
      const streams = async (filter: NonNullable<Parameters<EventStore['readAll']>[0]>['filter']) =>
        (await collect(it.readAll({ after: start, filter }))).map((event) =>
          event.stream.slice(prefix.length),
        );
      expect(await streams({ streamPrefixes: [stream('a'), stream('c')] })).toEqual([
        'a-1',
        'a-1',
        'c-1',
        'c-1',
      ]);
      expect(await streams({ types: [type('b'), type('c')] })).toEqual(['b-1', 'c-1']);
      expect(await streams({ types: [type('d')] })).toEqual(['a-1', 'b-1', 'c-1']);
      expect(await streams({ types: [type('none')] })).toEqual([]);
      // Neither dots nor other signs of patterns mean anything but themselves.
      expect(await streams({ streamPrefixes: [`${prefix}.-1`] })).toEqual([]);
    });

    it('is proved complete by counting again up to a fixed position', async () => {
      const { store: it, stream, prefix, start } = await newCorner(store());
      const filter = { streamPrefixes: [prefix] };
      const writers = together(8, async (writer) => {
        for (let n = 0; n < 30; n++)
          await it.append(stream(`${writer}`), n === 0 ? 'no-stream' : n - 1, [anEvent()]);
      });
      const counts: [Position, number][] = [];
      for (let round = 0; round < 5; round++) {
        const upTo = await it.head();
        counts.push([upTo, (await collect(it.readAll({ after: start, upTo, filter }))).length]);
      }
      await writers;
      for (const [upTo, counted] of counts) {
        expect(await collect(it.readAll({ after: start, upTo, filter }))).toHaveLength(counted);
      }
      expect(await collect(it.readAll({ after: start, filter }))).toHaveLength(240);
    });
  });

  describe('much', () => {
    it('holds thousands of streams', async () => {
      const { store: it, stream, all } = await newCorner(store());
      await together(50, async (worker) => {
        for (let n = 0; n < 60; n++) await it.append(stream(`${worker}-${n}`), 'no-stream', [anEvent()]);
      });
      expect(new Set((await all()).map((event) => event.stream)).size).toBe(3000);
    });

    it('keeps everything when it is opened again', async () => {
      const { stream, all, store: before } = await newCorner(store());
      const events = someEvents(10);
      const answer = await before.append(stream('a'), 'no-stream', events);
      const written = await all();
      const after = await reopened();
      expect(await collect(after.readStream(stream('a')))).toEqual(written);
      expect(await after.append(stream('a'), 'no-stream', events)).toEqual(answer);
      expect((await after.append(stream('a'), 9, [anEvent()])).revision).toBe(10);
    });
  });
}
