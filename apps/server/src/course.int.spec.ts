import type { JsonObject } from '@qabyldau/kernel';
import { publishedDay } from './testing/published-day.js';
import { appeal, secrets, TestServer, textOf } from './testing/test-server.js';

describe('an appeal over HTTP, from its registration to its closing', () => {
  let server: TestServer;
  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.close());

  const states = (body: JsonObject) => (body['state'] as { path: string }[]).map(({ path }) => path);
  const stateOf = async (id: string) => states((await server.get(`/api/v1/appeals/${id}`, 'auditor')).body);

  it('goes its whole way, everybody doing their part', async () => {
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    expect(registered.status).toBe(201);
    expect(registered.body).toMatchObject({ number: '2026-000001', revision: 0 });
    expect(registered.headers['etag']).toBe('"0"');
    const id = textOf(registered.body['caseId']);
    const number = textOf(registered.body['number']);
    const at = (verb: string) => `/api/v1/appeals/${id}/${verb}`;
    await server.settle();

    await server.done(
      `/api/v1/appeals/${number}/assign-responsible`,
      { employee: 'responsible' },
      'reception',
    );
    await server.done(at('prepare-brief'), { proposal: 'receive', official: 'akim' }, 'responsible');
    await server.done(at('approve-reception'), { official: 'akim' }, 'akim');
    await server.done(at('list-appeal'), {}, 'responsible');
    const day = await publishedDay(server, {
      official: 'akim',
      on: '2026-03-18',
      from: '10:00',
      slots: 8,
      slotMinutes: 15,
    });
    await server.done(`/api/v1/reception-days/${day}/book-slot`, { appeal: id }, 'reception');
    await server.settle();
    expect(await stateOf(id)).toContain('course.slotted');
    await server.done(at('send-reply'), {}, 'reception');
    await server.settle();
    expect(await stateOf(id)).toEqual(['course.scheduled', 'clock.answered']);

    await server.until('2026-03-18T09:55:00+05:00');
    const visitor = {
      identityShown: true,
      document: 'identity-card',
      actsForOther: false,
      authorityShown: false,
    };
    await server.done(at('check-in'), visitor, 'reception');
    await server.done(at('receive-applicant'), { official: 'akim' }, 'akim');
    const task = { executor: 'executor', unit: 'control', dueOn: '2026-03-30', text: 'Құбырды жөндеу' };
    const protocol = { decision: 'taken-on-control', tasks: [task], text: 'Бақылауға алынсын' };
    await server.done(at('sign-protocol'), protocol, 'akim');
    await server.settle();

    const tasks = await server.get('/api/v1/tasks?state=inWork', 'controller');
    const given = textOf((tasks.body['items'] as JsonObject[])[0]?.['task']);
    await server.until('2026-03-18T11:00:00+05:00');
    const moved = { dueOn: '2026-04-01', reason: 'Жабдық күтілуде' };
    await server.done(`/api/v1/tasks/${given}/move-due-date`, moved, 'akim');
    const open = async (query = '') => (await server.get(`/api/v1/appeals/${id}${query}`, 'controller')).body;
    expect(await open()).toMatchObject({ terms: [{ kind: 'task', dueOn: '2026-04-01' }] });
    const before = { terms: [{ kind: 'task', dueOn: '2026-03-30' }] };
    expect(await open('?at=2026-03-18T05:30:00Z')).toMatchObject(before);
    expect((await server.get(`/appeals/${id}?lang=ru`)).text).toContain('01.04.2026');
    await server.done(`/api/v1/tasks/${given}/report-execution`, {}, 'executor');
    await server.done(`/api/v1/tasks/${given}/accept-execution`, {}, 'controller');
    await server.settle();
    await server.done(at('send-final-answer'), { text: 'Жөнделді' }, 'responsible');
    const closed = await server.done(at('remove-from-control'), {}, 'controller');
    expect(states(closed.body)).toEqual(['course.closed', 'clock.answered']);
  });

  it('shows the reception, the decision and the terms that are over, with their reckoning', async () => {
    const { text } = await server.get('/appeals/2026-000001?lang=ru');
    for (const shown of [
      '18.03.2026 10:00',
      'Аппарат акима',
      '1 этаж',
      'Завершённые сроки',
      'п. 29',
      '<details>',
    ])
      expect(text).toContain(shown);
    for (const secret of secrets) expect(text).not.toContain(secret);
    const { body } = await server.get('/api/v1/appeals/2026-000001', 'analyst', { 'accept-language': 'en' });
    expect(body).toMatchObject({
      reception: { on: '2026-03-18', time: '10:00', position: 'Office of the akim' },
      decision: { value: 'taken-on-control' },
      extensions: [],
      terms: [],
      pastTerms: [{ kind: 'reply', dueOn: '2026-03-27', metOn: '2026-03-02' }],
    });
  });

  it('tells the course in the language asked for, with paragraphs, local time and what was sealed', async () => {
    const { body } = await server.get('/api/v1/appeals/2026-000001/history', 'controller', {
      'accept-language': 'ru',
    });
    const events = body['events'] as JsonObject[];
    expect(events[0]).toMatchObject({
      revision: 0,
      type: 'appeal-registered',
      local: '2026-03-02 09:00:00',
      by: { id: 'reception', role: 'receptionist' },
    });
    expect(events[0]?.['law']).toContain('P25');
    expect(JSON.stringify(events[0]?.['personal'])).toContain('Сейітқызы');
    expect(events.map(({ label }) => label)).not.toContain(undefined);
    expect(events.at(-1)?.['type']).toBe('removed-from-control');
  });

  it('shows the appeal as it stood at a revision and at an instant', async () => {
    const first = await server.get('/api/v1/appeals/2026-000001?revision=0', 'controller');
    expect(states(first.body)).toEqual(['course.preReview', 'clock.running.base']);
    const then = await server.get('/api/v1/appeals/2026-000001?at=2026-03-10T00:00:00Z', 'controller');
    expect(states(then.body)).toEqual(['course.scheduled', 'clock.answered']);
  });

  it('shows persons to those who may see them, notes that they did, and masks them for the others', async () => {
    const seen = await server.get('/api/v1/appeals', 'controller');
    expect(JSON.stringify(seen.body)).toContain('Сейітқызы');
    const masked = await Promise.all(
      ['', '/2026-000001', '/2026-000001/history'].map((path) =>
        server.get(`/api/v1/appeals${path}`, 'analyst'),
      ),
    );
    for (const { status, text } of masked) {
      expect(status).toBe(200);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  it('writes nobody’s name into its log', () => {
    expect(server.logged.length).toBeGreaterThan(10);
    for (const secret of secrets) expect(server.logged.join('')).not.toContain(secret);
  });
});
