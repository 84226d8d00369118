import { languages } from '@qabyldau/kernel';
import { summaryTable } from './summary-table.js';
import { Counters, summaryOf } from './tally.js';

describe('summaryTable', () => {
  const counters = new Counters();
  counters.add('appeals', 12_345);
  counters.add('state/scheduled', 40);
  counters.add('refusal/book-slot: day-is-full', 2);
  const summary = summaryOf(counters);

  it.each(languages)('is aligned in %s', (language) => {
    const lines = summaryTable(summary, language).trimEnd().split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('shows states, refusals and grouped numbers', () => {
    const table = summaryTable(summary, 'en');
    expect(table).toMatch(/Appeals +12 345\n {2}applicant told +40\n/);
    expect(table).toMatch(/Commands refused by law +2\n {2}book-slot: day-is-full +2\n$/);
  });
});
