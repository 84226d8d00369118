import { MailServer } from '../../testing/mail-server.js';
import { appeal, TestServer, textOf } from '../../testing/test-server.js';
import { deliveries } from '../../system/deliveries.js';
import { ROOT } from '../../system/employees.js';

const from = 'kense@alatau.example.kz';

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly since: string;
  readonly toDo: string;
}

describe('work that waits for a person', () => {
  let mail: MailServer;
  let server: TestServer;
  beforeAll(async () => {
    mail = await MailServer.start();
    server = await TestServer.start(
      undefined,
      (options) => (source) => deliveries({ ...options, source, mail: { url: mail.url, from } }),
    );
  });
  afterAll(async () => {
    await server.close();
    await mail.close();
  });

  const waiting = async (language = 'en') =>
    (await server.get('/api/v1/work', ROOT, { 'accept-language': language })).body[
      'work'
    ] as unknown as readonly Listed[];
  const health = async () => (await server.get('/health')).body;

  it('is listed with its reason and what to do; a letter goes out once it is released', async () => {
    expect(await waiting()).toEqual([]);
    expect(await health()).toMatchObject({ status: 'fine', lookWith: null });
    mail.refusals.push(...Array.from({ length: 10 }, (): [number, string] => [451, '4.7.1 not now']));
    const applicant = { ...appeal.applicant, email: 'madina@example.org' };
    await server.done('/api/v1/appeals', { ...appeal, applicant, noticeChannel: 'e-mail' }, 'reception');
    for (let minute = 10; minute < 60; minute += 5) await server.until(`2026-03-02T09:${minute}:00+05:00`);
    expect(mail.taken).toEqual([]);
    expect(await health()).toMatchObject({ status: 'needs attention', lookWith: 'qabyldau work' });

    const [letter, ...more] = await waiting();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      kind: 'effect',
      about: expect.stringMatching(/^reception-appeal-.+ send-notice$/) as string,
      since: expect.stringMatching(/^2026-03-02T04:/) as string,
      toDo: `Remove the reason, then: qabyldau work --release ${letter?.id ?? ''}. It is done again under the same id.`,
    });
    expect((await waiting('kk'))[0]?.toDo).toContain('Себебін жойыңыз');
    expect((await waiting('ru'))[0]?.toDo).toContain('Устраните причину');

    const released = await server.done('/api/v1/work/release', { id: letter?.id }, ROOT);
    expect(released.body).toMatchObject({ released: true, why: null, work: [] });
    await server.settle();
    expect(mail.taken).toHaveLength(1);
    expect(await waiting()).toEqual([]);
    expect(await health()).toMatchObject({ status: 'fine' });
  });

  it('is for the administrator, who hears when nothing of that id waits', async () => {
    expect((await server.get('/api/v1/work', 'reception')).status).toBe(403);
    expect((await server.post('/api/v1/work/release', { id: 'x' }, 'akim')).status).toBe(403);
    const { body } = await server.done('/api/v1/work/release', { id: 'no-such' }, ROOT);
    expect(body).toMatchObject({ released: false });
    expect(textOf(body['why'])).toContain('no-such');
  });
});
