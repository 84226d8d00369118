import type { JsonObject } from '@qabyldau/kernel';
import { appeal, TestServer, textOf } from './testing/test-server.js';

describe('a refusal after an oral hearing, over HTTP', () => {
  let server: TestServer;
  let id: string;
  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.close());

  const at = (verb: string) => `/api/v1/appeals/${id}/${verb}`;
  const does = (verb: string, body: JsonObject, who = 'responsible') => server.done(at(verb), body, who);
  const refused = async (verb: string, body: JsonObject, who: string) => {
    const { status, body: problem } = await server.post(at(verb), body, who, { 'accept-language': 'en' });
    return [status, problem['code']];
  };
  const shown = async () => {
    await server.settle();
    const { body } = await server.get(`/api/v1/appeals/${id}`, 'auditor');
    return {
      course: (body['state'] as { path: string }[])[0]?.path,
      terms: (body['terms'] as JsonObject[]).map(({ kind, dueOn }) => [kind, dueOn]),
    };
  };
  const delivered = async (notice: string, on: string) =>
    does(
      'record-delivery',
      { notice, outcome: 'delivered', on, channel: 'sms', proof: 'ack-1' },
      'reception',
    );

  it('shows until when the draft can be sent, counted back from the end of the term (P32)', async () => {
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    id = textOf(registered.body['caseId']);
    await does('assign-responsible', { employee: 'responsible' }, 'reception');
    await does('prepare-brief', { proposal: 'refuse', ground: 'decided-before' });
    expect(await shown()).toEqual({
      course: 'course.briefed.toRefuse',
      terms: [
        ['last-refusal-notice', '2026-03-19'],
        ['reply', '2026-03-27'],
      ],
    });
    const { body } = await server.get('/api/v1/lists/control?kind=last-refusal-notice', 'controller');
    expect(body['items']).toMatchObject([
      { due: '2026-03-19', derivation: '/api/v1/deadlines/last-refusal-notice?from=2026-03-27' },
    ]);
  });

  it('waits for the record, and then for remarks on it (Code art. 74)', async () => {
    await does('send-draft-refusal', { ground: 'decided-before' });
    await delivered('draft-refusal-1', '2026-03-02');
    await does('file-objection', { form: 'oral', filedOn: '2026-03-02' }, 'reception');
    await does('appoint-hearing', { startsAt: '2026-03-06T10:00:00+05:00', place: '204' });
    await server.until('2026-03-06T10:30:00+05:00');
    await does('hold-hearing', { attended: true });
    expect(await refused('refuse-reception', {}, 'akim')).toEqual([409, 'record-not-signed']);
    await does('sign-hearing-record', { text: 'Тыңдау хаттамасы' });
    expect(await refused('refuse-reception', {}, 'akim')).toEqual([409, 'remarks-awaited']);
    expect(await shown()).toEqual({
      course: 'course.hearing.oral.remarksAwaited',
      terms: [
        ['record-remarks', '2026-03-12'],
        ['reply', '2026-03-27'],
      ],
    });
  });

  it('takes remarks while their term runs, and decides when they were made', async () => {
    const remarks = { filedOn: '2026-03-06', answer: 'accepted', text: 'Екінші сұрағым жазылмаған' };
    const early = await refused('enter-record-remarks', { ...remarks, filedOn: '2026-03-05' }, 'akim');
    expect(early).toEqual([409, 'remarks-out-of-term']);
    await does('enter-record-remarks', remarks, 'akim');
    expect(await shown()).toEqual({ course: 'course.hearing.decidable', terms: [['reply', '2026-03-27']] });
    await does('refuse-reception', {}, 'akim');
    expect((await shown()).course).toBe('course.refused');
    const { text } = await server.get(`/api/v1/appeals/${id}`, 'analyst');
    expect(text).not.toContain('Екінші сұрағым');
  });
});

describe('the directory of other bodies (P15(1))', () => {
  let server: TestServer;
  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.close());

  it('names in the letter where the appeal has gone; who is not in it is to be entered first', async () => {
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    const at = `/api/v1/appeals/${textOf(registered.body['caseId'])}`;
    await server.done(`${at}/assign-responsible`, { employee: 'responsible' }, 'reception');
    const redirect = { to: 'police', scope: 'whole' };
    const unknown = await server.post(`${at}/redirect-appeal`, redirect, 'responsible');
    expect([unknown.status, unknown.body['code']]).toEqual([409, 'other-body-not-named']);
    const name = { kk: 'Полиция департаменті', ru: 'Департамент полиции', en: 'Police Department' };
    const entry = { otherBody: 'police', name };
    await server.done('/api/v1/bodies/alatau/name-other-body', entry, 'responsible');
    await server.done(`${at}/redirect-appeal`, redirect, 'responsible');
    await server.settle();
    const letter = await server.get(`${at}/documents/redirection?language=ru&format=txt`, 'controller');
    expect(letter.text).toContain('Департамент полиции');
  });
});
