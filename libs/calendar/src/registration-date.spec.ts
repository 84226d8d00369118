import { parseInstant } from '@qabyldau/kernel';
import { createCalendar } from './create-calendar.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';

const calendar = createCalendar(kazakhstanCalendar);
const registered = (local: string, ends?: string) => calendar.registrationDate(parseInstant(local), ends);

describe('the day of registration (P25, Code art. 64(3))', () => {
  it.each([
    ['2026-03-20T18:29:59+05:00', '2026-03-20'],
    ['2026-03-20T18:29:59.999+05:00', '2026-03-20'],
    ['2026-03-20T18:30:00+05:00', '2026-03-26'],
    ['2026-03-20T19:05:00+05:00', '2026-03-26'],
    ['2026-03-20T00:00:00+05:00', '2026-03-20'],
    ['2026-03-21T10:00:00+05:00', '2026-03-26'],
    ['2026-03-25T23:59:59+05:00', '2026-03-26'],
    ['2024-05-03T20:00:00+05:00', '2024-05-04'],
    ['2024-05-04T20:00:00+05:00', '2024-05-06'],
    ['2024-02-29T18:29:59+06:00', '2024-02-29'],
    ['2024-02-29T18:30:00+06:00', '2024-03-01'],
    ['2024-03-01T18:29:59+05:00', '2024-03-01'],
  ])('%s is registered on %s', (received, expected) => {
    expect(registered(received)).toBe(expected);
  });

  it('follows the working hours of the body', () => {
    expect(registered('2026-03-19T17:59:59+05:00', '18:00')).toBe('2026-03-19');
    expect(registered('2026-03-19T18:00:00+05:00', '18:00')).toBe('2026-03-20');
  });

  it('uses the hours of the data, and 18:30 when it has none', () => {
    const { workingDayEnds: _, ...without } = kazakhstanCalendar;
    const received = parseInstant('2026-03-19T18:10:00+05:00');
    expect(createCalendar(without).registrationDate(received)).toBe('2026-03-19');
    expect(createCalendar({ ...without, workingDayEnds: '18:00' }).registrationDate(received)).toBe(
      '2026-03-20',
    );
  });

  it.each([
    ['2027-12-31T19:00:00+05:00', '2028-01-03'],
    ['2028-03-08T10:00:00+05:00', '2028-03-09'],
    ['2022-03-05T10:00:00+06:00', '2022-03-05'],
    ['2022-03-07T10:00:00+06:00', '2022-03-09'],
    ['2022-12-30T20:00:00+06:00', '2023-01-04'],
  ])('still answers outside the known years: %s on %s', (received, expected) => {
    expect(registered(received)).toBe(expected);
  });
});
