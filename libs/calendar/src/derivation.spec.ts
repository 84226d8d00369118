import type { IsoDate } from '@qabyldau/kernel';
import { createCalendar } from './create-calendar.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';
import type { DerivedDay } from './derivation.js';
import type { TermKind } from './term-kinds.js';

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string) => text as IsoDate;
const line = ({ date: on, counted, number, reason, paragraph }: DerivedDay) =>
  `${on} ${counted ? (number ?? '→') : '-'} ${reason.en} [${paragraph}]`;
const lines = (kind: TermKind, from: string) => calendar.derive(kind, date(from)).days.map(line);
const skipped = (kind: TermKind, from: string) =>
  lines(kind, from).filter((text) => /^\S+ - /.test(text) && !text.includes('day of the event'));

describe('the derivation', () => {
  it('shows every day of a term and why it is passed over', () => {
    expect(lines('objection', '2026-03-19')).toEqual([
      '2026-03-19 - day of the event, not counted [Code 76(2)]',
      '2026-03-20 1 working day 1 [Code 73(3)]',
      '2026-03-21 - Saturday, Nauryz [Law on holidays 5]',
      '2026-03-22 - Sunday, Nauryz [Law on holidays 5]',
      '2026-03-23 - Nauryz [Law on holidays 5]',
      '2026-03-24 - day off in place of the holiday of 21 March 2026 [Law on holidays 5]',
      '2026-03-25 - day off in place of the holiday of 22 March 2026 [Law on holidays 5]',
      '2026-03-26 2 working day 2 [Code 73(3)]',
    ]);
  });

  it('runs backward for a backward term, and says which Saturday works', () => {
    expect(lines('absence-notice', '2024-05-10')).toEqual([
      '2024-05-10 - day of the event, not counted [Code 76(2)]',
      '2024-05-09 - Victory Day [Law on holidays 5]',
      '2024-05-08 - day off moved from 4 May 2024 [Labour Code 85(3), order of the Minister of Labour of 17.04.2024]',
      "2024-05-07 - Defender's Day [Law on holidays 5]",
      '2024-05-06 1 working day 1 [P16]',
      '2024-05-05 - Sunday [Labour Code 84]',
      '2024-05-04 2 working day 2: Saturday, works: the day off was moved to 8 May 2024 [P16]',
    ]);
  });

  it('counts the Sunday of 5 January 2025', () => {
    const days = lines('reply', '2024-12-24');
    expect(days).toContain(
      '2025-01-05 6 working day 6: Sunday, works: the day off was moved to 3 January 2025 [P29, Code 76(1)]',
    );
    expect(days.at(-1)).toBe('2025-01-17 15 working day 15 [P29, Code 76(1)]');
    expect(skipped('reply', '2024-12-24')).toEqual([
      '2024-12-28 - Saturday [Labour Code 84]',
      '2024-12-29 - Sunday [Labour Code 84]',
      '2025-01-01 - New Year [Law on holidays 5]',
      '2025-01-02 - New Year [Law on holidays 5]',
      '2025-01-03 - day off moved from 5 January 2025 [Labour Code 85(3), transfer act of 2025]',
      '2025-01-04 - Saturday [Labour Code 84]',
      '2025-01-07 - Orthodox Christmas [Labour Code 84(5)]',
      '2025-01-11 - Saturday [Labour Code 84]',
      '2025-01-12 - Sunday [Labour Code 84]',
    ]);
  });

  it('shows how a calendar term moves to the next working day', () => {
    const days = lines('extension-30', '2026-03-05');
    expect(days).toHaveLength(33);
    expect(days.slice(-4)).toEqual([
      '2026-04-03 29 calendar day 29 [P30(1)]',
      '2026-04-04 30 calendar day 30: Saturday [P30(1)]',
      '2026-04-05 - Sunday [Labour Code 84]',
      '2026-04-06 → the last day does not work, the term moves to the next working day [Code 76(5)]',
    ]);
    expect(lines('extension-30', '2026-03-02').at(-1)).toBe('2026-04-01 30 calendar day 30 [P30(1)]');
  });

  it('shows months, the missing day of a short one, and the move', () => {
    expect(lines('extension-2-months', '2025-12-31')).toEqual([
      '2025-12-31 - day of the event, not counted [Code 76(2)]',
      '2026-01-31 1 month 1 [P30(2), Code 76(3)]',
      '2026-02-28 2 month 2: the month has no day 31, its last day is taken, Saturday [P30(2), Code 76(3)]',
      '2026-03-01 - Sunday [Labour Code 84]',
      '2026-03-02 → the last day does not work, the term moves to the next working day [Code 76(5)]',
    ]);
  });

  it('takes fixed holidays outside the known years', () => {
    expect(skipped('participation-notice', '2028-03-20')).toEqual([
      '2028-03-21 - Nauryz [Law on holidays 5]',
      '2028-03-22 - Nauryz [Law on holidays 5]',
      '2028-03-23 - Nauryz [Law on holidays 5]',
      '2028-03-25 - Saturday [Labour Code 84]',
      '2028-03-26 - Sunday [Labour Code 84]',
    ]);
    expect(skipped('objection', '2028-01-06')).toContain(
      '2028-01-07 - Orthodox Christmas [Labour Code 84(5)]',
    );
    expect(skipped('objection', '2022-03-04')).toContain(
      '2022-03-07 - day off moved from 5 March 2022 [Labour Code 85(3), transfer act of 2022]',
    );
  });

  it('takes of a known year what its data says, and no holiday besides', () => {
    // 8 March 2026, a holiday of fixed date, is a Sunday; no act stands behind what was noted of 10 March.
    const noted = { kk: 'ескертпе', ru: 'заметка', en: 'a note' };
    const { derive } = createCalendar({
      version: 'test',
      timeZone: 'Asia/Almaty',
      knownYears: { from: 2026, to: 2026 },
      days: [{ date: date('2026-03-10'), kind: 'off', reason: noted, provisional: false }],
    });
    expect(derive('objection', date('2026-03-06')).days.map(line)).toEqual([
      '2026-03-06 - day of the event, not counted [Code 76(2)]',
      '2026-03-07 - Saturday [Labour Code 84]',
      '2026-03-08 - Sunday [Labour Code 84]',
      '2026-03-09 1 working day 1 [Code 73(3)]',
      '2026-03-10 - a note [Labour Code 84]',
      '2026-03-11 2 working day 2 [Code 73(3)]',
    ]);
  });

  it('says it in Kazakh and Russian', () => {
    const days = calendar.derive('absence-notice', date('2024-05-10')).days;
    expect(days.map((day) => day.reason.kk)).toEqual([
      'оқиға болған күн, есепке алынбайды',
      'Жеңіс күні',
      '04.05.2024 күнінен ауыстырылған демалыс күні',
      'Отан қорғаушы күні',
      '1-жұмыс күні',
      'жексенбі',
      '2-жұмыс күні: сенбі, жұмыс күні: демалыс күні 08.05.2024 күніне ауыстырылған',
    ]);
    expect(days.map((day) => day.reason.ru)).toEqual([
      'день события, не считается',
      'День Победы',
      'выходной день, перенесённый с 04.05.2024',
      'День защитника Отечества',
      '1-й рабочий день',
      'воскресенье',
      '2-й рабочий день: суббота, рабочий день: выходной перенесён на 08.05.2024',
    ]);
  });

  it('says of calendar terms in Kazakh and Russian how they move', () => {
    const said = (kind: TermKind, from: string, language: 'kk' | 'ru') =>
      calendar
        .derive(kind, date(from))
        .days.slice(-3)
        .map((day) => day.reason[language]);
    expect(said('extension-2-months', '2025-12-31', 'kk')).toEqual([
      '2-ай: айда 31-күн жоқ, айдың соңғы күні алынады, сенбі',
      'жексенбі',
      'мерзімнің соңғы күні жұмыс күні емес, мерзім келесі жұмыс күніне ауысады',
    ]);
    expect(said('extension-2-months', '2025-12-31', 'ru')).toEqual([
      '2-й месяц: в месяце нет 31-го числа, берётся последний день месяца, суббота',
      'воскресенье',
      'последний день срока нерабочий, срок переходит на следующий рабочий день',
    ]);
    expect(said('extension-30', '2026-03-05', 'kk')[0]).toBe('30-күнтізбелік күн: сенбі');
    expect(said('extension-30', '2026-03-05', 'ru')[0]).toBe('30-й календарный день: суббота');
  });

  it('explains a term with the correction days it was given', () => {
    const term = calendar.deadline('correction', date('2026-03-19'), { days: 2 });
    expect(calendar.explain(term)).toEqual(
      calendar.derive('correction', date('2026-03-19'), { days: 2 }).days,
    );
    expect(calendar.explain(term).at(-1)).toMatchObject({ date: '2026-03-26', number: 2 });
  });

  it.each([
    [1, '2026-03-26'],
    [2, '2026-03-20'],
    [3, '2026-03-19'],
  ])('explains a term of %i days counted back from the reply of 27 March 2026', (days, dueOn) => {
    const term = calendar.deadline('brief-for-reply', date('2026-03-27'), { days });
    expect(term.due).toBe(dueOn);
    const explained = calendar.explain(term);
    expect([explained[0]?.date, explained.at(-1)?.date]).toEqual(['2026-03-27', dueOn]);
    expect(explained.filter(({ counted }) => counted)).toHaveLength(days);
  });
});
