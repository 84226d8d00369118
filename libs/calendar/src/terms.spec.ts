import type { IsoDate } from '@qabyldau/kernel';
import { createCalendar } from './create-calendar.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';
import { termKinds, termRules, type TermKind } from './term-kinds.js';
import { termLabels } from './term-labels.js';

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string) => text as IsoDate;
const due = (kind: TermKind, from: string) => calendar.deadline(kind, date(from)).due;
const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe('the terms', () => {
  const produced: readonly (readonly [TermKind, string, string])[] = [
    ['reply', '2024-12-24', '2025-01-17'],
    ['reply', '2026-03-02', '2026-03-27'],
    ['reply', '2026-03-05', '2026-04-01'],
    ['reply', '2027-03-04', '2027-04-01'],
    ['reply', '2027-03-05', '2027-04-02'],
    ['extension-30', '2026-03-02', '2026-04-01'],
    ['extension-30', '2026-03-05', '2026-04-06'],
    ['extension-2-months', '2026-03-27', '2026-05-28'],
    ['extension-2-months', '2025-12-31', '2026-03-02'],
    ['extension-2-months', '2023-12-31', '2024-02-29'],
    ['extension-2-months', '2026-04-01', '2026-06-01'],
    ['extension-notice', '2026-03-20', '2026-03-30'],
    ['brief', '2026-03-30', '2026-03-18'],
    ['brief-for-reply', '2026-03-27', '2026-03-20'],
    ['absence-notice', '2026-03-30', '2026-03-26'],
    ['absence-notice', '2024-05-10', '2024-05-04'],
    ['participation-notice', '2024-05-03', '2024-05-06'],
    ['participation-refusal-report', '2026-03-20', '2026-03-27'],
    ['redirect', '2026-05-06', '2026-05-13'],
    ['correction', '2026-03-19', '2026-03-31'],
    ['return', '2026-03-31', '2026-04-03'],
    ['hearing-lead', '2026-03-19', '2026-03-27'],
    ['objection', '2026-03-19', '2026-03-26'],
    ['last-refusal-notice', '2026-03-27', '2026-03-19'],
    ['hearing-record', '2025-01-04', '2025-01-06'],
    ['record-remarks', '2023-06-29', '2023-07-03'],
    ['protocol', '2026-03-19', '2026-03-26'],
    ['termination-notice', '2026-12-14', '2026-12-18'],
    ['report', '2026-03-31', '2026-04-10'],
    ['report', '2026-06-30', '2026-07-10'],
    ['report', '2026-09-30', '2026-10-12'],
    ['report', '2026-12-31', '2027-01-11'],
    ['recusal', '2026-03-19', '2026-03-27'],
    ['recusal-notice', '2026-03-20', '2026-03-27'],
    ['file-access', '2026-03-19', '2026-03-27'],
    ['slip-correction', '2024-05-02', '2024-05-06'],
    ['complaint', '2026-02-10', '2026-05-12'],
    ['complaint', '2026-06-06', '2026-09-07'],
    ['complaint-without-order', '2026-02-10', '2026-08-10'],
    ['complaint-forwarding', '2026-05-06', '2026-05-13'],
  ];

  it.each(produced)('%s from %s is due on %s', (kind, from, expected) => {
    expect(due(kind, from)).toBe(expected);
  });

  it('are all tried above', () => {
    expect(new Set(produced.map(([kind]) => kind))).toEqual(new Set(termKinds));
  });

  it('say what they rest on and which calendar they were counted with', () => {
    expect(calendar.deadline('reply', date('2026-03-02'))).toEqual({
      kind: 'reply',
      from: '2026-03-02',
      due: '2026-03-27',
      provisional: false,
      paragraphs: ['P29', 'Code 76(1)'],
      calendar: 'kz-2026-1',
    });
  });

  const restsOn: Readonly<Record<TermKind, string>> = {
    reply: 'P29, Code 76(1)',
    'extension-30': 'P30(1)',
    'extension-2-months': 'P30(2), Code 76(3)',
    'extension-notice': 'P30(2), Code 76(3)',
    brief: 'P26',
    'brief-for-reply': 'P26, P29',
    'absence-notice': 'P16',
    'participation-notice': 'P19',
    'participation-refusal-report': 'P20',
    redirect: 'P15(1), Code 65',
    correction: 'P6, Code 64(6)',
    return: 'P6, Code 64(7)(1)',
    'hearing-lead': 'P32, Code 73(1)',
    'last-refusal-notice': 'P32, Code 73(1)',
    objection: 'Code 73(3)',
    'hearing-record': 'P33, Code 74(4)',
    'record-remarks': 'P33, Code 74(6)',
    protocol: 'P23, Code 74(4)',
    'termination-notice': 'Code 70(3)',
    report: 'P40',
    recusal: 'Code 67(3)',
    'recusal-notice': 'Code 67(11)',
    'file-access': 'Code 75(1)',
    'slip-correction': 'Code 82(3)',
    complaint: 'Code 92(1)',
    'complaint-without-order': 'Code 92(1-1)',
    'complaint-forwarding': 'Code 91(4)',
  };

  it.each(Object.entries(restsOn))('%s rests on %s', (kind, paragraphs) => {
    const from = date(kind === 'report' ? '2026-03-31' : '2026-03-02');
    expect(calendar.deadline(kind as TermKind, from).paragraphs.join(', ')).toBe(paragraphs);
  });

  it.each(termKinds)('%s has its rule, its paragraph and its name in three languages', (kind) => {
    expect(termRules[kind].paragraphs.length).toBeGreaterThan(0);
    expect(new Set(Object.values(termLabels[kind])).size).toBe(3);
  });

  it('let the policy choose a length that the law leaves open', () => {
    const correction = (days: number) => calendar.deadline('correction', date('2026-03-19'), { days }).due;
    expect(correction(1)).toBe('2026-03-20');
    expect(correction(2)).toBe('2026-03-26');
    expect(calendar.deadline('protocol', date('2026-03-19'), { days: 1 }).due).toBe('2026-03-20');
    expect(calendar.deadline('brief-for-reply', date('2026-03-27'), { days: 1 }).due).toBe('2026-03-26');
    for (const days of [0, -1, 1.5, NaN]) {
      const wrong = `the length of correction is a whole number of working days, at least 1: ${days}`;
      expect(() => correction(days)).toThrow(new RangeError(wrong));
    }
    expect(calendar.deadline('reply', date('2026-03-02'), { days: 1 }).due).toBe('2026-03-27');
  });

  it('refuse a report that does not start at the end of a quarter', () => {
    for (const from of ['2026-03-30', '2026-04-01', '2026-02-28', '2031-01-01']) {
      const error = expect.objectContaining({ code: 'not-a-quarter-end', data: { date: from } });
      expect(() => due('report', from)).toThrow(error);
      expect(() => calendar.provisionalDeadline('report', date(from))).toThrow(error);
    }
  });

  it('refuse a kind that is none', () => {
    for (const kind of ['replies', 'toString', '']) {
      const error: unknown = expect.objectContaining({
        code: 'unknown-term',
        data: { kind, known: termKinds.join(', ') },
      });
      expect(() => due(kind as TermKind, '2026-03-02')).toThrow(error as Error);
    }
  });

  it('refuse a date that is none', () => {
    expect(() => due('reply', '2026-02-30')).toThrow(code('bad-date'));
  });
});
