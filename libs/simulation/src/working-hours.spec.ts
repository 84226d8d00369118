import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { epochOf, instantOf, parseDate, parseInstant } from '@qabyldau/kernel';
import { Random } from './random/random.js';
import { WorkingHours } from './working-hours.js';

const calendar = createCalendar(kazakhstanCalendar);
const hours = new WorkingHours(calendar);
const random = new Random('hours');

/** Any minute of the year 2026, nights and holidays included. */
const someInstant = () =>
  instantOf(epochOf(parseInstant('2026-01-01T00:00:00Z')) + random.between(0, 360 * 24 * 60) * 60_000);

describe('WorkingHours', () => {
  it('never plans anything outside working time, nor into the past', () => {
    for (let i = 0; i < 3000; i++) {
      const after = someInstant();
      for (const planned of [
        hours.inDays(after, random.between(0, 12), random),
        hours.within(after, random.between(1, 400), random),
      ]) {
        expect(hours.atWork(planned)).toBe(true);
        expect(planned > after).toBe(true);
      }
    }
  });

  it('moves a day that does not work to the next one', () => {
    const planned = hours.on(parseDate('2026-03-21'), random);
    expect(calendar.localDate(planned)).toBe('2026-03-26');
    expect(hours.atWork(planned)).toBe(true);
  });

  it('counts working days from the day of the event', () => {
    const planned = hours.inDays(parseInstant('2026-03-20T10:00:00+05:00'), 2, random);
    expect(calendar.localDate(planned)).toBe('2026-03-27');
  });

  it('knows the lunch break', () => {
    expect(hours.atWork(parseInstant('2026-03-20T13:30:00+05:00'))).toBe(false);
    expect(hours.atWork(parseInstant('2026-03-20T14:31:00+05:00'))).toBe(true);
  });
});
