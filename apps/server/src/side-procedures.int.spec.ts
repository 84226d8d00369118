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
    const shown = await server.get(path, 'controller');
    expect(stateOf(shown.body)).toEqual(['told']);
    for (const secret of [...secrets, 'relative']) expect(shown.text).not.toContain(secret);
  });

  it('are access to the file, whose missed term shows (Code art. 75)', async () => {
    const moved = { appeal: number, kind: 'file-access', receivedAt: '2026-03-02T09:00:00+05:00' };
    const filed = await server.done('/api/v1/motions', moved, 'reception');
    await server.settle();
    await server.until('2026-03-05T18:31:00+05:00');
    const shown = await server.get(`/api/v1/motions/${idOf(filed)}`, 'controller');
    expect(stateOf(shown.body)).toEqual(['considered.overdue']);
  });
});
