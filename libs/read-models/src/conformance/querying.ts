import { START } from '@qabyldau/event-store';
import type { Change } from '../fold-batch.js';
import type { Query, Where } from '../query.js';
import { selectRows } from '../select-rows.js';
import type { ReadModelTables } from '../tables.js';
import { positionAt, sampleModel, type SampleRow } from './sample.js';
import { aRow } from './saving.js';

const rows = [
  aRow('a', 3, 'open'),
  aRow('b', 1),
  aRow('c', 3, 'Open'),
  aRow('d', 2, 'done'),
  aRow('ә', 3, '50%'),
  aRow('я', -7, 'open_'),
  aRow('😀', 0, 'done'),
  aRow('\uffee', 1),
  aRow('e', 2, 'қ\nж'),
];

const wheres: readonly Where<SampleRow>[] = [
  {},
  { state: 'open' },
  { state: null },
  { state: { not: null } },
  { state: { not: 'open' }, size: { gte: 2 } },
  { size: { gt: 1, lte: 3 } },
  { size: { lt: 1 } },
  { size: { in: [1, 3, 99] } },
  { id: { in: [] } },
  { state: { inElse: { in: ['open'], column: 'id', equals: '\uffee' } } },
  { state: { inElse: { in: [], column: 'id', equals: '\uffee' } }, size: { gte: 1 } },
  { state: { like: 'o%' } },
  { state: { like: 'O_en' } },
  { state: { like: '%\\%' } },
  { state: { like: '%\\_' } },
  { state: { like: 'қ%' } },
  { state: { like: '%' }, id: { gte: 'e' } },
];

const orders: readonly Required<Query<SampleRow>>['orderBy'][] = [
  [],
  [{ column: 'id', direction: 'desc' }],
  [{ column: 'state' }],
  [{ column: 'state', direction: 'desc' }],
  [{ column: 'size', direction: 'desc' }, { column: 'state' }],
  [
    { column: 'state', direction: 'desc' },
    { column: 'size', direction: 'asc' },
    { column: 'id', direction: 'desc' },
  ],
];

export function queryingConforms(tables: () => ReadModelTables): void {
  const all = new Map(rows.map((row) => [row.id, row]));

  describe('querying', () => {
    beforeEach(() =>
      tables().save([{ model: sampleModel, from: START, checkpoint: positionAt(0), changes: all }]),
    );

    it.each(wheres)('finds and counts what holds: %j', async (where) => {
      const expected = selectRows(sampleModel, all, { where }, positionAt(0));
      expect(await tables().select(sampleModel, { where })).toEqual(expected);
      expect(await tables().count(sampleModel, where)).toBe(expected.rows.length);
    });

    it.each(orders.map((orderBy) => ({ orderBy })))('pages through in $orderBy', async ({ orderBy }) => {
      const expected = selectRows(sampleModel, all, { orderBy }, positionAt(0)).rows;
      for (const limit of [1, 2, 4, 9, 10]) {
        expect(await paged(tables(), { orderBy, limit })).toEqual(expected);
      }
    });

    it('goes on after a row that was deleted meanwhile, and past one that came', async () => {
      const query = { orderBy: [{ column: 'size', direction: 'asc' }], limit: 4 } as const;
      const page = await tables().select(sampleModel, query);
      const last = page.rows.at(-1)?.id ?? '';
      const changes = new Map<string, Change<SampleRow>>([
        [last, 'deleted'],
        ['0', aRow('0', -99)],
      ]);
      await tables().save([{ model: sampleModel, from: positionAt(0), checkpoint: positionAt(1), changes }]);
      const rest = await tables().select(sampleModel, { ...query, limit: 100, after: page.next });
      const seen = [...page.rows, ...rest.rows].map(({ id }) => id);
      expect(seen.sort()).toEqual([...all.keys()].sort());
      expect(rest.position).toBe(positionAt(1));
    });

    it('refuses what does not fit the table', async () => {
      const { next } = await tables().select(sampleModel, { limit: 1 });
      const forged = Buffer.from(JSON.stringify(['size asc,id asc', 'x', '1'])).toString('base64url');
      const bad: readonly object[] = [
        { where: { colour: 'red' } },
        { where: { toString: 'x' } },
        { where: { size: { above: 1 } } },
        { where: { state: { like: 'x\\' } } },
        { where: { state: { in: 'open' } } },
        { where: { state: true } },
        { where: { size: '1' } },
        { where: { size: 0.5 } },
        { where: { size: { in: [1, 'x'] } } },
        { where: { size: { like: '1%' } } },
        { where: { state: { inElse: { in: ['x'], column: 'colour', equals: 'x' } } } },
        { where: { state: { inElse: { in: ['x'], column: 'size', equals: 'x' } } } },
        { where: { state: { inElse: ['x'] } } },
        { where: { state: { gt: 1 } } },
        { orderBy: [{ column: 'colour' }] },
        { orderBy: [{ column: 'size', direction: 'sideways' }] },
        { limit: 0 },
        { limit: 1.5 },
        { after: 'nonsense' },
        { after: next, orderBy: [{ column: 'size' }] },
        { after: forged, orderBy: [{ column: 'size', direction: 'asc' }] },
      ];
      for (const query of bad) {
        await expect(tables().select(sampleModel, query as Query<SampleRow>)).rejects.toMatchObject({
          code: 'bad-request',
        });
      }
    });
  });
}

async function paged(tables: ReadModelTables, query: Query<SampleRow>): Promise<readonly SampleRow[]> {
  const found: SampleRow[] = [];
  for (let after: string | undefined; ;) {
    const page = await tables.select(sampleModel, { ...query, after });
    found.push(...page.rows);
    after = page.next;
    if (after === undefined) return found;
  }
}
