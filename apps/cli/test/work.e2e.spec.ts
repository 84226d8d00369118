import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { epochOf, instantOf, parseInstant, SettableClock } from '@qabyldau/kernel';
import { startServer } from '@qabyldau/server';
import { SMTPServer } from 'smtp-server';
import { patiently, Served, temporaryFolder } from './run-cli.js';
import { does, json } from './run-here.js';

/** What was opened here, closed in the end whatever came of it. */
const opened: (() => unknown)[] = [];
afterAll(() => Promise.all(opened.map((close) => close())));

interface Waiting {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
}
interface Listed {
  readonly released?: boolean;
  readonly work: readonly Waiting[];
}

/** Receives events, and answers as it is told. */
async function receiver() {
  const got: string[] = [];
  const told = { status: 204 };
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (told.status < 300) got.push(String(request.headers['webhook-id']));
      response.writeHead(told.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  opened.push(() => server.close().closeAllConnections());
  return { url, got, told };
}

/** Refuses a number of letters for the moment, then takes them. */
async function mailServer(refusals: number) {
  const state = { refusals, taken: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, answer) =>
      answer(
        state.refusals > 0 && state.refusals-- > 0
          ? Object.assign(new Error('4.7.1 not now'), { responseCode: 451 })
          : undefined,
      ),
    onData: (stream, _session, answer) => {
      stream.resume().on('end', () => {
        state.taken++;
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  opened.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url, state };
}

const appeal = {
  channel: 'PAPER_IN_PERSON',
  applicant: { name: { surname: 'Сыналған', given: 'Адам' }, address: 'Улги', essence: 'Сынақ' },
  signed: true,
};

describe('work that really waits, beside a server that really runs', () => {
  const folder = temporaryFolder();
  const mine = () => json<Listed>('work', '--data', folder);
  const waiting = async (server: Served) =>
    (await server.ask('administrator', '/api/v1/work')).body as unknown as Listed;

  beforeAll(() =>
    does('simulate', '--data', folder, '--from', '2026-03-02', '--to', '2026-03-03', '--appeals', '3'),
  );

  it('is an event that its receiver wants no more: let go from the terminal, then over HTTP', async () => {
    const outside = await receiver();
    outside.told.status = 410;
    const server = await Served.startWith(
      {
        WEBHOOK_URL: outside.url,
        WEBHOOK_SECRET: `whsec_${Buffer.alloc(24, 7).toString('base64')}`,
        WEBHOOK_EVENTS: 'reception-appeal.appeal-registered',
      },
      ...[folder, '--clock', '2026-03-10T10:00:00+05:00'],
    );
    const parked = async () => {
      await server.ask('receptionist', '/api/v1/appeals', appeal);
      await server.until('it waits', async () => (await waiting(server)).work.length > 0);
      const [event, ...more] = (await waiting(server)).work;
      expect([event?.kind, event?.reason, more]).toEqual(['webhook-event', 'http-410', []]);
      return event?.id ?? '';
    };
    const first = await parked();
    expect(await does('work', '--data', folder)).toContain(`qabyldau work --release ${first}`);
    outside.told.status = 204;
    const answer = await json<Listed>('work', '--release', first, '--data', folder);
    expect(answer).toMatchObject({ released: true, work: [] });
    await server.until('it was told', () => Promise.resolve(outside.got.includes(first)));

    outside.told.status = 410;
    const second = await parked();
    outside.told.status = 204;
    const released = await server.ask('administrator', '/api/v1/work/release', { id: second });
    expect(released).toMatchObject({ status: 200, body: { released: true } });
    await server.until('it was told', () => Promise.resolve(outside.got.includes(second)));
    expect((await waiting(server)).work).toEqual([]);
    await server.stop();
  });

  it('is a letter that no mail server took: it leaves once it is let go', async () => {
    const mail = await mailServer(10);
    const from = { SMTP_URL: mail.url, MAIL_FROM: 'kense@ulgi.example.kz' };
    const clock = new SettableClock(parseInstant('2026-03-11T10:00:00+05:00'));
    const nextStart = parseInstant('2026-03-16T10:00:00+05:00');
    Object.assign(process.env, from);
    const here = await startServer({ directory: folder, port: 0, clock, stopOnSignals: false });
    delete process.env['SMTP_URL'];
    delete process.env['MAIL_FROM'];
    const applicant = { ...appeal.applicant, email: 'synalghan@example.org' };
    const as = (role: string) => `Bearer ${here.signIns.find((signIn) => signIn.role === role)?.token ?? ''}`;
    const answer = await fetch(new URL('/api/v1/appeals', here.url), {
      method: 'POST',
      headers: { authorization: as('receptionist'), 'content-type': 'application/json' },
      body: JSON.stringify({ ...appeal, applicant, noticeChannel: 'e-mail' }),
    });
    expect(answer.status).toBe(201);
    await patiently('it has been tried as often as it ever is', async () => {
      // Longer than any pause between two tries, and never so long in all that the next server would start earlier.
      clock.set(instantOf(Math.min(epochOf(clock.now()) + 300_000, epochOf(nextStart) - 1)));
      const headers = { authorization: as('administrator') };
      const waits = (await (await fetch(new URL('/api/v1/work', here.url), { headers })).json()) as Listed;
      return waits.work.length > 0;
    });
    expect(mail.state.refusals).toBe(0);
    await here.close();

    const server = await Served.startWith(from, ...[folder, '--clock', nextStart]);
    const { work } = await mine();
    expect(work).toMatchObject([{ kind: 'effect', reason: expect.stringContaining('451') as string }]);
    expect(mail.state.taken).toBe(0);
    await does('work', '--release', work[0]?.id ?? '', '--data', folder);
    await server.until('it has left', () => Promise.resolve(mail.state.taken === 1));
    await server.until('nothing waits', async () => (await waiting(server)).work.length === 0);
    await server.stop();
  });
});
