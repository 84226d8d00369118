import { canonicalJson } from '@qabyldau/kernel';
import { MAX_EVENT_BYTES, type EventStore } from '../port.js';
import { anEvent, collect, idsOf, newCorner, refusedActual, someEvents } from './subject.js';

export function appendingConforms(store: () => EventStore): void {
  describe('expected revisions', () => {
    it('starts a stream that is not there, at revision 0', async () => {
      const { store: it, stream } = await newCorner(store());
      expect((await it.append(stream('a'), 'no-stream', someEvents(3))).revision).toBe(2);
    });

    it('goes on at the head and gives back every part of every event', async () => {
      const { store: it, stream } = await newCorner(store());
      const first = {
        ...anEvent({ b: 'ә', a: [1, null, true] }),
        personal: canonicalJson([{ subject: 's' }]),
      };
      const second = anEvent({}, 'thing-ended.v2');
      await it.append(stream('a'), 'no-stream', [first]);
      const { position } = await it.append(stream('a'), 0, [second]);
      const read = await collect(it.readStream(stream('a')));
      expect(read).toMatchObject([
        { ...first, stream: stream('a'), revision: 0 },
        { ...second, stream: stream('a'), revision: 1, position },
      ]);
      expect(read[1]?.personal).toBeUndefined();
    });

    it('refuses one that is too old, too new, or names a stream that is not there', async () => {
      const { store: it, stream } = await newCorner(store());
      await it.append(stream('a'), 'no-stream', someEvents(3));
      expect(await refusedActual(it, stream('a'), 1, someEvents(1))).toBe(2);
      expect(await refusedActual(it, stream('a'), 'no-stream', someEvents(1))).toBe(2);
      expect(await refusedActual(it, stream('a'), 3, someEvents(1))).toBe(2);
      expect(await refusedActual(it, stream('b'), 0, someEvents(1))).toBe('no-stream');
      expect(await collect(it.readStream(stream('b')))).toEqual([]);
      expect(await collect(it.readStream(stream('a')))).toHaveLength(3);
    });

    it('takes an append of nothing for an error of the program', async () => {
      const { store: it, stream } = await newCorner(store());
      await expect(it.append(stream('a'), 'no-stream', [])).rejects.toThrow(RangeError);
    });
  });

  describe('repeated appends', () => {
    it('answers a whole repeat as the first time and writes nothing', async () => {
      const { store: it, stream, all } = await newCorner(store());
      const [first, second] = [someEvents(2), someEvents(2)];
      const answer = await it.append(stream('a'), 'no-stream', first);
      await it.append(stream('a'), 1, second);
      expect(await it.append(stream('a'), 'no-stream', first)).toEqual(answer);
      expect(await it.append(stream('a'), 'no-stream', first.slice(0, 1))).toMatchObject({ revision: 0 });
      expect(await it.append(stream('a'), 0, [...first.slice(1), ...second])).toMatchObject({ revision: 3 });
      expect(idsOf(await all())).toEqual(idsOf([...first, ...second]));
    });

    it('refuses a repeat that is longer than what stands there', async () => {
      const { store: it, stream } = await newCorner(store());
      const events = someEvents(2);
      await it.append(stream('a'), 'no-stream', events);
      expect(await refusedActual(it, stream('a'), 'no-stream', [...events, anEvent()])).toBe(1);
    });

    it('refuses a repeat that differs in a part, or in the order', async () => {
      const { store: it, stream } = await newCorner(store());
      const [one, two] = [anEvent(), anEvent()];
      await it.append(stream('a'), 'no-stream', [one, two]);
      expect(await refusedActual(it, stream('a'), 'no-stream', [one, anEvent()])).toBe(1);
      expect(await refusedActual(it, stream('a'), 'no-stream', [anEvent(), two])).toBe(1);
      expect(await refusedActual(it, stream('a'), 'no-stream', [two, one])).toBe(1);
      expect(await refusedActual(it, stream('a'), 0, [one])).toBe(1);
    });

    it('writes what is appended at the head, though its ids are there already', async () => {
      const { store: it, stream } = await newCorner(store());
      const event = anEvent();
      await it.append(stream('a'), 'no-stream', [event]);
      expect((await it.append(stream('a'), 0, [event])).revision).toBe(1);
      expect((await it.append(stream('b'), 'no-stream', [event])).revision).toBe(0);
    });
  });

  describe('large events', () => {
    it('takes one just below the limit and refuses one above it', async () => {
      const { store: it, stream } = await newCorner(store());
      const sized = (characters: number) => anEvent({ text: 'ж'.repeat(characters) });
      const large = sized(MAX_EVENT_BYTES / 2 - 100);
      await it.append(stream('a'), 'no-stream', [large]);
      const [read] = await collect(it.readStream(stream('a')));
      expect(read?.data === large.data).toBe(true);
      const tooLarge = it.append(stream('a'), 0, [sized(MAX_EVENT_BYTES / 2)]);
      await expect(tooLarge).rejects.toMatchObject({ code: 'event-too-large' });
    });
  });
}
