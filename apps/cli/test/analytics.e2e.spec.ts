import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { validateXML } from 'xmllint-wasm';
import { bytesOf, foundIn, readLog, textsIn, type OpenedEvent } from './log-file.js';
import { ocelValidator } from './ocel-validator.js';
import { temporaryFolder } from './run-cli.js';
import { does, json, qabyldau } from './run-here.js';

const folder = temporaryFolder();
/** Nothing is written among the files of the data folder. */
const outside = temporaryFolder();
let events: readonly OpenedEvent[];

interface Answer {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly more: boolean;
}

const ask = (query: string, ...options: readonly string[]): Promise<Answer> =>
  json<Answer>('sql', query, '--data', folder, ...options);

beforeAll(async () => {
  await does(
    ...['simulate', '--data', folder, '--from', '2026-02-02', '--to', '2026-03-20'],
    ...['--appeals', '60', '--seed', '5'],
  );
  events = await readLog(folder);
});

describe('the views for analysts', () => {
  it('hold every appeal and every event that is not of a person', async () => {
    const open = events.filter(({ stream }) => !/^(applicant|person)-/.test(stream));
    const [counted] = (await ask('select (select count(*) from events) e, (select count(*) from appeals) a'))
      .rows;
    expect(counted).toEqual({
      e: open.length,
      a: events.filter(({ type }) => type.startsWith('appeal-registered.')).length,
    });
  });

  it('hold no more notices and assignments than the lists show', async () => {
    const { rows } = await ask(
      'select (select count(*) from notices) n, (select count(*) from assignments) a',
    );
    const total = async (name: string) =>
      (await json<{ readonly total: number }>('list', name, '--data', folder)).total;
    expect(rows).toEqual([{ n: await total('notices'), a: await total('assignments') }]);
  });

  it('agree with each other', async () => {
    const { rows } = await ask(
      'select a.appeal from appeals a join events e on e.case_id = a.appeal ' +
        'where e.revision = (select max(revision) from events where case_id = a.appeal) and e.course <> a.course',
    );
    expect(rows).toEqual([]);
    const { rows: strangers } = await ask(
      'select official from reception_days where official not in (select employee from employees)',
    );
    expect(strangers).toEqual([]);
  });

  it('hold nothing of any person: no text of theirs, no subject, no name or id of an employee', async () => {
    const people = events.flatMap(({ people }) => people);
    const views = new Database(join(folder, 'views.db'), { readonly: true });
    const column = (sql: string) => views.prepare<[], string>(sql).pluck().all();
    const wanted = [
      ...people.flatMap(({ data }) => textsIn(data)),
      ...people.map(({ subject }) => subject),
      ...column('select subject from appeal_people_v1'),
      ...column("select employee || '-2' from employees_v1"),
      ...column('select day from reception_days_v2'),
      ...column('select surname from employee_names_v1'),
      ...column('select patronymic from employee_names_v1 where patronymic is not null'),
    ].filter((text) => Buffer.byteLength(text) >= 6 && !/^([\d-]+|[A-Za-z-]+|[0-9a-f-]{36})$/.test(text));
    views.close();
    expect(wanted.length).toBeGreaterThan(500);
    expect(foundIn(bytesOf(folder, 'analytics.db'), wanted)).toEqual([]);
  });

  it('are described column by column in three languages, and have no other columns', async () => {
    const { rows } = await ask('select "view", "column", kk, ru, en from about');
    expect(rows.filter(({ kk, ru, en }) => kk === '' || ru === '' || en === '')).toEqual([]);
    const database = new Database(join(folder, 'analytics.db'), { readonly: true });
    const columns = database
      .prepare<[], { readonly v: string; readonly c: string }>(
        "select m.name v, p.name c from sqlite_schema m join pragma_table_info(m.name) p where m.type = 'view'",
      )
      .all();
    database.close();
    expect(columns.map(({ v, c }) => `${v}.${c}`).sort()).toEqual(
      rows
        .filter(({ column }) => column !== '')
        .map(({ view, column }) => `${String(view)}.${String(column)}`)
        .sort(),
    );
    const personal =
      /subject|name$|address|phone|email|essence|comment|external|citizenship|text|proof|place/;
    expect(columns.filter(({ c }) => personal.test(c))).toEqual([]);
  });

  it('are filled again from the live tables when they are lost', async () => {
    const sum = async () =>
      (
        await ask(
          'select (select sum(length(course)) from appeals) c, (select group_concat(clock_id) from clocks) k, ' +
            '(select count(*) from report_facts) f, (select count(*) from events) e',
        )
      ).rows;
    const before = await sum();
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `analytics.db${end}`), { force: true });
    expect(await sum()).toEqual(before);
  });
});

describe('sql', () => {
  it('lists the views and columns when it is asked nothing', async () => {
    const text = await does('sql', '--data', folder, '--language', 'kk');
    expect(text).toContain('reply_due_on');
    expect(text).toContain('Жауап беру мерзімі');
  });

  it('gives no more rows than it may, and says that there are more', async () => {
    const { rows, more } = await ask('select id from events', '--limit', '3');
    expect([rows.length, more]).toEqual([3, true]);
  });

  it('writes CSV that no spreadsheet runs', async () => {
    const text = await does('sql', `select '=1+1' as "=a", 'x,"y"' b`, '--data', folder, '--format', 'csv');
    expect(text).toBe(`'=a,b\r\n'=1+1,"x,""y"""\r\n`);
  });

  it('refuses whatever does more than read', async () => {
    const { code, stderr } = await qabyldau('sql', "attach 'views.db' as v", '--data', folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining('refused')]);
  });
});

interface Declared {
  readonly attributes: readonly { readonly type: string }[];
}

const schema = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'infra', 'schemas', name), 'utf8');

const exported = async (format: string, name: string): Promise<string> => {
  const out = join(outside, name);
  await does('export', '--format', format, '--out', out, '--data', folder);
  return out;
};

/** Texts of applicants that could not come about by chance. */
const telling = () =>
  events
    .flatMap(({ people }) => people.flatMap(({ subject, data }) => [subject, ...textsIn(data)]))
    .filter((text) => Buffer.byteLength(text) >= 8 && !/^([\d-]+|[A-Za-z-]+|[0-9a-f-]{36})$/.test(text));

describe('export', () => {
  it('writes the appeals as XES that its schema takes, one trace each, without anything of a person', async () => {
    const xml = readFileSync(await exported('xes', 'log.xes'), 'utf8');
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'log.xes', contents: xml }],
      schema: [{ fileName: 'xes.xsd', contents: schema('xes.xsd') }],
    });
    expect([valid, errors]).toEqual([true, []]);
    const appeals = events.filter(({ stream }) => stream.startsWith('reception-appeal-'));
    expect(xml.match(/<trace>/g)).toHaveLength(new Set(appeals.map(({ stream }) => stream)).size);
    expect(xml.match(/<event>/g)).toHaveLength(appeals.length);
    expect(foundIn(Buffer.from(xml), telling())).toEqual([]);
  });

  it('writes the log as OCEL 2.0 that its schema takes, in which every object that is named exists', async () => {
    const text = readFileSync(await exported('ocel', 'log.json'), 'utf8');
    const log = JSON.parse(text) as {
      readonly events: readonly { readonly relationships: readonly { readonly objectId: string }[] }[];
      readonly objects: readonly { readonly id: string; readonly type: string }[];
      readonly eventTypes: readonly Declared[];
      readonly objectTypes: readonly Declared[];
    };
    const validate = ocelValidator();
    expect([validate(log), validate.errors]).toEqual([true, null]);
    const declared = [...log.eventTypes, ...log.objectTypes].flatMap(({ attributes }) => attributes);
    const types = ['string', 'time', 'integer', 'float', 'boolean'];
    expect(declared.filter(({ type }) => !types.includes(type))).toEqual([]);
    const ids = new Set(log.objects.map(({ id }) => id));
    expect(ids.size).toBe(log.objects.length);
    const named = log.events.flatMap(({ relationships }) => relationships.map(({ objectId }) => objectId));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect([...new Set(log.objects.map(({ type }) => type))].sort()).toEqual(
      expect.arrayContaining(['appeal', 'official', 'reception-day']),
    );
    expect(foundIn(Buffer.from(text), telling())).toEqual([]);
  });

  it('writes the views as Parquet, which is read back as they are', async () => {
    const file = await asyncBufferFromFile(join(await exported('parquet', 'views'), 'appeals.parquet'));
    const rows = await parquetReadObjects({ file });
    const asked = await ask('select appeal, course, applicants, replied_at from appeals order by appeal');
    expect(
      rows
        .map(({ appeal, course, applicants, replied_at }) => ({
          appeal,
          course,
          applicants: Number(applicants),
          replied_at: (replied_at as string | undefined) ?? null,
        }))
        .sort((a, b) => (String(a.appeal) < String(b.appeal) ? -1 : 1)),
    ).toEqual(asked.rows);
  });

  it('takes the name of a view for a name, not for a path', async () => {
    const { code, stderr } = await qabyldau(
      ...['export', '--format', 'csv', '--view', '../views', '--out', join(outside, 'csv'), '--data', folder],
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining('--view')]);
  });

  it('writes nothing over the log', async () => {
    const log = join(outside, '..', basename(folder), 'log.db');
    const { code, stderr } = await qabyldau('export', '--format', 'xes', '--out', log, '--data', folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining('--out')]);
    expect((await readLog(folder)).length).toBe(events.length);
  });
});

describe('mine', () => {
  it('finds that every appeal conforms to the chart, and counts each of them once', async () => {
    const mined = await json<{
      readonly appeals: number;
      readonly deviations: readonly unknown[];
      readonly variants: readonly { readonly appeals: number }[];
    }>('mine', '--data', folder, '--picture', join(outside, 'graph.svg'));
    expect(mined.deviations).toEqual([]);
    expect(mined.variants.reduce((sum, { appeals }) => sum + appeals, 0)).toBe(mined.appeals);
    expect(readFileSync(join(outside, 'graph.svg'), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });
});
