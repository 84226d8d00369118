import { sample } from '@qabyldau/read-models';
import { openSqlTables, type SqlPlace } from '../open.js';
import { bothDatabases } from '../testing/databases.js';
import { letAnalystsRead } from './ask-postgres.js';
import { askSql } from './ask-sql.js';
import { publishViews } from './publish-views.js';

const limits = { rows: 2, milliseconds: 20_000 };
const text = { kk: 'кесте', ru: 'таблица', en: 'table' };
const columns = Object.keys(sample.sampleModel.columns).map((name) => ({ name, about: text }));

describe.each(bothDatabases())('$name', ({ newPlace, stop }) => {
  let place: SqlPlace;
  let operational: SqlPlace;
  let remove: () => void;

  beforeAll(async () => {
    const made = await newPlace();
    ({ remove } = made);
    operational = made.place;
    place = 'file' in operational ? operational : { ...operational, schema: 'for_analysts' };
    for (const one of [operational, place]) {
      const tables = await openSqlTables(one);
      const row = { state: null, size: 1, notes: '[]' };
      const from = await tables.checkpoint(sample.sampleModel);
      const changes = new Map(['a', 'b', 'c'].map((id) => [id, { id, ...row }]));
      if (from !== sample.positionAt(0))
        await tables.save([{ model: sample.sampleModel, from, checkpoint: sample.positionAt(0), changes }]);
      await tables.close();
    }
    for (let time = 0; time < 2; time++)
      await publishViews(
        place,
        [{ name: 'samples', table: sample.sampleModel, about: text, columns }],
        [{ field: 'state', value: 'open', text }],
      );
    if (!('file' in place)) await letAnalystsRead(place);
  });

  afterAll(async () => {
    remove();
    await stop();
  });

  it('goes on answering when a table is built anew under its view', async () => {
    const tables = await openSqlTables(place);
    const beside = await tables.beside(sample.sampleModel);
    await beside.save(await tables.load(sample.sampleModel, ['a', 'b', 'c']));
    expect(await beside.replaceLive(sample.positionAt(0))).toBe(true);
    expect(await tables.count(sample.sampleModel)).toBe(3);
    await tables.close();
    expect((await askSql(place, 'select count(*) as n from samples', limits)).rows).toEqual([[3]]);
  });

  it('answers with rows up to the limit', async () => {
    expect(await askSql(place, ' -- all\n select id, size from samples order by id', limits)).toEqual({
      columns: ['id', 'size'],
      rows: [
        ['a', 1],
        ['b', 1],
      ],
      more: true,
    });
    expect(await askSql(place, 'with n as (select count(*) c from samples) select c from n', limits)).toEqual(
      {
        columns: ['c'],
        rows: [[3]],
        more: false,
      },
    );
  });

  it('says what views, columns and codes mean', async () => {
    const { rows } = await askSql(place, `select "type", kk from about where "column" = 'size'`, limits);
    expect(rows).toEqual([['integer', 'кесте']]);
    expect((await askSql(place, 'select value, en from words', limits)).rows).toEqual([['open', 'table']]);
  });

  it.each([
    "attach 'views.db' as v",
    'pragma journal_mode = delete',
    'set role none',
    'select 1; select 2',
    'delete from samples',
    'with a as (select 1) delete from about',
    'with a as (delete from about returning kk) select * from a',
    "vacuum into 'copy.db'",
    'drop view samples',
    "copy about to '/tmp/about'",
    "select load_extension('x')",
    "select readfile('master.key')",
    "select pg_read_file('master.key')",
    "select set_config('role', 'none', false)",
    "select query_to_xml('select 1', true, true, '')",
    'select * into other from about',
    'create table other (a text)',
    'explain select 1',
    'begin',
    '',
  ])('refuses %s', async (query) => {
    await expect(askSql(place, query, limits)).rejects.toMatchObject({ code: 'query-refused' });
  });

  it('sees no other schema', async () => {
    if ('file' in operational) return;
    const query = `select * from ${operational.schema ?? 'qabyldau'}.read_models`;
    await expect(askSql(place, query, limits)).rejects.toMatchObject({
      data: { reason: expect.stringContaining('permission denied') },
    });
  });

  it('stops a query whose time is over', async () => {
    const endless = 'with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n';
    await expect(askSql(place, endless, { rows: 1, milliseconds: 300 })).rejects.toMatchObject({
      code: 'query-too-long',
    });
  });
});
