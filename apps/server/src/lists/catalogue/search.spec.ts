import { foldWord } from '@qabyldau/kernel';
import { countRows, selectRows, type ReadModel, type Row } from '@qabyldau/read-models';
import type { AppealRow, ApplicantWordRow } from '@qabyldau/reception-appeal';
import type { Position } from '@qabyldau/event-store';
import { appealRegister, applicantSearch } from '../../system/tables.js';
import type { ListViews, Scope } from '../list.js';
import { searchList } from './search.js';

/** So many people with one surname, each with an appeal. */
function named(people: number): Scope {
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
  const rowsOf = (model: unknown) => (tables.get(model as ReadModel) ?? new Map()) as never;
  const views: ListViews = {
    select: (model, query = {}) => Promise.resolve(selectRows(model, rowsOf(model), query, '1' as Position)),
    count: (model, where = {}) => Promise.resolve(countRows(model, rowsOf(model), where)),
  };
  return { views } as Scope;
}
const find = (people: number, limit: number) => searchList.find?.({ limit }, 'ерл', named(people));

describe('the search for applicants', () => {
  it('finds everybody of a frequent name, and leaves nobody out', async () => {
    expect((await find(1_234, 10_000))?.rows).toHaveLength(1_234);
    expect((await find(1_234, 20))?.rows).toHaveLength(20);
  });

  it('asks for more of the name where it would find too many, and says how many are too many', async () => {
    await expect(find(3_600, 20)).rejects.toMatchObject({
      code: 'bad-filter-value',
      data: { filter: 'q', value: 'ерл', expected: expect.stringContaining('3000') as unknown },
    });
  });
});
