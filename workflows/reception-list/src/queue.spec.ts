import fc from 'fast-check';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { epochOf } from '@qabyldau/kernel';
import {
  entryOf,
  joined,
  left,
  placeOf,
  standsBefore,
  thoseBefore,
  withTurn,
  type OnDay,
  type Waiting,
} from './queue.js';

const at = '2026-03-02T05:00:00.000Z' as Instant;
const day = { on: '2026-03-16' as IsoDate, video: false, centre: false };

const registered = (year: number, ordinal: number): Waiting => ({
  appeal: `a-${year}-${ordinal}`,
  number: 'n',
  year,
  ordinal,
  priority: false,
});
const entries = fc
  .uniqueArray(
    fc.record({
      year: fc.constantFrom(2025, 2026),
      ordinal: fc.integer({ min: 1, max: 50 }),
      priority: fc.boolean(),
    }),
    { selector: ({ year, ordinal }) => year * 1000 + ordinal, maxLength: 30 },
  )
  .map((people) =>
    people.map((one): Waiting => ({ ...one, appeal: `a-${one.year}-${one.ordinal}`, number: 'n' })),
  );
const listed = (people: readonly Waiting[]) => people.reduce<readonly Waiting[]>(joined, []);

describe('the list of those who wait (P12)', () => {
  it('is in the order of P12, in whatever order they come, each once', () => {
    fc.assert(
      fc.property(entries, (people) => {
        const list = listed([...people, ...people]);
        expect(list).toHaveLength(people.length);
        for (const [place, one] of list.entries()) {
          const next = list[place + 1];
          if (next !== undefined) expect(standsBefore(one, next)).toBe(true);
        }
      }),
    );
  });

  it('goes on with last year’s before this year’s, whose ordinals begin anew', () => {
    expect(listed([registered(2026, 1), registered(2025, 900)]).map(({ year }) => year)).toEqual([
      2025, 2026,
    ]);
  });

  it('shows before somebody all who stand there, but not those whose turn it is now', () => {
    fc.assert(
      fc.property(entries, (people) => {
        const list = listed(people);
        const [first, last] = [list[0], list.at(-1)];
        if (first === undefined || last === undefined) return;
        expect(thoseBefore(list, last, day, at)).toEqual(list.slice(0, -1));
        const later = withTurn(list, first.appeal, epochOf(at) + 1);
        expect(thoseBefore(later, last, day, at)).toEqual(list.slice(1, -1));
        const lapsed = withTurn(list, first.appeal, epochOf(at));
        expect(thoseBefore(lapsed, last, day, at)).toHaveLength(list.length - 1);
      }),
    );
  });

  it('gives a turn, takes it back, and knows who is where', () => {
    const [first, second] = [registered(2026, 1), registered(2026, 2)];
    const list = [first, second];
    const withOne = withTurn(list, 'a-2026-2', 7);
    expect(withOne).toEqual([first, { ...second, turn: 7 }]);
    expect(withTurn(withOne, 'a-2026-2', undefined)).toStrictEqual(list);
    expect(withTurn(list, 'nobody', 7)).toBe(list);
    expect([placeOf(list, 'a-2026-1'), placeOf(list, 'a-2026-2'), placeOf(list, 'nobody')]).toEqual([
      0, 1, -1,
    ]);
    expect(entryOf(list, 'a-2026-2')).toBe(second);
    expect(entryOf(list, 'nobody')).toBeUndefined();
  });

  it.each<[string, Partial<Waiting>, Partial<OnDay>, boolean]>([
    ['anybody', {}, {}, true],
    ['anybody, by video', {}, { video: true }, true],
    ['anybody, at a centre', {}, { centre: true }, true],
    ['whose brief allows the day before', { earliestOn: '2026-03-15' as IsoDate }, {}, true],
    ['whose brief allows the day itself', { earliestOn: '2026-03-16' as IsoDate }, {}, true],
    ['whose brief allows the day after', { earliestOn: '2026-03-17' as IsoDate }, {}, false],
    ['who waits to be received in person', { inPersonOnly: true }, {}, true],
    ['who waits to be received in person, by video', { inPersonOnly: true }, { video: true }, false],
    ['who waits to be received in person, at a centre', { inPersonOnly: true }, { centre: true }, true],
    ['who does not mind, by video', { inPersonOnly: false }, { video: true }, true],
    ['whose matter is not for a centre', { notAtCentre: true }, {}, true],
    ['whose matter is not for a centre, at one', { notAtCentre: true }, { centre: true }, false],
    ['whose matter is not for a centre, by video', { notAtCentre: true }, { video: true }, true],
    ['whose matter is for a centre', { notAtCentre: false }, { centre: true }, true],
  ])('counts %s', (_, first, asked, counts) => {
    const [one, own] = [{ ...registered(2026, 1), ...first }, registered(2026, 2)];
    expect(thoseBefore([one, own], own, { ...day, ...asked }, at)).toEqual(counts ? [one] : []);
  });

  it('forgets who has left, and nobody else', () => {
    fc.assert(
      fc.property(entries, (people) => {
        const list = listed(people);
        for (const { appeal } of people) {
          expect(left(list, appeal)).toEqual(list.filter((one) => one.appeal !== appeal));
        }
        expect(left(list, 'nobody')).toBe(list);
      }),
    );
  });
});
