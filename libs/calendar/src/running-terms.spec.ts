import type { Instant, IsoDate } from '@qabyldau/kernel';
import fc from 'fast-check';
import { applyChange, changedDays, type CalendarChange } from './calendar-change.js';
import { officialYear, transferDays } from './change-days.js';
import { dayFromCivil, isoDate } from './civil-date.js';
import { createCalendar } from './create-calendar.js';
import {
  dueAfter,
  termsRederived,
  type CountedDue,
  type Counting,
  type RunningTerm,
} from './running-terms.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';

const date = (text: string) => text as IsoDate;
const before = createCalendar(kazakhstanCalendar);

const change = (days: CalendarChange['days'], years: readonly number[] = []): CalendarChange => ({
  version: 'kz-test',
  act: { number: '1', date: date('2026-03-01') },
  years,
  days: [...years.flatMap(officialYear), ...days],
  ordinary: [],
});

const after = (made: CalendarChange) => {
  const data = applyChange(kazakhstanCalendar, made);
  return { calendar: createCalendar(data), changed: changedDays(kazakhstanCalendar, data) };
};

const at = (text: string) => before.instantAt(date(text.slice(0, 10)), text.slice(11));

function running(counting: Counting): RunningTerm {
  const { due: dueOn, provisional } =
    'chosen' in counting
      ? { due: counting.chosen, provisional: false }
      : before.provisionalDeadline(counting.kind, counting.from, { days: counting.days });
  return { term: 'reply', counting, due: { dueOn, dueAt: before.endOfWorkingDay(dueOn), provisional } };
}

const reply = running({ kind: 'reply', from: date('2026-03-02') });
/** Saturday 14 March works, Friday 20 March is off. */
const moved = change(transferDays(date('2026-03-14'), date('2026-03-20'), 'act'));
const dayOff = change([
  { date: date('2026-03-18'), kind: 'off', reason: { kk: 'а', ru: 'б', en: 'c' }, act: 'act' },
]);

describe('a change of the calendar', () => {
  it('says which days it changes, and why', () => {
    expect(after(moved).changed.map(({ date: on, is }) => [on, is])).toEqual([
      ['2026-03-14', 'work'],
      ['2026-03-20', 'off'],
    ]);
    expect(after(moved).changed[0]?.reason.en).toContain('20 March 2026');
    expect(after({ ...dayOff, days: [], ordinary: [date('2026-03-09')] }).changed).toEqual([
      { date: '2026-03-09', is: 'work', reason: expect.objectContaining({ en: 'an ordinary working day' }) },
    ]);
  });

  it('makes a year given whole known and official', () => {
    const { calendar } = after(change([], [2027, 2028]));
    expect(before.deadline('reply', date('2027-03-04')).provisional).toBe(true);
    expect(calendar.deadline('reply', date('2028-03-02')).provisional).toBe(false);
    expect(calendar.isWorkingDay(date('2028-01-03'))).toBe(false);
  });
});

describe('a running term', () => {
  it('ends on another day, at the same hour, and says which day made it', () => {
    const { calendar, changed } = after(dayOff);
    expect(termsRederived([reply], { changed }, { calendar, at: at('2026-03-10 10:00') })).toEqual({
      calendar: 'kz-test',
      terms: [
        {
          term: 'reply',
          was: '2026-03-27',
          dueOn: '2026-03-30',
          dueAt: at('2026-03-30 18:30'),
          provisional: false,
          reason: 'days-changed',
          because: [{ date: '2026-03-18', is: 'off' }],
        },
      ],
    });
  });

  it('stays where a day off and a working day make up for each other', () => {
    const { calendar, changed } = after(moved);
    expect(termsRederived([reply], { changed }, { calendar, at: at('2026-03-10 10:00') })).toBeUndefined();
  });

  it('keeps its calendar once it has run out', () => {
    const { calendar, changed } = after(dayOff);
    const over = { calendar, at: reply.due.dueAt as Instant };
    expect(termsRederived([reply], { changed }, over)).toBeUndefined();
    const noInstant = { ...reply, due: { dueOn: date('2026-03-27') } };
    const late = termsRederived([noInstant], { changed }, { ...over, at: at('2026-03-27 23:00') });
    expect(late?.terms).toMatchObject([{ dueOn: '2026-03-30' }]);
    expect(late?.terms[0]).not.toHaveProperty('dueAt');
    expect(termsRederived([noInstant], { changed }, { ...over, at: at('2026-03-28 00:00') })).toBeUndefined();
  });

  it('begins later where the one before it ends later', () => {
    const { calendar, changed } = after(dayOff);
    const answer = { ...running({ chosen: date('2026-03-18') }), term: 'answer' };
    const report = {
      ...running({ kind: 'participation-refusal-report', from: date('2026-03-18'), after: 'answer' }),
      term: 'report',
    };
    const fact = termsRederived([answer, report], { changed }, { calendar, at: at('2026-03-10 10:00') });
    expect(fact?.terms.map(({ term, dueOn, chosen }) => [term, dueOn, chosen])).toEqual([
      ['answer', '2026-03-19', '2026-03-18'],
      ['report', '2026-03-26', undefined],
    ]);
    // Nothing changed after 19 March, where the report's two days begin now: the answer's day is the reason.
    expect(fact?.terms[1]?.because).toEqual([{ date: '2026-03-18', is: 'off' }]);
  });

  it('begins where it did, when another than the one before it moves', () => {
    const { calendar, changed } = after(dayOff);
    const answer = { ...running({ chosen: date('2026-03-18') }), term: 'answer' };
    const counting = { kind: 'participation-refusal-report', from: date('2026-03-18') } as const;
    const now = { calendar, at: at('2026-03-10 10:00') };
    for (const other of [{}, { after: 'reply' }]) {
      const report = { ...running({ ...counting, ...other }), term: 'report' };
      expect(termsRederived([answer, report], { changed }, now)?.terms).toHaveLength(1);
    }
  });

  it('names every day that changed from its beginning to the later of its ends', () => {
    // Friday 27 March, the last day, is off for Saturday 28 March.
    const { calendar, changed } = after(change(transferDays(date('2026-03-28'), date('2026-03-27'), 'act')));
    const now = { calendar, at: at('2026-03-10 10:00') };
    expect(termsRederived([reply], { changed }, now)?.terms).toMatchObject([
      {
        dueOn: '2026-03-28',
        because: [
          { date: '2026-03-27', is: 'off' },
          { date: '2026-03-28', is: 'work' },
        ],
      },
    ]);
    // Thursday 26 March was the fourteenth day.
    const earlier = after(change(transferDays(date('2026-03-14'), date('2026-03-27'), 'act')));
    const back = termsRederived([reply], earlier, { ...now, calendar: earlier.calendar });
    expect(back?.terms).toMatchObject([
      { was: '2026-03-27', dueOn: '2026-03-26', because: [{ date: '2026-03-14' }, { date: '2026-03-27' }] },
    ]);
  });

  it('keeps the length that it was given', () => {
    const { calendar, changed } = after(dayOff);
    const longer = running({ kind: 'correction', from: date('2026-03-10'), days: 7 });
    const now = { calendar, at: at('2026-03-10 10:00') };
    expect(termsRederived([longer], { changed }, now)?.terms).toMatchObject([
      { was: '2026-03-19', dueOn: '2026-03-20' },
    ]);
  });

  it('is not touched by days before it began or after it ends', () => {
    const around = ['2026-02-27', '2026-03-18', '2026-03-31'].map((on) => ({
      ...dayOff.days[0]!,
      date: date(on),
    }));
    const { calendar, changed } = after(change(around));
    const now = { calendar, at: at('2026-03-10 10:00') };
    expect(termsRederived([reply], { changed }, now)?.terms).toMatchObject([
      { dueOn: '2026-03-30', because: [{ date: '2026-03-18', is: 'off' }] },
    ]);
    const objection = running({ kind: 'objection', from: date('2026-03-10') });
    expect(termsRederived([objection], { changed }, now)).toBeUndefined();
  });

  it('reading Z: loses the mark when its year is confirmed, on the same day or another', () => {
    const provisional = running({ kind: 'reply', from: date('2026-12-10') });
    const { calendar, changed } = after(change([], [2027]));
    expect(
      termsRederived([provisional], { changed }, { calendar, at: at('2026-12-11 10:00') })?.terms,
    ).toMatchObject([
      { was: '2027-01-05', dueOn: '2027-01-05', provisional: false, reason: 'confirmed', because: [] },
    ]);
  });

  it('reading Z: is confirmed without a reason where the days that changed make up for each other', () => {
    const provisional = running({ kind: 'reply', from: date('2027-03-04') });
    const { calendar, changed } = after(
      change(transferDays(date('2027-03-13'), date('2027-03-19'), 'act'), [2027]),
    );
    expect(changed).toHaveLength(2);
    const now = { calendar, at: at('2027-03-04 10:00') };
    expect(termsRederived([provisional], { changed }, now)?.terms).toMatchObject([
      { was: '2027-04-01', dueOn: '2027-04-01', provisional: false, reason: 'confirmed', because: [] },
    ]);
    const unmarked = { ...provisional, due: { dueOn: provisional.due.dueOn } };
    expect(termsRederived([unmarked], { changed }, now)).toBeUndefined();
  });

  it('reading Z: is confirmed on the day that was chosen, too', () => {
    const chosen = running({ chosen: date('2027-03-10') });
    const provisional = { ...chosen, due: { ...chosen.due, provisional: true } };
    const { calendar, changed } = after(change([], [2027]));
    const now = { calendar, at: at('2027-03-04 10:00') };
    expect(termsRederived([provisional], { changed }, now)?.terms).toMatchObject([
      { dueOn: '2027-03-10', provisional: false, reason: 'confirmed' },
    ]);
  });

  it('that was chosen moves off a day that stops working, and back to it', () => {
    const { calendar, changed } = after(dayOff);
    const chosen = running({ chosen: date('2026-03-18') });
    const now = at('2026-03-10 10:00');
    const fact = termsRederived([chosen], { changed }, { calendar, at: now });
    expect(fact?.terms).toMatchObject([{ dueOn: '2026-03-19', chosen: '2026-03-18' }]);
    const due: CountedDue = { ...chosen.due, dueAt: chosen.due.dueAt as Instant, provisional: false };
    const kept = dueAfter(due, fact!, 'reply');
    expect(kept).toMatchObject({ dueOn: '2026-03-19', chosen: '2026-03-18', calendar: 'kz-test' });
    const back = { ...chosen, counting: { chosen: kept.chosen! }, due: kept };
    const returned = termsRederived(
      [back],
      { changed: [{ date: date('2026-03-18'), is: 'work', reason: { kk: '', ru: '', en: '' } }] },
      { calendar: before, at: now },
    );
    expect(returned?.terms).toMatchObject([{ was: '2026-03-19', dueOn: '2026-03-18' }]);
    expect(dueAfter(kept, returned!, 'reply')).not.toHaveProperty('chosen');
  });

  it('leaves every other due date as it was, and the instant where the fact names none', () => {
    const due: CountedDue = { dueOn: date('2026-03-27'), dueAt: at('2026-03-27 18:30'), provisional: true };
    const move = { term: 'reply', was: due.dueOn, dueOn: date('2026-03-30'), provisional: false } as const;
    const fact = { calendar: 'kz-test', terms: [{ ...move, reason: 'days-changed', because: [] }] } as const;
    expect(dueAfter(due, fact, 'brief')).toBe(due);
    expect(dueAfter(due, fact, 'reply')).toEqual({
      dueOn: '2026-03-30',
      dueAt: due.dueAt,
      provisional: false,
      calendar: 'kz-test',
    });
  });

  it('that was chosen on a Saturday stays, when nothing that changes touches it', () => {
    const { calendar, changed } = after(dayOff);
    const saturday = running({ chosen: date('2026-03-28') });
    expect(termsRederived([saturday], { changed }, { calendar, at: at('2026-03-10 10:00') })).toBeUndefined();
  });

  it('never ends on a day off, and a second look moves nothing', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((n) => isoDate(dayFromCivil(2026, 1, 1) + n));
    const kinds = fc.constantFrom('reply', 'objection', 'brief', 'extension-30', 'redirect' as const);
    fc.assert(
      fc.property(kinds, day, fc.array(day, { minLength: 1, maxLength: 6 }), (kind, from, off) => {
        const reason = { kk: 'а', ru: 'б', en: 'c' };
        const days = [...new Set(off)].map((on) => ({
          date: on,
          kind: before.isWorkingDay(on) ? ('off' as const) : ('work' as const),
          reason,
          act: 'act',
        }));
        const { calendar, changed } = after(change(days));
        const term = running({ kind: kind as 'reply', from });
        const env = { calendar, at: at('2025-12-01 00:00') };
        const fact = termsRederived([term], { changed }, env);
        const due = fact?.terms[0] ?? term.due;
        expect(calendar.isWorkingDay(due.dueOn)).toBe(true);
        expect(due.dueOn).toBe(calendar.provisionalDeadline(kind as 'reply', from).due);
        if (fact !== undefined) expect(fact.terms[0]?.because.length).toBeGreaterThan(0);
        const again = {
          ...term,
          due: { ...due, provisional: calendar.provisionalDeadline(kind, from).provisional },
        };
        expect(termsRederived([again], { changed }, env)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});
