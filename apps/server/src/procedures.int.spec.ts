import type { JsonObject } from '@qabyldau/kernel';
import { appeal, secrets, TestServer, textOf } from './testing/test-server.js';

const order = { number: '7', date: '2026-03-02' };

describe('the other procedures over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.close());

  const idOf = ({ body }: { readonly body: JsonObject }) => textOf(body['caseId']);
  const stateOf = (body: JsonObject) => (body['state'] as { path: string }[]).map(({ path }) => path);

  it('are a schedule whose publication opens the days it names', async () => {
    const period = { from: '2026-03-01', to: '2026-03-31' };
    const drafted = await server.done('/api/v1/schedules', { kind: 'ROOM', period }, 'responsible');
    const at = (verb: string) => `/api/v1/schedules/${idOf(drafted)}/${verb}`;
    const line = {
      line: 'akim',
      official: 'akim',
      name: { kk: 'Әкімов А.', ru: 'Акимов А.' },
      organisation: { kk: 'Әкімдік', ru: 'Акимат' },
      position: { kk: 'Әкім', ru: 'Аким' },
      sessions: [{ on: '2026-03-18', from: '10:00', to: '12:00' }],
      place: { kk: '1-қабат', ru: '1 этаж' },
      phone: '1414',
      email: 'q@example.kz',
      slotMinutes: 15,
      slots: 8,
    };
    await server.done(at('set-line'), line, 'responsible');
    await server.done(at('submit-schedule'), {}, 'responsible');
    await server.done(at('approve-schedule'), { by: 'HEAD_OF_BODY', official: 'akim', order }, 'akim');
    const where = ['PREMISES', 'OFFICIAL_SITE'];
    await server.done(at('publish-schedule'), { where }, 'responsible');
    await server.settle();
    const days = await server.get('/api/v1/reception-days', 'controller');
    expect(days.body['items']).toMatchObject([{ official: 'akim', receptionOn: '2026-03-18' }]);
    expect(stateOf((await server.get(`/api/v1/schedules/${idOf(drafted)}`, 'auditor')).body)).toContain(
      'paper.published',
    );
  });

  it('are a request to another body, about an appeal by its number', async () => {
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    await server.settle();
    const asks = { otherBody: 'water-utility', receptionOn: '2026-03-18', replyBy: '2026-03-11' };
    const number = textOf(registered.body['number']);
    const asked = await server.done(
      '/api/v1/participation-requests',
      { appeal: number, ...asks },
      'responsible',
    );
    const path = `/api/v1/participation-requests/${idOf(asked)}`;
    await server.done(`${path}/tell-applicant`, { extensionNeeded: false }, 'responsible');
    await server.done(`${path}/record-answer`, { answer: 'agreed', on: '2026-03-02' }, 'responsible');
    const shown = await server.get(path, 'controller');
    expect(stateOf(shown.body)).toContain('request.agreed');
    for (const secret of secrets) expect(shown.text).not.toContain(secret);

    // By its name, in the reader's language, wherever it is shown.
    await server.settle();
    const list = await server.get('/api/v1/lists/participation-requests?language=ru', 'controller');
    expect(list.text).toContain('Водоканал');
    const directory = await server.get('/api/v1/lists/other-bodies?language=kk', 'controller');
    expect(directory.text).toContain('Су арнасы');
  });

  it('are no request to a body that nobody has named, for another day, or of an appeal that has ended', async () => {
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    const asks = {
      appeal: idOf(registered),
      otherBody: 'unheard-of',
      receptionOn: '2026-03-18',
      replyBy: '2026-03-11',
    };
    const codeOf = async (change: object) =>
      (await server.post('/api/v1/participation-requests', { ...asks, ...change }, 'responsible')).body[
        'code'
      ];
    expect(await codeOf({})).toBe('other-body-not-named');
    const statement = { statementOn: '2026-03-02' };
    await server.done(`/api/v1/appeals/${idOf(registered)}/withdraw-appeal`, statement, 'reception');
    expect(await codeOf({ otherBody: 'water-utility' })).toBe('appeal-has-ended');
  });

  it('are a call of the survey, drawn once', async () => {
    const draw = { appeal: '2026-000001', kind: 'received', month: '2026-03' };
    const drawn = await server.done('/api/v1/surveys', draw, 'controller');
    expect((await server.post('/api/v1/surveys', draw, 'controller')).status).toBe(409);
    await server.done(
      `/api/v1/surveys/${idOf(drawn)}/record-call`,
      { reached: true, attempt: 1 },
      'controller',
    );
    const said = { score: 4, comment: 'Абай даңғылы, 5' };
    const answered = await server.done(`/api/v1/surveys/${idOf(drawn)}/record-answer`, said, 'controller');
    expect(answered.text).not.toContain('Абай');
  });

  it('are a quarterly report', async () => {
    const drafted = await server.done('/api/v1/quarterly-reports', { quarter: '2026-Q1' }, 'controller');
    expect((await server.get(`/api/v1/quarterly-reports/${idOf(drafted)}`, 'auditor')).status).toBe(200);
  });

  it('are for nobody of another body to see', async () => {
    expect((await server.get('/api/v1/surveys/nobody', 'controller')).status).toBe(404);
  });
});
