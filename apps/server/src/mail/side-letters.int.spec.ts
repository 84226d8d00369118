import { builtInVersion } from '@qabyldau/body';
import { streamName } from '@qabyldau/engine';
import { START, type Position } from '@qabyldau/event-store';
import { epochOf, instantOf } from '@qabyldau/kernel';
import { eventReader, eventsUntil } from '@qabyldau/runtime';
import { workflows } from '../system/procedures.js';
import { deliveries } from '../system/deliveries.js';
import { ROOT } from '../system/employees.js';
import { MailServer } from '../testing/mail-server.js';
import { PlannedAppeals } from '../testing/planned-appeal.js';
import { appeal, secrets, TestServer, textOf } from '../testing/test-server.js';
import { WebhookReceiver } from '../testing/webhook-receiver.js';
import { openWebhook } from '../webhook/open-webhook.js';
import { signedHeaders } from '../webhook/post-event.js';
import { webhookSettings } from '../webhook/settings.js';

const from = 'kense@alatau.example.kz';
const address = 'madina@example.org';
const byMail = {
  ...appeal,
  language: 'ru',
  noticeChannel: 'e-mail',
  applicant: { ...appeal.applicant, email: address },
};
const notNow: [number, string] = [451, '4.7.1 not now'];

/** What an applicant is told in the procedures beside an appeal, and where the case is that tells it. */
describe('letters of the procedures beside an appeal', () => {
  let mail: MailServer;
  let server: TestServer;
  /** Nothing is held back while it is undefined. */
  let shown: Position | undefined;
  /** One whose applicant stands before the official, and one that waits. */
  let received: string;
  let waiting: string;
  beforeAll(async () => {
    mail = await MailServer.start();
    server = await TestServer.start(
      undefined,
      (options) => (source) => deliveries({ ...options, source, mail: { url: mail.url, from } }),
      (wanted) => Promise.resolve(shown ?? wanted),
    );
    const ways = new PlannedAppeals(server);
    waiting = textOf((await server.done('/api/v1/appeals', byMail, 'reception')).body['caseId']);
    await server.done(
      `/api/v1/appeals/${waiting}/assign-responsible`,
      { employee: 'responsible' },
      'reception',
    );
    received = await ways.listed('akim', byMail);
    await ways.booked(await ways.day('2026-03-18'), received);
    await ways.told(received);
    await server.until('2026-03-18T09:55:00+05:00');
    const visitor = {
      identityShown: true,
      document: 'identity-card',
      actsForOther: false,
      authorityShown: false,
    };
    await server.done(`/api/v1/appeals/${received}/check-in`, visitor, 'reception');
    await server.done(`/api/v1/appeals/${received}/receive-applicant`, { official: 'akim' }, 'akim');
    await server.settle();
  });
  afterAll(async () => {
    await server.close();
    await mail.close();
  });
  beforeEach(() => {
    shown = undefined;
    mail.taken.length = 0;
    mail.refusals.length = 0;
  });

  const caseOf = ({ body }: Awaited<ReturnType<TestServer['done']>>) => textOf(body['caseId']);
  let asked = 0;
  /** Each has the applicant told of something, and answers where the case stands. */
  const tellings = {
    'participation-request': async () => {
      asked += 1;
      const asks = { otherBody: 'water-utility', receptionOn: '2026-04-15', replyBy: '2026-04-08' };
      const request = { appeal: waiting, ...asks };
      const made = await server.done('/api/v1/participation-requests', request, 'responsible');
      const id = caseOf(made);
      const told = { extensionNeeded: false };
      await server.done(`/api/v1/participation-requests/${id}/tell-applicant`, told, 'responsible');
      return id;
    },
    complaint: async () => {
      asked += 1;
      const registered = await server.done('/api/v1/appeals', byMail, 'reception');
      await server.done(
        `/api/v1/appeals/${caseOf(registered)}/assign-responsible`,
        { employee: 'responsible' },
        'reception',
      );
      await settled();
      mail.taken.length = 0;
      const filing = {
        appeal: caseOf(registered),
        act: 'ticket-1',
        receivedAt: server.clock.now(),
        superior: 'oblast-akimat',
        text: 'Мені тыңдаған жоқ.',
      };
      const id = caseOf(await server.done('/api/v1/complaints', filing, 'reception'));
      await server.done(`/api/v1/complaints/${id}/forward-complaint`, { withFile: true }, 'responsible');
      return id;
    },
    'written-appeal': async () => {
      asked += 1;
      await server.done(
        `/api/v1/appeals/${received}/hand-in-appeal`,
        { essence: 'Жаңа құбыр керек' },
        'akim',
        { 'idempotency-key': `00000000-0000-4000-8000-00000000000${asked}` },
      );
      const { body } = await server.get(`/api/v1/appeals/${received}/history`, 'auditor');
      const events = body['events'] as unknown as readonly { type: string; data: { child: string } }[];
      return events.findLast(({ type }) => type === 'appeal-handed-in')?.data.child ?? '';
    },
  } as const;
  /** Reactions and effects; nobody looks at a list here. */
  const settled = async () => {
    await server.system.runtime.settle();
    await server.system.runtime.settle();
  };
  const read = eventReader(workflows);
  const outcomes = async (procedure: keyof typeof tellings, id: string) =>
    (await eventsUntil(server.system.store, streamName(procedure, id)))
      .map((event) => read(event))
      .filter(({ type }) => ['notice-delivered', 'notice-failed'].includes(type));
  const kinds = {
    'participation-request': 'participation',
    complaint: 'complaint-forwarded',
    'written-appeal': 'written-ticket',
  } as const;

  describe.each(Object.keys(tellings) as (keyof typeof tellings)[])('of a %s', (procedure) => {
    const tell = tellings[procedure];

    it('go once, in the applicant’s language; the delivery names the text that made the letter', async () => {
      const id = await tell();
      await settled();
      const [letter, ...more] = mail.taken;
      expect(more).toEqual([]);
      expect(letter).toMatchObject({ from, to: [address] });
      expect(letter?.raw).toMatch(/^Content-Language: ru\r$/m);
      expect(letter?.raw).toContain('application/pdf');
      expect(await outcomes(procedure, id)).toMatchObject([
        {
          type: 'notice-delivered',
          data: {
            channel: 'e-mail',
            proof: expect.stringMatching(/^<[0-9a-f-]+\.\d+@alatau\.example\.kz> 250$/) as string,
            letter: {
              template: `${kinds[procedure]}/ru`,
              origin: 'built-in',
              version: builtInVersion,
              hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
            },
          },
        },
      ]);
    });

    it('are tried again under the same Message-ID, and wait for a person in the end', async () => {
      const id = await tell();
      mail.refusals.push(...Array.from({ length: 10 }, () => notNow));
      for (let attempt = 0; attempt < 10; attempt++) {
        await settled();
        server.clock.set(instantOf(epochOf(server.clock.now()) + 600_000));
      }
      expect(mail.taken).toEqual([]);
      expect(await outcomes(procedure, id)).toEqual([]);
      const { parked } = await server.system.runtime.health();
      expect(parked).toMatchObject([{ what: 'effect', about: { workflow: procedure, type: 'send-notice' } }]);
      expect(JSON.stringify([parked, server.logged])).not.toContain(address);
      await server.done('/api/v1/work/release', { id: parked[0]?.id }, ROOT);
      await settled();
      expect(mail.taken).toHaveLength(1);
      expect(await outcomes(procedure, id)).toMatchObject([{ type: 'notice-delivered' }]);
    });

    it('refused for good are a failed delivery with its reason', async () => {
      const id = await tell();
      mail.refusals.push([550, `5.1.1 no such user ${address}`]);
      await settled();
      expect(mail.taken).toEqual([]);
      expect(await outcomes(procedure, id)).toMatchObject([
        { type: 'notice-failed', data: { proof: 'smtp-550-5.1.1' } },
      ]);
    });

    it('go to nobody before the read side can show what they tell of', async () => {
      const id = await tell();
      shown = START;
      await settled();
      expect(mail.taken).toEqual([]);
      expect(await outcomes(procedure, id)).toEqual([]);
      shown = undefined;
      await settled();
      expect(mail.taken).toHaveLength(1);
    });
  });

  it('and of what they tell, the webhook hears: signed, in the order of each case, and nothing of the person', async () => {
    const receiver = await WebhookReceiver.start();
    const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
    const settings = webhookSettings(
      {
        WEBHOOK_URL: receiver.url,
        WEBHOOK_SECRET: secret,
        WEBHOOK_EVENTS: Object.keys(tellings)
          .map((name) => `${name}.*`)
          .join(','),
      },
      server.system.workflows,
    );
    if (settings === undefined) throw new Error('no settings');
    const log = { warn: () => undefined, error: () => undefined };
    let visible: Position = START;
    const webhook = await openWebhook({
      system: server.system,
      settings,
      shownUpTo: () => Promise.resolve(visible),
      log: log as never,
      alone: false,
    });
    const ids = [
      await tellings['participation-request'](),
      await tellings.complaint(),
      await tellings['written-appeal'](),
    ];
    await settled();
    while ((await webhook.tellDue()) > 0);
    expect(receiver.received).toEqual([]);
    visible = await server.system.store.head();
    while ((await webhook.tellDue()) > 0);
    for (const id of ids) {
      const told = receiver.received.filter(({ event }) => event.subject === id);
      const sequences = told.map(({ body }) => Number((JSON.parse(body) as { sequence: string }).sequence));
      expect(sequences.length).toBeGreaterThan(1);
      expect(sequences).toEqual(sequences.map((_, place) => place));
      expect(told.at(-1)?.event.type).toMatch(/^kz\.qabyldau\..+\.notice-delivered$/);
    }
    for (const { headers, body, event } of receiver.received) {
      const seconds = Number(headers['webhook-timestamp']);
      expect(headers).toMatchObject(signedHeaders(settings.secrets, event.id, seconds, body));
      for (const text of [...secrets, address, 'person-', 'тыңдаған', 'Жаңа құбыр'])
        expect(body).not.toContain(text);
    }
    await webhook.close();
    await receiver.close();
  });
});
