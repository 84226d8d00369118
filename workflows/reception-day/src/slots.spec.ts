import type { DayContext } from './machine.js';
import { bookedAppeals, firstFreeSlot, sessionOf, slotOf } from './slots.js';

const booked = (...slots: readonly number[]) =>
  ({
    booked: Object.fromEntries(slots.map((slot) => [slot, { appeal: `a-${slot}` }])),
  }) as unknown as DayContext;

describe('the slots of a day (P28)', () => {
  it.each([
    [[], 1],
    [[1, 3], 2],
    [[1, 2], 3],
    [[1, 2, 3], undefined],
  ])('with %j booked of three, the first free one is %s', (slots, free) => {
    expect(firstFreeSlot(booked(...slots), 3)).toBe(free);
  });

  it('are passed over where they will not do', () => {
    expect(firstFreeSlot(booked(2), 3, (slot) => slot > 1)).toBe(3);
    expect(firstFreeSlot(booked(2), 3, () => false)).toBeUndefined();
  });

  it('are found by appeal, and their appeals named in their order', () => {
    expect(slotOf(booked(10, 9), 'a-10')).toBe(10);
    expect(slotOf(booked(10, 9), 'a-1')).toBeUndefined();
    expect(bookedAppeals(booked(10, 9, 1))).toEqual(['a-1', 'a-9', 'a-10']);
  });

  it('are those of a day that was opened', () => {
    expect(() => sessionOf({ session: null } as DayContext)).toThrow('the day has not been opened');
  });
});
