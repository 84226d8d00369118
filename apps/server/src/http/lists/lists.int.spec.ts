import 'reflect-metadata';
import type { Json } from '@qabyldau/kernel';
import { lists } from '../../lists/catalogue.js';
import { appealRegister } from '../../system/tables.js';
import { appeal, secrets, TestServer, textOf } from '../../testing/test-server.js';

type Item = Readonly<Record<string, Json>>;

describe('the lists over HTTP', () => {
  let server: TestServer;
  let number: string;
  beforeAll(async () => {
    server = await TestServer.start();
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    number = textOf(registered.body['number']);
    await server.done(
      `/api/v1/appeals/${number}/assign-responsible`,
      { employee: 'responsible' },
      'reception',
    );
    await server.settle();
  });
  afterAll(() => server.close());

  const list = async (path: string, as = 'controller', headers = {}) => {
    const { status, body } = await server.get(`/api/v1/lists${path === '' ? '' : `/${path}`}`, as, headers);
    return { status, body, items: (body['items'] ?? []) as readonly Item[] };
  };
  const english = { 'accept-language': 'en' };

  it('says which there are, for whoever asks', async () => {
    const names = (items: readonly Item[]) => items.map((item) => item['name']);
    expect(names((await list('', 'controller')).items)).toEqual(lists.map(({ name }) => name));
    expect(names((await list('', 'auditor')).items)).not.toContain('search');
  });

  it('show what is due, whose turn it is, and why', async () => {
    const { items, body } = await list('control?count=true', 'controller', english);
    expect(body['total']).toBe(2);
    expect(items[0]).toMatchObject({
      kind: { code: 'brief-for-reply' },
      due: '2026-03-20',
      derivation: null,
    });
    expect(items[1]).toMatchObject({
      kind: { code: 'reply' },
      number,
      turn: { code: 'responsible', label: 'Responsible employee' },
      responsible: { id: 'responsible', label: 'Жауапова Аружан, Office of the akim' },
      unit: { id: 'control', label: 'Office of the akim' },
      due: '2026-03-27',
      daysLeft: 15,
      overdue: false,
      derivation: '/api/v1/deadlines/reply?from=2026-03-02',
      law: { code: 'P29, Code 76(1)', label: 'para 29; Code art. 76(1)' },
    });
  });

  it.each(lists.filter(({ needs }) => needs === undefined).map(({ name }) => name))(
    '%s answers in every form',
    async (name) => {
      expect((await list(`${name}?count=true`)).status).toBe(200);
      const csv = await server.get(`/api/v1/lists/${name}?format=csv&language=ru`, 'controller');
      expect(csv.status).toBe(200);
      expect(csv.text.startsWith('\uFEFF')).toBe(true);
      expect(csv.headers['content-disposition']).toContain(`${name}-2026-03-02.csv`);
      const workbook = await server.get(`/api/v1/lists/${name}?format=xlsx`, 'controller');
      expect(workbook.text.slice(0, 2)).toBe('PK');
      expect((await server.get(`/api/v1/lists/${name}?format=jsonl`, 'controller')).status).toBe(200);
    },
  );

  it('refuse a filter or a value that is none, and say which there are', async () => {
    const unknown = await list('appeals?colour=red', 'controller', english);
    expect(unknown).toMatchObject({ status: 400, body: { code: 'unknown-filter' } });
    expect(unknown.body['remedy']).toContain('state, clock');
    for (const wrong of [
      'state=foo',
      'responsible=nobody',
      'registeredFrom=2026-02-30',
      'topic=',
      'sort=channel',
    ].filter((one) => !one.endsWith('='))) {
      expect(await list(`appeals?${wrong}`)).toMatchObject({
        status: 400,
        body: { code: 'bad-filter-value' },
      });
    }
    expect(await list('control?overdue=maybe')).toMatchObject({ body: { code: 'bad-filter-value' } });
    expect(await list('control?limit=501')).toMatchObject({ body: { code: 'bad-filter-value' } });
    expect(await list('control?format=pdf')).toMatchObject({ body: { code: 'bad-filter-value' } });
    expect(await list('control?overdue=yes&overdue=no')).toMatchObject({ status: 400 });
    expect(await list('control?at=yesterday')).toMatchObject({ body: { code: 'bad-instant' } });
    for (const [language, remedy] of [
      ['kk', 'Күтілетіні: yes (иә), no (жоқ).'],
      ['ru', 'Ожидается: yes (да), no (нет).'],
      ['en', 'Expected: yes, no.'],
    ] as const)
      expect(
        await list('control?overdue=maybe', 'controller', { 'accept-language': language }),
      ).toMatchObject({ body: { remedy } });
    expect(await list('control?responsible=nobody', 'controller', { 'accept-language': 'ru' })).toMatchObject(
      {
        body: { remedy: 'Ожидается: id сотрудника органа.' },
      },
    );
    expect(await list('nonsense')).toMatchObject({ status: 404, body: { code: 'unknown-list' } });
  });

  it('have reached the position that is asked for, or say that the log has none such', async () => {
    const { position } = (await list('control?limit=1')).body as { readonly position: string };
    expect(await list(`control?atLeast=${position}`)).toMatchObject({ status: 200 });
    for (const none of ['zzz', '9999999999999999'])
      expect(await list(`control?atLeast=${none}`)).toMatchObject({
        status: 400,
        body: { code: 'bad-position' },
      });
    expect(await list('control?cursor=garbage', 'controller', english)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('cursor') },
    });
  });

  it('find an applicant by the beginning of a name, also in Russian letters, and note who looked', async () => {
    for (const q of ['Сейіт', 'сейит мад', 'СЕЙІТҚЫЗЫ', number]) {
      const { items } = await list(`search?q=${encodeURIComponent(q)}`, 'reception');
      expect(items).toMatchObject([{ number, applicant: 'Сейітқызы Мадина' }]);
    }
    expect((await list(`search?q=${encodeURIComponent('Мадинка')}`, 'reception')).items).toEqual([]);
    expect(await list('search?q=x', 'reception')).toMatchObject({ body: { code: 'bad-filter-value' } });
    expect(await list('search', 'reception')).toMatchObject({ body: { code: 'bad-filter-value' } });
    expect(await list('search?q=сей', 'auditor')).toMatchObject({ status: 403 });
  });

  it('show persons to those who may see them, and to nobody else', async () => {
    expect((await list('appeals', 'reception')).items[0]).toHaveProperty('applicant', 'Сейітқызы Мадина');
    for (const name of lists.filter(({ needs }) => needs === undefined).map((one) => one.name)) {
      const { text } = await server.get(`/api/v1/lists/${name}?format=jsonl`, 'analyst');
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  it('are those of the asker’s body', async () => {
    const name = { kk: 'Б', ru: 'Б', en: 'B' };
    const internalAct = { number: '1', date: '2024-01-10' };
    const other = {
      id: 'other',
      name,
      kind: 'AKIM_OFFICE',
      presidentSubordinate: false,
      region: '71',
      internalAct,
    };
    await server.done('/api/v1/bodies', other, 'administrator');
    await server.done('/api/v1/bodies/other/add-unit', { unit: 'u', name }, 'administrator');
    // every body names its own units: the same id is another unit here
    await server.done('/api/v1/bodies/other/add-unit', { unit: 'control', name }, 'administrator');
    const employee = {
      employee: 'stranger',
      name: { surname: 'Б', given: 'Б' },
      unit: 'u',
      roles: ['controller'],
      position: name,
    };
    await server.done('/api/v1/bodies/other/appoint-employee', employee, 'administrator');
    await server.settle();
    for (const one of ['control', 'appeals', 'notices', 'assignments']) {
      expect((await list(one, 'controller')).items.length).toBeGreaterThan(0);
      expect((await list(one, 'stranger')).items).toEqual([]);
    }
    expect((await list(`search?q=${number}`, 'stranger')).items).toEqual([]);
    const { items } = await list('control', 'controller', english);
    expect(items.find((item) => item['number'] === number)).toMatchObject({
      unit: { id: 'control', label: 'Office of the akim' },
    });
  });

  it('stand as they stood then', async () => {
    const before = '2026-03-02T04:00:00.500Z';
    const asked = `control?count=true&at=${before}`;
    const then = await list(asked);
    await server.until('2026-03-30T12:00:00+05:00');
    expect((await list('control')).items).toMatchObject([
      { kind: { code: 'brief-for-reply' }, overdue: true, daysLeft: -3 },
      { kind: { code: 'reply' }, overdue: true, daysLeft: -1 },
    ]);
    expect((await list(asked)).body).toEqual(then.body);
    expect((await list('control?at=2026-03-01T00:00:00Z')).items).toEqual([]);
    expect((await list('control?overdue=yes')).items).toHaveLength(2);
    expect((await list(`control?overdue=yes&at=${before}`)).items).toEqual([]);
  });

  it('forget who was erased, also of moments before', async () => {
    const before = 'appeals?at=2026-03-20T00:00:00Z';
    expect((await list(before, 'reception')).items[0]).toHaveProperty('applicant', 'Сейітқызы Мадина');
    const { body } = await server.get(`/api/v1/lists/assignments`, 'auditor');
    expect(JSON.stringify(body)).not.toContain('Сейітқызы');
    const { rows } = await server.app.projections.tables.select(appealRegister, { where: { number } });
    await server.done(
      `/api/v1/persons/${rows[0]?.subject ?? ''}/erase`,
      { ground: 'court-decision' },
      'administrator',
    );
    await server.settle();
    expect((await list(before, 'reception')).items[0]).toHaveProperty('applicant', null);
    expect((await list('search?q=Сейіт', 'reception')).items).toEqual([]);
  });
});
