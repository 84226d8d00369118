import { epochOf, instantOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { createCalendar } from './create-calendar.js';
import { formatTime, localMoment, timeOfDay } from './local-time.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';

const calendar = createCalendar(kazakhstanCalendar);
const instant = (text: string) => text as Instant;
const date = (text: string) => text as IsoDate;
const local = (at: Instant) => `${calendar.localDate(at)}T${calendar.localTime(at)}`;
const zoned = (at: Instant) => Temporal.Instant.from(at).toZonedDateTimeISO('Asia/Almaty');

const anyInstant = fc
  .integer({ min: Date.parse('2005-04-01T00:00:00Z'), max: Date.parse('2040-01-01T00:00:00Z') })
  .map(instantOf);

describe('local time in Asia/Almaty', () => {
  it.each([
    ['2024-02-29T16:59:59.999Z', '2024-02-29T22:59:59'],
    ['2024-02-29T17:00:00.000Z', '2024-02-29T23:00:00'],
    ['2024-02-29T17:59:59.999Z', '2024-02-29T23:59:59'],
    // Midnight came, and the clocks went back to 23:00.
    ['2024-02-29T18:00:00.000Z', '2024-02-29T23:00:00'],
    ['2024-02-29T18:59:59.999Z', '2024-02-29T23:59:59'],
    ['2024-02-29T19:00:00.000Z', '2024-03-01T00:00:00'],
    ['2023-06-30T18:00:00.000Z', '2023-07-01T00:00:00'],
    ['2026-03-20T18:59:59.000Z', '2026-03-20T23:59:59'],
    ['2026-03-20T19:00:00.000Z', '2026-03-21T00:00:00'],
  ])('%s is %s', (at, expected) => {
    expect(local(instant(at))).toBe(expected);
    expect(zoned(instant(at)).toPlainDateTime().toString({ smallestUnit: 'second' })).toBe(expected);
  });

  it('agrees with Temporal, and with Intl of this machine, from 2005 on', () => {
    const intl = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Almaty',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(anyInstant, (at) => {
        expect(local(at)).toBe(zoned(at).toPlainDateTime().toString({ smallestUnit: 'second' }));
        expect(local(at).replace('T', ' ')).toBe(intl.format(epochOf(at)));
      }),
    );
  });

  it('turns a local date and time into the instant Temporal finds', () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        const expected = zoned(at).toPlainDateTime().toZonedDateTime('Asia/Almaty').round('second');
        const plain = expected.toPlainDateTime();
        const found = calendar.instantAt(
          date(plain.toPlainDate().toString()),
          plain.toPlainTime().toString(),
        );
        expect(epochOf(found)).toBe(expected.epochMilliseconds);
      }),
    );
  });

  it('takes the first of the hour that passed twice', () => {
    expect(calendar.instantAt(date('2024-02-29'), '22:59')).toBe('2024-02-29T16:59:00.000Z');
    expect(calendar.instantAt(date('2024-02-29'), '23:30')).toBe('2024-02-29T17:30:00.000Z');
    expect(calendar.instantAt(date('2024-03-01'), '00:00:00')).toBe('2024-02-29T19:00:00.000Z');
  });

  it('ends the working day at 18:30 unless told otherwise', () => {
    expect(calendar.endOfWorkingDay(date('2024-02-29'))).toBe('2024-02-29T12:30:00.000Z');
    expect(calendar.endOfWorkingDay(date('2024-03-01'))).toBe('2024-03-01T13:30:00.000Z');
    expect(calendar.endOfWorkingDay(date('2026-03-20'), '18:00')).toBe('2026-03-20T13:00:00.000Z');
  });

  it('keeps the milliseconds of an instant, and shows none', () => {
    expect(localMoment(instant('2026-03-20T05:00:00.123Z'))).toEqual({
      day: localMoment(instant('2026-03-20T05:00:00.000Z')).day,
      time: 10 * 3_600_000 + 123,
    });
    expect(calendar.localTime(instant('2026-03-20T05:00:59.999Z'))).toBe('10:00:59');
  });

  it.each([
    '',
    '2026-03-20',
    '2026-03-20T13:05:00Z',
    '2026-03-20T13:05:00.0000Z',
    '2026-03-20T13:05:00.000Z ',
    '2026-03-20 13:05:00.000Z',
    '2026-03-20T13.05:00.000Z',
    '2026-03-20T13:05.00.000Z',
    '2026-03-20T13:05:00:000Z',
    '2026-03-20T13:05:00.000z',
    '2026-03-20T24:00:00.000Z',
    '2026-03-20T13:60:00.000Z',
    '2026-03-20T13:05:60.000Z',
    '2026-03-20T1x:05:00.000Z',
    '2026-03-20T13:0x:00.000Z',
    '2026-03-20T13:05:0x.000Z',
    '2026-03-20T13:05:00.x00Z',
    '2026-03-20T13:05:00.00xZ',
  ])('refuses the instant %j', (text) => {
    expect(() => calendar.localDate(instant(text))).toThrow(
      expect.objectContaining({ code: 'bad-instant', data: { value: text } }),
    );
  });

  it.each([
    ['00:00', 0],
    ['09:05', 9 * 3600 + 5 * 60],
    ['18:30', 18 * 3600 + 30 * 60],
    ['19:59:59', 19 * 3600 + 59 * 60 + 59],
    ['20:00:07', 20 * 3600 + 7],
    ['23:59', 23 * 3600 + 59 * 60],
  ])('takes %s as a time of day', (text, seconds) => {
    expect(timeOfDay(text)).toBe(seconds * 1000);
    expect(formatTime(seconds * 1000 + 999)).toBe(text.length === 5 ? `${text}:00` : text);
  });

  it('refuses a time of day that is none, and a date that is none', () => {
    const none = ['24:00', '9:00', '18:60', '18:30:60', '18:30:5', '18:30:', '18:3x', '18:30:0x', 'noon'];
    for (const time of [...none, 'at 18:30', '18:30 sharp', '1830']) {
      expect(() => calendar.instantAt(date('2026-03-20'), time)).toThrow(
        expect.objectContaining({ code: 'bad-instant', data: { value: time } }),
      );
    }
    const badDate = expect.objectContaining({ code: 'bad-date' });
    expect(() => calendar.instantAt(date('2026-02-30'), '10:00')).toThrow(badDate);
    expect(() => calendar.localDate(instant('2026-02-30T10:00:00.000Z'))).toThrow(badDate);
  });
});
