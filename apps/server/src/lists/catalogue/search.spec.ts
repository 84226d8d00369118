import { foldWord } from '@qabyldau/kernel';
import { countRows, selectRows, type ReadModel, type Row } from '@qabyldau/read-models';
import type { AppealRow, ApplicantWordRow } from '@qabyldau/reception-appeal';
import type { Position } from '@qabyldau/event-store';
import {
  appealRegister,
  applicantSearch,
  complaints,
  motions,
  protocolTasks,
  writtenAppeals,
} from '../../system/tables.js';
import type { ListViews, Scope } from '../list.js';
import { searchList } from './search.js';

/** So many people with one surname, each with an appeal. */
function named(people: number, beside: ReadonlyMap<unknown, readonly Row[]> = new Map()): Scope {
  const words = new Map<string, ApplicantWordRow>();
  const appeals = new Map<string, AppealRow>();
  for (let place = 0; place < people; place++) {
    const subject = `s-${String(place).padStart(5, '0')}`;
    const name = `Ерланов Арман${String(place)}`;
    const word = 'ерланов';
    const id = `${subject}/0`;
    words.set(id, { id, subject, name, word, folded: foldWord(word), sortKey: subject });
    const number = `2026-${String(place).padStart(6, '0')}`;
    appeals.set(subject, { appeal: subject, number, subject } as AppealRow);
  }
  const tables = new Map<ReadModel, ReadonlyMap<string, Row>>([
    [applicantSearch, words],
    [appealRegister, appeals],
  ]);
  for (const [model, rows] of beside)
    tables.set(model as ReadModel, new Map(rows.map((row) => [String(row[(model as ReadModel).key]), row])));
  const rowsOf = (model: unknown) => (tables.get(model as ReadModel) ?? new Map()) as never;
  const views: ListViews = {
    select: (model, query = {}) => Promise.resolve(selectRows(model, rowsOf(model), query, '1' as Position)),
    count: (model, where = {}) => Promise.resolve(countRows(model, rowsOf(model), where)),
  };
  return { views, today: '2026-03-02' } as Scope;
}
const find = (people: number, limit: number) => searchList.find?.({ limit }, 'ерл', named(people));

describe('the search for applicants', () => {
  it('finds everybody of a frequent name, and leaves nobody out', async () => {
    expect((await find(1_234, 10_000))?.rows).toHaveLength(1_234);
    expect((await find(1_234, 20))?.rows).toHaveLength(20);
  });

  it('begins a page as the whole begins', async () => {
    const whole = (await find(300, 10_000))?.rows ?? [];
    for (const limit of [1, 20, 299, 300])
      expect((await find(300, limit))?.rows).toEqual(whole.slice(0, limit));
  });

  it('asks for more of the name where it would find too many, and says how many are too many', async () => {
    await expect(find(3_600, 20)).rejects.toMatchObject({
      code: 'bad-filter-value',
      data: {
        filter: 'q',
        value: 'ерл',
        expectedRu: expect.stringContaining('более 3000 человек') as unknown,
      },
    });
  });
});

describe('the search for cases', () => {
  const beside = new Map<unknown, readonly Row[]>([
    [
      writtenAppeals,
      [{ writtenAppeal: 'w', parent: 's-00007', number: '2026-000002', course: 'course.inWork' }],
    ],
    [
      protocolTasks,
      [
        {
          task: 't',
          appeal: 's-00007',
          givenAt: '2026-03-02T05:00:00Z',
          dueOn: '2026-03-20',
          doneAt: null,
        },
      ],
    ],
    [
      motions,
      [
        {
          motion: 'm',
          appeal: 's-00007',
          state: 'inTime',
          decidedOn: null,
          decideDueOn: '2026-03-05',
        },
      ],
    ],
    [complaints, [{ complaint: 'c', appeal: 's-00002', state: 'forwarded' }]],
  ]);
  const found = async (words: string) =>
    ((await searchList.find?.({ limit: 100 }, words, named(120, beside)))?.rows ?? []).map(
      ({ workflow, ownNumber }) => `${workflow} ${ownNumber}`,
    );

  it('gives an appeal by its number, with what belongs to it', async () => {
    const all = ['reception-appeal', 'written-appeal', 'protocol-task', 'motion'];
    const numbers = ['2026-000007', '2026-000002', '2026-000007', '2026-000007'];
    for (const words of ['2026-000007', '2026-7', '7', ' 000007 '])
      expect(await found(words)).toEqual(all.map((one, at) => `${one} ${numbers[at] ?? ''}`));
  });

  it('puts what has the very number before what it belongs to', async () => {
    expect(await found('2026-000002')).toEqual([
      'reception-appeal 2026-000002',
      'written-appeal 2026-000002',
      'complaint 2026-000002',
      'reception-appeal 2026-000007',
      'protocol-task 2026-000007',
      'motion 2026-000007',
    ]);
  });

  it('goes by the beginning of a number that nothing has', async () => {
    expect(await found('2026-00011')).toHaveLength(10);
    expect(await found('2025-0')).toEqual([]);
    expect(await found('999999')).toEqual([]);
  });

  it('finds by the name of the applicant what belongs to the appeal', async () => {
    expect(await found('ерланов арман7')).toContain('motion 2026-000007');
  });
});
