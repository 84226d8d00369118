import { calendar, date } from '../test/schedule.js';
import { monthlyDuty, type Absence, type HeldSession } from './monthly-duty.js';

const held = (
  on: string,
  kind: HeldSession['kind'] = 'SCHEDULED',
  more: Partial<HeldSession> = {},
): HeldSession => ({
  official: 'akim',
  on: date(on),
  kind,
  ...more,
});
const away = (from: string, to: string, official = 'akim'): Absence => ({
  official,
  from: date(from),
  to: date(to),
});
// March 2026: the working days are from Monday 2 to Tuesday 31, with 9 March and 23 to 25 March off
const march = (
  sessions: readonly HeldSession[],
  absences: readonly Absence[] = [],
  venue?: 'ROOM' | 'CENTRE',
) => monthlyDuty('akim', '2026-03', sessions, absences, { calendar, venue });

describe('the monthly duty (P7)', () => {
  it.each(['2026-03-01', '2026-03-31'])('is met by one session, on %s', (on) => {
    expect(march([held(on)])).toEqual({ outcome: 'met', held: 1, decreeMeetings: 0 });
  });
  it('is missed without one: the months around do not count', () => {
    expect(march([held('2026-02-27'), held('2026-04-01')])).toEqual({
      outcome: 'missed',
      held: 0,
      decreeMeetings: 0,
    });
  });
  it('is each official’s own', () => {
    expect(march([held('2026-03-30', 'SCHEDULED', { official: 'deputy' })]).outcome).toBe('missed');
  });
  it('is met outside the schedule on instruction, too (P9)', () => {
    expect(march([held('2026-03-30', 'OUT_OF_SCHEDULE')])).toMatchObject({ outcome: 'met', held: 1 });
  });
  it.each(['DECREE_826_MEETING', 'DECREE_863_MEETING'] as const)(
    'is not met by a %s, which is logged beside it',
    (kind) => {
      expect(march([held('2026-03-30', kind)])).toEqual({ outcome: 'missed', held: 0, decreeMeetings: 1 });
      expect(march([held('2026-03-30', kind), held('2026-03-31')])).toEqual({
        outcome: 'met',
        held: 1,
        decreeMeetings: 1,
      });
    },
  );
  it('is of its own kind of place: rooms under P7, centres under P7-1', () => {
    const centre = held('2026-03-30', 'SCHEDULED', { venue: 'CENTRE' });
    const room = held('2026-03-30', 'SCHEDULED', { venue: 'ROOM' });
    expect(march([centre]).outcome).toBe('missed');
    expect(march([centre], [], 'CENTRE').outcome).toBe('met');
    expect(march([room], [], 'CENTRE').outcome).toBe('missed');
    expect(march([held('2026-03-30')], [], 'CENTRE').outcome).toBe('missed');
  });
});

describe('a month of absence excuses (P7)', () => {
  it.each([
    ['all of it', [away('2026-03-01', '2026-03-31')], 'excused'],
    ['its working days', [away('2026-03-02', '2026-03-31')], 'excused'],
    ['far beyond it', [away('2026-01-01', '2026-12-31')], 'excused'],
    ['but the first working day', [away('2026-03-03', '2026-03-31')], 'missed'],
    ['but the last working day', [away('2026-03-02', '2026-03-30')], 'missed'],
    [
      'twice, with a holiday between',
      [away('2026-03-02', '2026-03-20'), away('2026-03-26', '2026-03-31')],
      'excused',
    ],
    [
      'twice, with a working day between',
      [away('2026-03-02', '2026-03-19'), away('2026-03-26', '2026-03-31')],
      'missed',
    ],
    ['of somebody else', [away('2026-03-01', '2026-03-31', 'deputy')], 'missed'],
    ['not at all', [], 'missed'],
  ])('away %s: %#', (_what, absences, outcome) => {
    expect(march([], absences).outcome).toBe(outcome);
  });
  it('of an official who received nevertheless the duty is met', () => {
    expect(march([held('2026-03-30')], [away('2026-03-01', '2026-03-31')]).outcome).toBe('met');
  });
  it('works in months whose calendar is not known yet', () => {
    const whole = [away('2031-04-01', '2031-04-30')];
    expect(monthlyDuty('akim', '2031-04', [], whole, { calendar }).outcome).toBe('excused');
    expect(monthlyDuty('akim', '2031-12', [], whole, { calendar }).outcome).toBe('missed');
  });
});
