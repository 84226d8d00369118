import { applyChange, isWeekendDay, kazakhstanCalendar, type ChangeDay } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import { readChange } from './index.js';

const date = (text: string) => text as IsoDate;
const reason = { kk: 'себеп', ru: 'причина', en: 'a reason' };
const file = {
  version: 'kz-2026-2',
  act: { number: '441', date: '2026-11-20' },
  days: [{ works: '2026-12-19', off: '2026-12-31' }],
};
const read = (content: unknown, current = kazakhstanCalendar) => readChange(content, current);
const days = (...rows: readonly unknown[]) => ({ ...file, days: rows });
const years = (list: readonly number[], ...rows: readonly unknown[]) => ({
  ...file,
  years: list,
  days: rows,
});
function changeOf(content: unknown, current = kazakhstanCalendar) {
  const answer = read(content, current);
  if (!answer.ok) throw new Error(answer.error.text.en);
  return answer.value;
}
const refusalOf = (content: unknown, current = kazakhstanCalendar) => {
  const answer = read(content, current);
  return answer.ok ? undefined : { code: answer.error.code, ...answer.error.data };
};

describe('the shape of a calendar file', () => {
  const wholeFile = '{"version", "act", "days"}';
  const row = '{"works": "YYYY-MM-DD", "off": "YYYY-MM-DD"}';
  const act = '{"number": "…", "date": "YYYY-MM-DD"}';
  const threeLanguages = '{"kk": "…", "ru": "…", "en": "…"}';

  it.each<[string, unknown, string, string]>([
    ['nothing at all', undefined, '{…}', wholeFile],
    ['null', null, '{…}', wholeFile],
    ['a text', 'kz-2026-2', '{…}', wholeFile],
    ['a list', [file], '{…}', wholeFile],
    ['a field of another name', { ...file, holidays: [] }, 'holidays', 'version, act, years, days'],
    ['a version that is a number', { ...file, version: 2 }, 'version', '"…"'],
    ['a version of spaces', { ...file, version: '  ' }, 'version', '"…"'],
    ['a version beyond a hundred letters', { ...file, version: 'v'.repeat(101) }, 'version', '"…"'],
    ['an act that is a text', { ...file, act: '441' }, 'act', act],
    ['an act of no number', { ...file, act: { date: '2026-11-20' } }, 'act.number', '"…"'],
    ['an act of no date', { ...file, act: { number: '441' } }, 'act.date', 'YYYY-MM-DD'],
    [
      'an act of a date in a list',
      { ...file, act: { number: '1', date: ['2026-11-20'] } },
      'act.date',
      'YYYY-MM-DD',
    ],
    ['a year that is no list', { ...file, years: 2028 }, 'years', '[2028]'],
    ['a year with half of one', { ...file, years: [2028, 2028.5] }, 'years', '[2028]'],
    ['a year in words', { ...file, years: ['2028'] }, 'years', '[2028]'],
    ['no days', { ...file, days: undefined }, 'days', '[{"works": "…", "off": "…"}, …]'],
    [
      'days that are no list',
      { ...file, days: { off: '2026-12-31' } },
      'days',
      '[{"works": "…", "off": "…"}, …]',
    ],
    ['a row that is a text', days('2026-12-31'), 'days[1]', row],
    ['a row that is nothing', days(null), 'days[1]', row],
    [
      'the second row at fault',
      days(file.days[0], { off: 'Sunday' }, { works: 1 }),
      'days[2].off',
      'YYYY-MM-DD',
    ],
    ['a works of no date', days({ works: '2026-13-01' }), 'days[1].works', 'YYYY-MM-DD'],
    ['an ordinary of no date', days({ ordinary: '1' }), 'days[1].ordinary', 'YYYY-MM-DD'],
    ['an insteadOf of no date', days({ insteadOf: 5 }), 'days[1].insteadOf', 'YYYY-MM-DD'],
    ['a row with another word', days({ free: 1 }), 'days[1].free', 'off, works, ordinary, insteadOf, reason'],
    ['a reason that is a text', days({ off: '2026-12-31', reason: 'x' }), 'days[1].reason', threeLanguages],
    ['a reason that is nothing', days({ off: '2026-12-31', reason: null }), 'days[1].reason', threeLanguages],
    ['a reason in two languages', days({ reason: { kk: 'x', ru: 'x' } }), 'days[1].reason', threeLanguages],
    ['a reason of an empty text', days({ reason: { ...reason, ru: '' } }), 'days[1].reason', threeLanguages],
  ])('%s is named by its place, with what belongs there', (_, content, where, expected) => {
    expect(refusalOf(content)).toEqual({ code: 'calendar-file-misshapen', where, expected });
  });

  it('allows a name of a hundred letters, and fields that say nothing', () => {
    const [row] = file.days;
    const content = {
      ...file,
      version: 'v'.repeat(100),
      years: undefined,
      days: [{ ...row, reason: undefined }],
    };
    expect(changeOf(content).version).toHaveLength(100);
  });
});

describe('what a calendar file may change', () => {
  it.each([
    [[2028], undefined],
    [[2029, 2028], undefined],
    [[2023], undefined],
    [[2026, 2028], undefined],
    [[2022], { year: 2022, next: 2028 }],
    [[2029], { year: 2029, next: 2028 }],
    [[2028, 2030], { year: 2030, next: 2029 }],
  ])('years %j', (list, gap) => {
    const refusal = refusalOf(years(list));
    expect(refusal).toEqual(gap === undefined ? undefined : { code: 'year-leaves-a-gap', ...gap });
    if (gap === undefined) expect(changeOf(years(list)).years).toEqual([...list].sort());
  });

  it.each<[string, object, boolean]>([
    ['works and off', { works: '2026-12-19', off: '2026-12-31' }, true],
    ['off', { off: '2026-12-31', reason }, true],
    ['works', { works: '2026-12-19', reason }, true],
    ['off insteadOf', { off: '2026-12-31', insteadOf: '2026-12-19' }, true],
    ['ordinary', { ordinary: '2026-12-16' }, true],
    ['nothing', {}, false],
    ['only a reason', { reason }, false],
    ['only insteadOf', { insteadOf: '2026-12-19' }, false],
    ['works insteadOf', { works: '2026-12-19', insteadOf: '2026-12-16' }, false],
    ['works and off insteadOf', { works: '2026-12-19', off: '2026-12-31', insteadOf: '2026-12-16' }, false],
    ['ordinary and off', { ordinary: '2026-12-16', off: '2026-12-31' }, false],
    ['ordinary and works', { ordinary: '2026-12-16', works: '2026-12-19' }, false],
    ['ordinary insteadOf', { ordinary: '2026-12-16', insteadOf: '2026-12-19' }, false],
  ])('a row of %s', (_, row, clear) => {
    expect(refusalOf(days(row))).toEqual(clear ? undefined : { code: 'row-unclear', row: 1 });
  });

  it.each([
    ['off again', { off: '2026-12-31', reason }, '2026-12-31'],
    ['works again', { works: '2026-12-19', off: '2026-12-30' }, '2026-12-19'],
    ['ordinary again', { ordinary: '2026-12-19' }, '2026-12-19'],
  ])('no day twice: %s', (_, row, named) => {
    expect(refusalOf(days(...file.days, row))).toEqual({ code: 'day-named-twice', row: 2, date: named });
  });

  it.each([
    ['2022-12-30', false],
    ['2023-01-04', true],
    ['2027-12-31', true],
    ['2028-01-05', false],
  ])('days of the years it knows: %s', (off, known) => {
    const unknown = { code: 'day-of-unknown-year', row: 1, date: off, from: 2023, to: 2027 };
    expect(refusalOf(days({ off, reason }))).toEqual(known ? undefined : unknown);
    expect(refusalOf(years([2028], { off, reason }))?.code).toBe(
      off < '2023' ? 'day-of-unknown-year' : undefined,
    );
  });

  it.each([
    ['off on a Sunday', { off: '2026-12-20', reason }, 'day-is-off-already', '2026-12-20'],
    ['off on a holiday', { off: '2026-12-16', reason }, 'day-is-off-already', '2026-12-16'],
    ['works on a Thursday', { works: '2026-12-17', reason }, 'day-works-already', '2026-12-17'],
    ['ordinary on a Thursday', { ordinary: '2026-12-17' }, 'day-is-ordinary-already', '2026-12-17'],
    ['ordinary on a Sunday', { ordinary: '2026-12-20' }, 'day-is-ordinary-already', '2026-12-20'],
  ])('not what is so already: %s', (_, row, code, named) => {
    expect(refusalOf(days(row))).toEqual({ code, row: 1, date: named });
    expect(refusalOf(years([2026], row))).toBeUndefined();
  });

  it('an ordinary day again of a Saturday that an act made work', () => {
    const working = applyChange(kazakhstanCalendar, changeOf(file));
    const change = changeOf({ ...days({ ordinary: '2026-12-19' }), version: 'kz-2026-3' }, working);
    expect(change).toMatchObject({ ordinary: ['2026-12-19'], days: [] });
  });

  it('something', () => {
    expect(refusalOf(days())).toEqual({ code: 'calendar-changes-nothing' });
    expect(refusalOf(years([]))).toEqual({ code: 'calendar-changes-nothing' });
    expect(refusalOf(years([2028]))).toBeUndefined();
  });
});

describe('the change that a calendar file makes', () => {
  const named = (change: readonly ChangeDay[], on: string) => change.filter((day) => day.date === on);

  it('carries the version, the act and the days, each resting on the act', () => {
    const { version, act, ...change } = changeOf(file);
    expect({ version, act }).toEqual({ version: 'kz-2026-2', act: file.act });
    const restsOn = 'Labour Code 85(3), 441 (2026-11-20)';
    expect(change).toMatchObject({
      years: [],
      ordinary: [],
      days: [
        { date: '2026-12-19', kind: 'work', act: restsOn },
        { date: '2026-12-31', kind: 'off', act: restsOn },
      ],
    });
  });

  it.each<[object, object]>([
    [
      { off: '2026-12-31', reason },
      { date: '2026-12-31', kind: 'off', reason },
    ],
    [
      { works: '2026-12-19', reason },
      { date: '2026-12-19', kind: 'work', reason },
    ],
  ])('%j is a single day', (row, expected) => {
    expect(changeOf(days(row)).days).toEqual([{ ...expected, act: 'Labour Code 85(3), 441 (2026-11-20)' }]);
  });

  it('a day off in place of a holiday rests on the law and names the holiday', () => {
    const [day] = changeOf(days({ off: '2026-12-31', insteadOf: '2026-12-19' })).days;
    expect(day).toMatchObject({ date: '2026-12-31', kind: 'off', act: 'Law on holidays 5' });
    expect(day?.reason.en).toContain('19 December 2026');
  });

  it('a day off on a fixed holiday needs no reason, a working day does', () => {
    const [day] = named(changeOf(years([2028], { off: '2028-12-16' })).days, '2028-12-16');
    expect(day?.reason.en).toBe('Independence Day');
    const noReason = { code: 'row-without-reason', row: 1 };
    expect(refusalOf(years([2028], { works: '2028-12-16' }))).toEqual({ ...noReason, date: '2028-12-16' });
    expect(refusalOf(years([2028], { off: '2028-12-15' }))).toEqual({ ...noReason, date: '2028-12-15' });
    expect(refusalOf(years([2028], { off: '2028-11-16' }))).toEqual({ ...noReason, date: '2028-11-16' });
  });

  it('a row stands in place of what the year gives by itself', () => {
    const change = changeOf(years([2028], { off: '2028-12-16', reason }, { ordinary: '2028-03-08' }));
    expect(named(change.days, '2028-12-16')).toEqual([expect.objectContaining({ reason })]);
    expect(named(change.days, '2028-03-08')).toEqual([]);
    expect(named(change.days, '2028-01-07')).toHaveLength(1);
    expect(change.ordinary).toEqual(['2028-03-08']);
    expect(isWeekendDay(date('2028-12-16'))).toBe(true);
  });
});
