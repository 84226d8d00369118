import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '@qabyldau/kernel';
import { appeal, secrets, TestServer, textOf } from './testing/test-server.js';

const idOf = ({ body }: { readonly body: JsonObject }) => textOf(body['caseId']);
const stateOf = (body: JsonObject) => (body['state'] as { path: string }[]).map(({ path }) => path);

describe('the procedures beside an appeal, over HTTP', () => {
  let server: TestServer;
  let appealPath: string;
  let number: string;
  beforeAll(async () => {
    server = await TestServer.start();
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    appealPath = `/api/v1/appeals/${idOf(registered)}`;
    number = textOf(registered.body['number']);
    await server.settle();
  });
  afterAll(() => server.close());

  it('are a recusal: the superior decides, and the recused takes no part any more (Code art. 67)', async () => {
    await server.done(`${appealPath}/assign-responsible`, { employee: 'responsible' }, 'reception');
    const receivedAt = '2026-03-02T09:00:00+05:00';
    const filed = await server.done(
      '/api/v1/motions',
      { appeal: number, kind: 'recusal', receivedAt, employee: 'responsible', text: 'A relative of theirs.' },
      'reception',
    );
    const path = `/api/v1/motions/${idOf(filed)}`;
    const grant = { outcome: 'granted' };
    const own = await server.post(`${path}/decide-motion`, grant, 'responsible');
    expect(own).toMatchObject({ status: 409, body: { code: 'own-recusal' } });
    await server.done(`${path}/decide-motion`, grant, 'akim');
    await server.settle();
    const brief = { proposal: 'receive', official: 'akim' };
    const refused = await server.post(`${appealPath}/prepare-brief`, brief, 'responsible');
    expect(refused).toMatchObject({ status: 409, body: { code: 'recused' } });
    await server.done(`${path}/tell-participant`, {}, 'reception');
    await server.settle();
    for (const language of ['kk', 'ru']) {
      const letter = await server.get(
        `${path}/documents/motion-decision?format=txt&language=${language}`,
        'responsible',
      );
      expect(letter.text).toContain(
        language === 'kk' ? 'Қабылданған шешім: қанағаттандырылды' : 'Принятое решение: удовлетворено',
      );
      expect(letter.text).toContain(number);
      expect(letter.text).not.toMatch(/[{}]/);
    }
    const shown = await server.get(path, 'controller');
    expect(stateOf(shown.body)).toEqual(['told']);
    for (const secret of [...secrets, 'relative']) expect(shown.text).not.toContain(secret);
  });

  it('are a binding request to a unit, which goes to the control unit when it is late (P31)', async () => {
    const asks = { unit: 'control', kind: 'materials', what: 'the cadastral file', dueOn: '2026-03-04' };
    const asked = await server.done('/api/v1/materials-requests', { ...asks, appeal: number }, 'responsible');
    const path = `/api/v1/materials-requests/${idOf(asked)}`;
    const declined = await server.post(`${path}/answer-request`, { answer: 'declined' }, 'executor');
    expect(declined).toMatchObject({ status: 409, body: { code: 'request-is-binding' } });
    await server.settle();
    await server.until('2026-03-04T18:31:00+05:00');
    expect(stateOf((await server.get(path, 'auditor')).body)).toEqual(['asked.escalated']);
    const effects = readdirSync(join(server.directory, 'outgoing')).map((file) =>
      readFileSync(join(server.directory, 'outgoing', file), 'utf8'),
    );
    expect(effects.some((text) => text.includes('"requestedBy":"responsible"'))).toBe(true);
    await server.done(`${path}/answer-request`, { answer: 'given', papers: ['12-3'] }, 'executor');
    await server.done(`${path}/accept-answer`, {}, 'responsible');
    const wordsFor = async (who: string) => {
      const { body, text } = await server.get(path, who);
      return [body['words'], text.includes('cadastral')] as const;
    };
    expect(await wordsFor('executor')).toEqual([
      [{ revision: 0, type: 'materials-requested', words: { what: 'the cadastral file' } }],
      true,
    ]);
    expect(await wordsFor('auditor')).toEqual([undefined, false]);
  });

  it('are a complaint, counted from the delivery of the act and forwarded with the file (Code art. 91, 92)', async () => {
    const filed = await server.done(
      '/api/v1/complaints',
      {
        appeal: number,
        act: 'ticket-1',
        receivedAt: '2026-03-04T18:31:00+05:00',
        superior: 'oblast-akimat',
        text: 'I was not heard.',
      },
      'reception',
    );
    const path = `/api/v1/complaints/${idOf(filed)}`;
    const without = await server.post(`${path}/forward-complaint`, { withFile: false }, 'responsible');
    expect(without).toMatchObject({ status: 409, body: { code: 'file-stays-behind' } });
    await server.done(`${path}/forward-complaint`, { withFile: true }, 'responsible');
    for (const kind of ['complaint-forwarding', 'complaint-forwarded']) {
      const letter = await server.get(`${path}/documents/${kind}?format=txt&language=kk`, 'responsible');
      expect(letter.text).toContain('oblast-akimat');
      expect(letter.text).not.toMatch(/[{}]/);
    }
    const shown = await server.get(path, 'controller');
    expect(shown.body['context']).toMatchObject({ complaint: { window: { dueOn: '2026-06-02' } } });
    for (const secret of [...secrets, 'not heard']) expect(shown.text).not.toContain(secret);
  });

  it('are a public notice, whose few are not told apart (P24)', async () => {
    const period = { kind: 'day', from: '2026-03-02', to: '2026-03-02' };
    const prepared = await server.done('/api/v1/public-notices', period, 'responsible');
    const path = `/api/v1/public-notices/${idOf(prepared)}`;
    await server.done(`${path}/approve-notice`, { secretsChecked: true }, 'akim');
    await server.done(`${path}/publish-notice`, { where: ['official-site'] }, 'controller');
    const shown = await server.get(path, 'analyst');
    expect(stateOf(shown.body)).toEqual(['published']);
    expect(shown.body['context']).toMatchObject({ prepared: { figures: { received: null, byTopic: {} } } });
  });

  it('are access to the file, whose missed term shows (Code art. 75)', async () => {
    const moved = { appeal: number, kind: 'file-access', receivedAt: '2026-03-04T09:00:00+05:00' };
    const filed = await server.done('/api/v1/motions', moved, 'reception');
    await server.settle();
    await server.until('2026-03-10T18:31:00+05:00');
    const shown = await server.get(`/api/v1/motions/${idOf(filed)}`, 'controller');
    expect(stateOf(shown.body)).toEqual(['considered.overdue']);
  });
});
