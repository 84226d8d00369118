import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { quarterOf, reportDue, reportId, type Quarter } from './quarter.js';

const calendar = createCalendar(kazakhstanCalendar);
const due = (quarter: string, days = 10) => reportDue(quarterOf(quarter) as Quarter, days, calendar, '18:30');

describe('reading O: quarters of the calendar year', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ])('%s is from %s to %s', (text, from, to) => {
    expect(quarterOf(text)).toEqual({ from, to });
  });
  it.each(['2026-Q0', '2026-Q5', '2026', '26-Q1', '2026-Q11', 'x2026-Q1', ''])('%s is none', (text) => {
    expect(quarterOf(text)).toBeUndefined();
  });
  it('make one report of a body each', () => {
    expect(reportId('akimat', '2026-Q2')).toBe('akimat-2026-Q2');
  });
});

describe('the term of P40', () => {
  it.each([
    ['2026-Q1', '2026-04-10'],
    ['2026-Q2', '2026-07-10'],
    ['2026-Q3', '2026-10-12'],
    ['2026-Q4', '2027-01-11'],
  ])('%s is due on the 10th of the next month, or the next working day: %s', (quarter, dueOn) => {
    expect(due(quarter).dueOn).toBe(dueOn);
    // the calendar, which knows ten days only, says the same
    const { to } = quarterOf(quarter) as Quarter;
    expect(calendar.provisionalDeadline('report', to).due).toBe(dueOn);
  });
  it.each([
    [1, '2026-07-01'],
    [5, '2026-07-07'],
    [25, '2026-07-27'],
  ])('is the body’s own day %i where its internal act says so (cl. 4): %s', (days, dueOn) => {
    expect(due('2026-Q2', days).dueOn).toBe(dueOn);
  });
  it('runs until the end of the working day', () => {
    expect(due('2026-Q2').dueAt).toBe('2026-07-10T13:30:00.000Z');
    expect(due('2026-Q2').provisional).toBe(false);
  });
  it('is expected only, in years not known yet', () => {
    expect(due('2031-Q2')).toMatchObject({ dueOn: '2031-07-10', provisional: true });
  });
});
