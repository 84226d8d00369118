import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, epochOf, instantOf, parseDate, type Instant } from '@qabyldau/kernel';
import { buildViews, lineJson, lists, withList, type AnyList, type System } from '@qabyldau/server';
import { runSimulation } from '../src/run-simulation.js';

/** How a list stood at an instant, in full, as somebody who may see everything was told. */
interface Told {
  readonly list: AnyList;
  readonly at: Instant;
  readonly answer: string;
}

describe('the lists of a simulated office', () => {
  const directory = mkdtempSync(join(tmpdir(), 'lists-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  const asker = { language: 'kk', body: 'ulgi', staff: true, applicants: true } as const;
  const needed: Readonly<Record<string, string>> = { q: 'ер' };
  const filtersOf = ({ needs }: AnyList) => (needs === undefined ? {} : { [needs]: needed[needs] ?? '' });

  /** The answer of the live tables, or, with `at`, of the log as it stood then. */
  async function ask(
    list: AnyList,
    calendar: System['calendar'],
    now: Instant,
    at?: Instant,
  ): Promise<string> {
    return withList(directory, list.name, { now, calendar, at }, asker, async (open) => {
      const filters = filtersOf(list);
      const lines: string[] = [];
      for await (const page of open.all({ filters })) {
        lines.push(...page.map((line) => canonicalJson(lineJson(open.columns, line))));
      }
      return `${String(await open.count({ filters }))}\n${lines.join('\n')}`;
    });
  }

  it('are later as they were told at the time', async () => {
    const told: Told[] = [];
    let calendar: System['calendar'] | undefined;
    let last: string | undefined;
    await runSimulation(directory, {
      from: parseDate('2025-12-01'),
      to: parseDate('2026-01-16'),
      appeals: 150,
      seed: 8,
      // before the clock goes on: nothing more is recorded of the moment that is over
      beforeTime: async (system, next) => {
        const day = next.slice(0, 10);
        if (day === last) return;
        last = day;
        // not every day: each asking builds the tables
        if (Number(day.slice(8)) % 6 !== 0) return;
        calendar = system.calendar;
        const at = instantOf(epochOf(next) - 1);
        await system.store.flush();
        await buildViews(system);
        for (const list of lists) told.push({ list, at, answer: await ask(list, system.calendar, at) });
      },
    });
    if (calendar === undefined) throw new Error('nobody asked');
    expect(told.length).toBeGreaterThan(3 * lists.length);
    expect(new Set(told.map(({ answer }) => answer)).size).toBeGreaterThan(told.length / 3);
    const empty = lists.filter((list) =>
      told.every((one) => one.list !== list || one.answer.startsWith('0\n')),
    );
    expect(empty.map(({ name }) => name)).toEqual([]);
    for (const { list, at, answer } of told) {
      expect([list.name, at, await ask(list, calendar, at, at)]).toEqual([list.name, at, answer]);
    }
  });
});
