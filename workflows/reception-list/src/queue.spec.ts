import fc from 'fast-check';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { epochOf } from '@qabyldau/kernel';
import { joined, left, standsBefore, thoseBefore, withTurn, type Waiting } from './queue.js';

const at = '2026-03-02T05:00:00.000Z' as Instant;
const day = { on: '2026-03-16' as IsoDate, video: false, centre: false };

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
    const one = (year: number, ordinal: number): Waiting => ({
      appeal: `a-${year}`,
      number: 'n',
      year,
      ordinal,
      priority: false,
    });
    expect(listed([one(2026, 1), one(2025, 900)]).map(({ year }) => year)).toEqual([2025, 2026]);
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
