import { appeal, secrets, TestServer } from '../testing/test-server.js';

describe('what anybody may look at', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start();
    await server.done('/api/v1/appeals', appeal, 'reception');
    await server.settle();
  });
  afterAll(() => server.close());

  it.each([
    ['kk', 'Соңғы жолданымдар'],
    ['ru', 'Последние обращения'],
    ['en', 'Newest appeals'],
  ])('is the start page in %s', async (language, words) => {
    const byHeader = await server.get('/', undefined, { 'accept-language': language });
    const byChoice = await server.get(`/?lang=${language}`);
    expect(byHeader.headers['content-type']).toBe('text/html; charset=utf-8');
    for (const { text } of [byHeader, byChoice]) {
      expect(text).toContain(words);
      expect(text).toContain('2026-000001');
    }
  });

  it('is the register by state and by number, page after page', async () => {
    const number = '2026-000001';
    for (const query of [
      'state=course.preReview',
      `number=${number}`,
      'state=nonsense',
      'number=a&number=b',
    ]) {
      expect(await server.get(`/?lang=en&${query}`)).toMatchObject({ status: 200 });
      expect((await server.get(`/?lang=en&${query}`)).text).toContain(`/appeals/${number}`);
    }
    for (const query of ['state=course.closed', 'number=2026-000009', 'number=%3Cscript%3E']) {
      const { text } = await server.get(`/?lang=en&${query}`);
      expect(text).not.toContain(`/appeals/${number}`);
      expect(text).not.toContain('<script>');
    }
    expect((await server.get('/?cursor=nonsense')).status).toBe(400);
  });

  it('is the course of an appeal with its terms reckoned day by day, and nobody’s name', async () => {
    const { status, text } = await server.get('/appeals/2026-000001?lang=en');
    expect(status).toBe(200);
    expect(text).toContain('Appeal registered');
    expect(text).toContain('Code art. 76(1)');
    expect(text).toContain('working day 15');
    expect(text).toContain('public reception room');
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it('is a term with its reckoning', async () => {
    const { body } = await server.get('/api/v1/deadlines/reply?from=2026-03-02', undefined, {
      'accept-language': 'ru',
    });
    expect(body).toMatchObject({ kind: 'reply', from: '2026-03-02', due: '2026-03-27', provisional: false });
    expect(await server.get('/api/v1/deadlines/reply?from=2.3.2026')).toMatchObject({ status: 400 });
    expect(await server.get('/api/v1/deadlines/soon?from=2026-03-02')).toMatchObject({ status: 400 });
    expect(await server.get('/api/v1/deadlines/reply?from=2041-03-02')).toMatchObject({ status: 422 });
  });

  it('is an appeal as it stood after any of its steps', async () => {
    const first = await server.get('/appeals/2026-000001?step=0&lang=en');
    expect(first.text).toContain('As of: ');
    expect(first.text).toMatch(
      /<tr class="now">\s*<td class="day"[^>]*>\s*<a href="\/appeals\/2026-000001\?step=0/,
    );
    expect(first.text).toContain('href="/appeals/2026-000001?step=0&amp;lang=ru"');
    for (const query of ['', '?step=99', '?step=-1', '?step=x', '?step=0&step=0'])
      expect((await server.get(`/appeals/2026-000001${query}`)).text).not.toContain('class="now"');
  });

  it('is why a term ends on its day, from the day in the control list', async () => {
    const list = await server.get('/lists/control?lang=ru');
    const [, path = ''] = /href="(\/deadlines\/[^"]+)"/.exec(list.text) ?? [];
    expect(list.text).not.toMatch(/Code \d|P\d+\(/);
    const { status, text } = await server.get(path.replaceAll('&amp;', '&'));
    expect(status).toBe(200);
    expect(text).toContain('Почему именно этот день');
    expect(text).toContain('рабочий день');
    expect(await server.get('/deadlines/reply?from=2.3.2026')).toMatchObject({ status: 400 });
    expect(await server.get('/deadlines/soon?from=2026-03-02')).toMatchObject({ status: 400 });
  });

  it('is the description of the API, with a page whose parts all come from here', async () => {
    const { body } = await server.get('/api/openapi.json');
    const paths = Object.keys(body['paths'] as object);
    expect(paths).toContain('/api/v1/appeals/{appeal}/prepare-brief');
    expect(paths.length).toBeGreaterThan(40);
    const areas = (body['tags'] as { name: string }[]).map(({ name }) => name);
    expect(areas.slice(0, 3)).toEqual(['Appeals', 'Reception days', 'Schedules']);
    for (const operations of Object.values(
      body['paths'] as Record<string, Record<string, { tags: string[] }>>,
    )) {
      for (const { tags } of Object.values(operations)) {
        expect(tags).toHaveLength(1);
        expect(areas).toContain(tags[0]);
      }
    }
    const page = await server.get('/api');
    const assets = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    for (const asset of assets) {
      expect(asset).toMatch(/^\/api\/assets\//);
      expect((await server.get(asset)).status).toBe(200);
    }
    expect((await server.get('/api/assets/..%2fpackage.json')).status).toBe(404);
  });

  it('is how the program does', async () => {
    const { status, body } = await server.get('/health');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'fine', parked: [] });
    expect((body['readModels'] as unknown[]).length).toBeGreaterThan(5);
    expect(await server.get('/ready')).toMatchObject({ status: 200, body: { ready: true } });
  });
});

describe('a person', () => {
  let server: TestServer;
  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.close());

  it('shows every list to everybody, without names, and gives it away', async () => {
    const start = await server.raw('GET', '/?lang=en', undefined);
    expect(start.text).toContain('/lists/control?lang=en');
    for (const name of ['control', 'appeals', 'notices', 'assignments']) {
      const { status, text } = await server.raw('GET', `/lists/${name}?lang=kk`, undefined);
      expect(status).toBe(200);
      for (const secret of [...secrets, 'Жауапова']) expect(text).not.toContain(secret);
    }
    const csv = await server.raw('GET', '/lists/control?lang=en&format=csv', undefined);
    expect(csv.text.split('\r\n')[0]).toContain('Whose turn');
    const then = await server.raw('GET', '/lists/control?lang=en&at=2026-03-01T09:00', undefined);
    expect(then.text).toContain('1 March 2026, 09:00');
    expect(then.text).toContain('Nothing yet');
    expect((await server.raw('GET', '/lists/search?q=a', undefined)).status).toBe(401);
    expect((await server.raw('GET', '/lists/control?colour=red', undefined)).status).toBe(400);
  });

  it('is erased everywhere, and who asked is noted', async () => {
    const { body } = await server.done('/api/v1/appeals', appeal, 'reception');
    const [fact] = body['facts'] as { data: { subject: string } }[];
    const subject = fact?.data.subject ?? '';
    await server.settle();
    expect((await server.get('/api/v1/appeals', 'controller')).text).toContain('Сейітқызы');
    await server.done(`/api/v1/persons/${subject}/erase`, { ground: 'өтініш' }, 'administrator');
    await server.settle();
    for (const path of ['', '/2026-000001', '/2026-000001/history']) {
      const answer = await server.get(`/api/v1/appeals${path}`, 'controller');
      expect(answer.status).toBe(200);
      for (const secret of secrets) expect(answer.text).not.toContain(secret);
    }
    const again = await server.done('/api/v1/appeals', appeal, 'reception');
    const [second] = again.body['facts'] as { data: { subject: string } }[];
    expect(second?.data.subject).not.toBe(subject);
  });
});
