import type { JsonObject } from '@qabyldau/kernel';
import { publishedDay } from './testing/published-day.js';
import { appeal, TestServer, textOf } from './testing/test-server.js';

/** What is true over several cases, asked over HTTP. */
describe('the limits of every actor', () => {
  let server: TestServer;
  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.close());

  const water = { ...appeal, topic: 'utilities' };
  const registered = async (body: object = water): Promise<JsonObject> =>
    (await server.done('/api/v1/appeals', body, 'reception')).body;
  const assign = (id: string, body: object) =>
    server.post(`/api/v1/appeals/${id}/assign-responsible`, body, 'reception');
  const idOf = ({ caseId }: JsonObject): string => textOf(caseId);
  const factOf = ({ facts }: JsonObject): JsonObject => (facts as { data: JsonObject }[])[0]?.data ?? {};

  let one: JsonObject;
  let two: JsonObject;
  beforeAll(async () => {
    one = await registered();
    two = await registered();
  });

  it('P37: a registration says what the applicant asked before', () => {
    expect(factOf(one)).not.toHaveProperty('earlier');
    expect(factOf(two)['earlier']).toEqual({
      others: 1,
      sameMatter: [{ appeal: idOf(one), number: textOf(one['number']) }],
    });
  });

  it('P37: who had the matter gets it again only by a reasoned decision of the head', async () => {
    expect((await assign(idOf(one), { employee: 'responsible' })).status).toBe(200);
    const { status, body } = await assign(idOf(two), { employee: 'responsible' });
    expect([status, body['code'], body['law']]).toEqual([409, 'considered-before', ['P37']]);
    expect(body['detail']).toContain(textOf(one['number']));
    const by = (signatory: string) => ({
      employee: 'responsible',
      override: { signatory, reason: 'Басқа қызметкер жоқ' },
    });
    expect((await assign(idOf(two), by('controller'))).body['code']).toBe('override-is-for-the-head');
    const allowed = await assign(idOf(two), by('akim'));
    expect(factOf(allowed.body)).toMatchObject({
      consideredAs: ['executor'],
      override: { signatory: 'akim' },
    });
  });

  it('P37, reading W: holds for another topic once staff link the two', async () => {
    const three = await registered({ ...appeal, topic: 'roads' });
    const link = { earlier: textOf(one['number']) };
    await server.settle();
    await server.done(`/api/v1/appeals/${idOf(three)}/link-matters`, link, 'reception');
    expect((await assign(idOf(three), { employee: 'responsible' })).body['code']).toBe('considered-before');
    expect((await assign(idOf(three), { employee: 'many' })).status).toBe(200);
  });

  it('P37: of two assignments at once, to two appeals on one matter, one is refused', async () => {
    const health = { ...appeal, topic: 'health' };
    const both = await Promise.all([registered(health), registered(health)]);
    const answers = await Promise.all(both.map((body) => assign(idOf(body), { employee: 'responsible' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('P25, P23, P37: work is given to those who serve in the body', async () => {
    const { body } = await assign(idOf(await registered(appeal)), { employee: 'stranger' });
    expect([body['code'], body['law']]).toEqual(['not-serving-here', ['P23', 'P25', 'P37']]);
    const brief = { proposal: 'receive', official: 'executor' };
    const at = `/api/v1/appeals/${idOf(two)}/prepare-brief`;
    expect((await server.post(at, brief, 'responsible')).body['code']).toBe('not-a-receiving-official');
  });

  it('forgets who was only about to get a matter', async () => {
    const school = { ...appeal, topic: 'education' };
    const [before, after] = [await registered(school), await registered(school)];
    expect((await assign(idOf(before), { employee: 'stranger' })).status).toBe(409);
    expect((await assign(idOf(after), { employee: 'stranger' })).body['code']).toBe('not-serving-here');
  });

  it('P25: an appeal sent twice by another system is answered with the first registration', async () => {
    const sent = { ...appeal, externalId: 'EO-77' };
    const send = (key: string) =>
      server.post('/api/v1/appeals', sent, 'reception', { 'idempotency-key': key });
    const [original, same] = [await send('first'), await send('first')];
    expect(same.body['number']).toBe(original.body['number']);
    for (const again of [await send('second'), await server.post('/api/v1/appeals', sent, 'reception')]) {
      expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
      expect(again.body).toEqual(original.body);
    }
    const twins = { ...appeal, externalId: 'EO-78' };
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((key) =>
        server.post('/api/v1/appeals', twins, 'reception', { 'idempotency-key': key }),
      ),
    );
    expect(new Set(answers.map(({ body }) => body['number'])).size).toBe(1);
  });

  it('P26, P28: the clerk hears why an appeal does not take a slot, and what is free', async () => {
    const id = idOf(
      await registered({
        ...appeal,
        applicant: { name: { surname: 'Басқа' }, essence: 'Жол', address: '1' },
      }),
    );
    const at = (verb: string) => `/api/v1/appeals/${id}/${verb}`;
    await server.done(at('assign-responsible'), { employee: 'responsible' }, 'reception');
    await server.done(at('prepare-brief'), { proposal: 'receive', official: 'akim' }, 'responsible');
    await server.done(at('approve-reception'), { official: 'akim' }, 'akim');
    await server.done(at('list-appeal'), {}, 'responsible');
    const open = (on: string) =>
      publishedDay(server, { official: 'akim', on, from: '10:00', slots: 4, slotMinutes: 15 });
    const [soon, later] = [await open('2026-03-05'), await open('2026-03-18')];
    await server.settle();
    const refused = await server.post(
      `/api/v1/reception-days/${soon}/book-slot`,
      { appeal: id },
      'reception',
    );
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'reception-too-soon',
      offer: { free: [{ day: later, on: '2026-03-18', slot: 1 }] },
    });
    await server.done(`/api/v1/reception-days/${later}/book-slot`, { appeal: id }, 'reception');
    const state = await server.get(`/api/v1/appeals/${id}`, 'auditor');
    expect(JSON.stringify(state.body['state'])).toContain('course.slotted');
  });
});
