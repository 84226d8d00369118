import { PROBLEM_JSON } from './problem/problem.js';
import { appeal, TestServer, textOf } from '../testing/test-server.js';

describe('requests', () => {
  let server: TestServer;
  let id: string;
  beforeAll(async () => {
    server = await TestServer.start();
    id = textOf((await server.done('/api/v1/appeals', appeal, 'reception')).body['caseId']);
  });
  afterAll(() => server.close());
  const assign = (headers: Record<string, string>, employee = 'responsible') =>
    server.post(`/api/v1/appeals/${id}/assign-responsible`, { employee }, 'reception', headers);

  describe('that cannot be read', () => {
    const json = { 'content-type': 'application/json' };
    it.each([
      ['malformed JSON', '/api/v1/appeals', '{"channel":', json, 400],
      ['an array', '/api/v1/appeals', '[]', json, 400],
      ['a prototype', '/api/v1/appeals', '{"__proto__":{"x":1}}', json, 400],
      ['an unknown field', '/api/v1/appeals', '{"channel":"ORAL","colour":"red"}', json, 400],
      ['an unknown channel', '/api/v1/appeals', '{"channel":"PIGEON"}', json, 400],
      ['another type of content', '/api/v1/appeals', '<x/>', { 'content-type': 'text/xml' }, 415],
      ['a huge body', '/api/v1/appeals', JSON.stringify({ channel: 'x'.repeat(1_100_000) }), json, 413],
    ])('%s: a problem, and the server lives on', async (_, path, payload, headers, status) => {
      const signIn = { authorization: `Bearer ${server.tokenOf('reception')}` };
      const answer = await server.raw('POST', path, payload, { ...signIn, ...headers });
      expect([answer.status, answer.body['code']]).toEqual([status, 'bad-request']);
      expect(answer.headers['content-type']).toBe(PROBLEM_JSON);
      expect(answer.body).toMatchObject({ status, instance: '/api/v1/appeals' });
      expect((await server.get('/health')).status).toBe(200);
    });

    it.each(['/api/v1/appeals/%E0%A4%A', '/api/v1/%'])('%s: a problem', async (path) => {
      const answer = await server.raw('GET', path, undefined, {});
      expect([answer.status, answer.body['code']]).toEqual([400, 'bad-request']);
    });

    it('names the fields, also those below others', async () => {
      const body = {
        decision: 'satisfied',
        tasks: [{ executor: 'executor', unit: 'control', dueOn: '30.03.2026' }],
      };
      const answer = await server.post(`/api/v1/appeals/${id}/sign-protocol`, body, 'akim', {
        'accept-language': 'en',
      });
      expect(answer.body['detail']).toContain('tasks.0.dueOn – expected a date');
    });

    it('says in the asker’s language what is not there', async () => {
      const answer = await server.raw('GET', '/nowhere', undefined, { 'accept-language': 'ru' });
      expect(answer.body).toMatchObject({ status: 404, code: 'not-found', title: 'Не найдено' });
      const unknown = await server.get('/api/v1/appeals/2031-000001', 'auditor');
      expect([unknown.status, unknown.body['code']]).toEqual([404, 'case-not-found']);
    });
  });

  describe('of a citizen', () => {
    it.each([
      ['nothing but a channel', { channel: 'CALL_CENTRE' }],
      [
        'no IIN and a wrong name',
        { channel: 'PAPER_POST', applicant: { name: { surname: '???' }, iin: 'нет' } },
      ],
      ['an empty essence', { ...appeal, applicant: { ...appeal.applicant, essence: '' } }],
    ])('%s: taken, with its defects (P6)', async (_, body) => {
      const answer = await server.post('/api/v1/appeals', body, 'reception');
      expect(answer.status).toBe(201);
      const [fact] = answer.body['facts'] as { data: { defects: string[] } }[];
      expect(fact?.data.defects).toContain('essence');
    });
  });

  describe('by revision', () => {
    it('are taken at the revision seen and refused at another', async () => {
      const seen = await server.get(`/api/v1/appeals/${id}`, 'reception');
      const etag = String(seen.headers['etag']);
      const first = await assign({ 'if-match': etag });
      expect(first.status).toBe(200);
      expect(first.headers['etag']).not.toBe(etag);
      const stale = await assign({ 'if-match': etag }, 'many');
      expect([stale.status, stale.body['code']]).toEqual([412, 'stale-revision']);
      expect((await assign({ 'if-match': 'x' })).status).toBe(400);
    });
  });

  describe('with an idempotency key', () => {
    it('are carried out once, and answered the same', async () => {
      const key = { 'idempotency-key': 'ключ №1' };
      const latin = { 'idempotency-key': encodeURIComponent(key['idempotency-key']) };
      const first = await assign(latin, 'many');
      const again = await assign(latin, 'many');
      expect(again.status).toBe(200);
      expect(again.body).toEqual(first.body);
      expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([
        undefined,
        'true',
      ]);
      await assign({}, 'responsible');
      expect((await assign(latin, 'many')).body).toEqual(first.body);
    });

    it('register one appeal', async () => {
      const key = { 'idempotency-key': 'register-1' };
      const first = await server.post('/api/v1/appeals', appeal, 'reception', key);
      const again = await server.post('/api/v1/appeals', appeal, 'reception', key);
      expect(again.status).toBe(201);
      expect(again.body).toEqual(first.body);
    });

    it('are carried out once also when they come at the same time', async () => {
      const key = { 'idempotency-key': 'at-once' };
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => server.post('/api/v1/appeals', appeal, 'reception', key)),
      );
      for (const { status, body } of answers) expect([status, body]).toEqual([201, answers[0]?.body]);
      expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
    });

    it('are not another request under the same key, on this case or another', async () => {
      const key = { 'idempotency-key': 'reused' };
      await assign(key, 'many');
      const other = await assign(key, 'responsible');
      expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
      const elsewhere = await server.post('/api/v1/appeals', appeal, 'reception', key);
      expect(elsewhere.status).toBe(422);
    });

    it('belong to one person', async () => {
      const key = { 'idempotency-key': 'shared' };
      await assign(key, 'many');
      const other = await server.post(
        `/api/v1/appeals/${id}/assign-responsible`,
        { employee: 'responsible' },
        'controller',
        key,
      );
      expect(other.status).toBe(200);
    });
  });

  it('of another system are registered once by their key there', async () => {
    const body = { ...appeal, channel: 'E_OTINISH', externalId: 'EO-1' };
    const first = await server.post('/api/v1/appeals', body, 'reception');
    const again = await server.post('/api/v1/appeals', body, 'reception');
    expect(again.body['caseId']).toBe(first.body['caseId']);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it('can be refused: with the paragraph and the text in three languages', async () => {
    const answers = await Promise.all(
      ['kk', 'ru', 'en'].map((language) =>
        server.post(`/api/v1/appeals/${id}/send-reply`, {}, 'reception', { 'accept-language': language }),
      ),
    );
    for (const { status, body } of answers) {
      expect([status, body['code']]).toEqual([409, 'not-now']);
      expect(body['law']).toEqual(['P29']);
      expect(JSON.stringify(body['grounds'])).toContain('29');
      expect(body['remedy']).not.toBe('');
    }
    expect(new Set(answers.map(({ body }) => body['detail'])).size).toBe(3);
  });

  it('of an unforeseen kind are a numbered fault, and nothing leaks', async () => {
    const broken = jest.spyOn(server.system.runtime, 'handle').mockRejectedValueOnce(new Error('Сейітқызы'));
    const answer = await assign({});
    broken.mockRestore();
    expect([answer.status, answer.body['code']]).toEqual([500, 'internal']);
    expect(answer.text).not.toContain('Сейітқызы');
  });
});
