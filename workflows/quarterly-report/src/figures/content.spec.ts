import fc from 'fast-check';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { languages, type IsoDate } from '@qabyldau/kernel';
import { factKinds } from '../facts/fact.js';
import type { ReportAppealRow } from '../read-models/report-appeals.js';
import type { ReportFactRow } from '../read-models/report-facts.js';
import { explainCell, reportContent, type Cell, type ReportHead } from './content.js';
import type { Counted, QuarterFacts } from './counted.js';
import { differencesBetween } from './differences.js';
import { sections } from './sections.js';

const calendar = createCalendar(kazakhstanCalendar);
const head: ReportHead = {
  body: 'b',
  quarter: '2026-Q2',
  from: '2026-04-01' as IsoDate,
  to: '2026-06-30' as IsoDate,
  recipient: 'GOVERNMENT_APPARATUS',
  covers: ['PUBLIC_RECEPTION_ROOM', 'CITIZENS_RECEPTION_CENTRE'],
};

const appeals: fc.Arbitrary<ReportAppealRow> = fc.record({
  appeal: fc.constantFrom('a-1', 'a-2', 'a-3'),
  body: fc.constant('b'),
  number: fc.constant('2026-000001'),
  registeredOn: fc.constantFrom('2026-04-01', '2026-04-20'),
  channel: fc.constantFrom('ORAL', 'CALL_CENTRE', 'PAPER_POST'),
  applicantKind: fc.constantFrom('natural', 'legal'),
  applicants: fc.integer({ min: 1, max: 9 }),
  language: fc.constantFrom('kk', 'ru'),
  region: fc.constantFrom('71', '55', null),
  topic: fc.constantFrom('land', 'roads', 'something-new'),
  priority: fc.constantFrom(0, 1),
  citizenship: fc.constantFrom(null, 'foreign'),
  venue: fc.constant('public-reception-room'),
  repliedOn: fc.constant(null),
  endedOn: fc.constant(null),
});

const facts: fc.Arbitrary<Counted> = fc
  .record({
    kind: fc.constantFrom(...factKinds),
    detail: fc.constantFrom('SCHEDULED', 'explained', 'satisfied', null),
    employee: fc.constantFrom('e-1', 'e-2', null),
    late: fc.constantFrom(0, 1),
    amount: fc.integer({ min: 1, max: 5 }),
    appeal: fc.option(appeals, { nil: undefined }),
  })
  .map(({ appeal, ...fact }) => ({
    fact: factRow({ ...fact, appeal: appeal?.appeal ?? null }),
    appeal,
    day: undefined,
  }));

const quarters: fc.Arbitrary<QuarterFacts> = fc.record({
  happened: fc.array(facts, { maxLength: 60 }),
  openAppeals: fc.array(facts, { maxLength: 5 }),
  openWork: fc.array(facts, { maxLength: 5 }),
  missedDuties: fc.array(facts, { maxLength: 5 }),
  ranks: fc.constant(new Map([['e-1', 2]])),
});

function factRow(changes: Partial<ReportFactRow>): ReportFactRow {
  return {
    fact: 'w/c/0/0',
    kind: 'registered',
    on: '2026-05-05',
    workflow: 'w',
    caseId: 'c',
    revision: 0,
    event: 'id',
    appeal: null,
    body: 'b',
    day: null,
    employee: null,
    detail: null,
    venue: null,
    late: 0,
    amount: 1,
    endedOn: null,
    ...changes,
  };
}

const nothing: QuarterFacts = {
  happened: [],
  openAppeals: [],
  openWork: [],
  missedDuties: [],
  ranks: new Map(),
};

const cellsOf = (content: ReturnType<typeof reportContent>): readonly Cell[] =>
  content.sections.flatMap((section) => section.cells);

it('breaks every figure down without losing or doubling a fact', () => {
  fc.assert(
    fc.property(quarters, quarters, (now, before) => {
      const cells = cellsOf(reportContent(head, now, before, calendar));
      for (const { id, by, top, measure } of sections.flatMap(({ figures }) => figures)) {
        if (by === undefined || top !== undefined || measure !== undefined) continue;
        const parts = cells.filter(({ cell }) => cell.startsWith(`${id}:`));
        const sum = parts.reduce((total, { value }) => total + Number(value), 0);
        expect([id, sum]).toEqual([id, cells.find(({ cell }) => cell === id)?.value]);
      }
    }),
    { numRuns: 60 },
  );
});

it('opens every counted cell to as many facts as it says', () => {
  fc.assert(
    fc.property(quarters, (now) => {
      for (const { cell, value } of cellsOf(reportContent(head, now, nothing, calendar))) {
        if (typeof value === 'number' && cell !== '2.persons')
          expect(explainCell(cell, now)).toHaveLength(value);
      }
    }),
    { numRuns: 60 },
  );
});

it('knows nothing of the year before where nothing is known, and means nothing of nothing', () => {
  const cells = cellsOf(reportContent(head, nothing, nothing, calendar));
  expect(cells.every(({ was }) => was === null)).toBe(true);
  expect(cells.find(({ cell }) => cell === '8.mean')?.value).toBeNull();
  expect(cells.find(({ cell }) => cell === '2.received')?.value).toBe(0);
});

it('compares with the year before, in whole numbers and tenths of a percent', () => {
  const registered = (n: number): QuarterFacts => ({
    ...nothing,
    happened: Array.from({ length: n }, () => ({ fact: factRow({}), appeal: undefined, day: undefined })),
  });
  const received = (now: number, then: number) =>
    cellsOf(reportContent(head, registered(now), registered(then), calendar)).find(
      ({ cell }) => cell === '2.received',
    );
  expect(received(543, 537)).toMatchObject({ value: 543, was: 537, difference: 6, percent: '1.1' });
  expect(received(7, 8)).toMatchObject({ difference: -1, percent: '-12.5' });
  expect(received(8, 8)).toMatchObject({ difference: 0, percent: '0.0' });
});

it('rounds means half up, and counts the working days from the registration', () => {
  const score = (amount: number): Counted => ({
    fact: factRow({ kind: 'survey-answered', amount }),
    appeal: undefined,
    day: undefined,
  });
  const now = {
    ...nothing,
    happened: [score(5), score(4), score(4), score(4), score(4), score(4), score(4), score(4)],
  };
  const cells = cellsOf(reportContent(head, now, nothing, calendar));
  // 33 / 8 = 4.125
  expect(cells.find(({ cell }) => cell === '8.mean')?.value).toBe('4.13');
});

it('opens no cell that the form does not have', () => {
  expect(explainCell('3.nothing', nothing)).toBeUndefined();
  expect(explainCell('2.received:ORAL', nothing)).toBeUndefined();
  expect(explainCell('2.channel:ORAL', nothing)).toEqual([]);
});

it('lists what a correction changes and nothing else', () => {
  const one = { ...nothing, happened: [{ fact: factRow({}), appeal: undefined, day: undefined }] };
  const [was, is] = [nothing, one].map((facts) => reportContent(head, facts, nothing, calendar));
  expect(differencesBetween(was!, was!)).toEqual([]);
  expect(differencesBetween(was!, is!)).toContainEqual({ cell: '2.received', was: 0, is: 1 });
  expect(differencesBetween(was!, is!)).toContainEqual({ cell: '2.channel:not-given', was: null, is: 1 });
});

it('has a name for every section and figure in every language, and no id twice', () => {
  const figures = sections.flatMap((section) => section.figures);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  for (const { label } of figures) expect(languages.every((language) => label[language] !== '')).toBe(true);
});

describe('the form', () => {
  const cells = (form?: number) =>
    cellsOf(reportContent(head, nothing, nothing, calendar, undefined, form)).map(({ cell }) => cell);

  it('of a frozen report stays the one it had', () => {
    expect(reportContent(head, nothing, nothing, calendar, undefined, 1).form).toBe(1);
    expect(cells(1)).not.toContain('2.repeated');
    expect(cells()).toContain('2.repeated');
    expect(explainCell('2.repeated', nothing, 1)).toBeUndefined();
    expect(cells().filter((cell) => cells(1).includes(cell))).toEqual(cells(1));
  });

  it('counts in the most frequent topics those it shows; the first form counted all', () => {
    const topics = ['land', 'land', 'roads', 'health', 'housing', 'education', 'business'];
    const now: QuarterFacts = {
      ...nothing,
      happened: topics.map((topic) => ({
        fact: factRow({}),
        appeal: { topic } as ReportAppealRow,
        day: undefined,
      })),
    };
    const whole = (form: number) =>
      cellsOf(reportContent(head, now, nothing, calendar, undefined, form)).find(
        ({ cell }) => cell === '10.topics',
      )?.value;
    expect([whole(1), whole(2)]).toEqual([7, 6]);
    expect(explainCell('10.topics', now)).toHaveLength(6);
  });

  it('has no cell for a value that its words do not know', () => {
    expect(explainCell('3.refused:court-act', nothing)).toEqual([]);
    expect(explainCell('3.refused:nonsense', nothing)).toBeUndefined();
  });
});
