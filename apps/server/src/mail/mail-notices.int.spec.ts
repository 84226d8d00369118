import { builtInVersion } from '@qabyldau/body';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import type { PendingEffect } from '@qabyldau/runtime';
import { deliveries } from '../system/deliveries.js';
import { MailServer } from '../testing/mail-server.js';
import { appeal, TestServer, textOf } from '../testing/test-server.js';
import { mailNotices } from './mail-notices.js';
import { sentJournal, type SentJournal } from './sent-journal.js';
import { smtp } from './smtp.js';

const from = 'kense@alatau.example.kz';
const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
const address = 'madina@example.org';

describe('notices by e-mail', () => {
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
  beforeEach(() => {
    mail.taken.length = 0;
    mail.refusals.length = 0;
  });

  const register = async (language: string, email?: string) => {
    const applicant = { ...appeal.applicant, ...(email === undefined ? {} : { email }) };
    const body = { ...appeal, applicant, language, noticeChannel: 'e-mail' };
    const answer = await server.done('/api/v1/appeals', body, 'reception');
    return textOf(answer.body['caseId']);
  };
  const came = async (id: string, type: string) => {
    const { body } = await server.get(`/api/v1/appeals/${id}/history`, 'auditor');
    const events = body['events'] as unknown as readonly { type: string; id: string; data: unknown }[];
    return events.filter((event) => event.type === type);
  };
  const header = (raw: string, name: string) =>
    new RegExp(`^${name}: ((?:.*\\r\\n(?:[ \\t].*\\r\\n)*))`, 'mi').exec(raw)?.[1]?.trim();

  it('go once to the applicant, in their language, with the letter; accepted is delivered', async () => {
    const id = await register('ru', address);
    await server.settle();
    await server.settle();
    const [letter, ...more] = mail.taken;
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ from, to: [address] });
    const [registered] = await came(id, 'appeal-registered');
    const messageId = `<${registered?.id ?? ''}.0@alatau.example.kz>`;
    expect(header(letter?.raw ?? '', 'Message-ID')).toBe(messageId);
    expect(header(letter?.raw ?? '', 'Content-Language')).toBe('ru');
    expect(header(letter?.raw ?? '', 'Auto-Submitted')).toBe('auto-generated');
    expect(letter?.raw).toContain('application/pdf');
    expect(await came(id, 'notice-delivered')).toMatchObject([
      {
        data: {
          notice: 'ticket-1',
          channel: 'e-mail',
          on: '2026-03-02',
          proof: `${messageId} 250`,
          letter: { template: 'ticket/ru', origin: 'built-in', version: builtInVersion, hash: sha256 },
        },
      },
    ]);
  });

  it('a refusal for now is tried again, under the same Message-ID', async () => {
    mail.refusals.push([451, `4.7.1 ${address} is greylisted`]);
    const id = await register('kk', address);
    await server.settle();
    expect(mail.taken).toHaveLength(0);
    expect(await came(id, 'notice-failed')).toEqual([]);
    await server.until('2026-03-02T09:00:05+05:00');
    expect(mail.taken).toHaveLength(1);
    expect(await came(id, 'notice-delivered')).toHaveLength(1);
  });

  it('a refusal for good is a failed delivery with its reason, and never the address', async () => {
    mail.refusals.push([550, `5.1.1 no such user ${address}`]);
    const id = await register('kk', address);
    await server.settle();
    expect(mail.taken).toHaveLength(0);
    const failed = await came(id, 'notice-failed');
    expect(failed).toMatchObject([{ data: { notice: 'ticket-1', proof: 'smtp-550-5.1.1' } }]);
    expect(JSON.stringify([failed, server.logged, await server.system.runtime.health()])).not.toContain(
      address,
    );
  });

  it('nobody without an address is written to', async () => {
    const id = await register('kk');
    await server.settle();
    expect(await came(id, 'notice-failed')).toMatchObject([{ data: { proof: 'no-address' } }]);
  });

  it('of a motion go the same way, to the address that the appeal has', async () => {
    const id = await register('ru', address);
    await server.settle();
    const filing = { appeal: id, kind: 'file-access', receivedAt: '2026-03-02T09:00:00+05:00' };
    const filed = await server.done('/api/v1/motions', filing, 'reception');
    const path = `/api/v1/motions/${textOf(filed.body['caseId'])}`;
    const granted = { outcome: 'granted', protectedPartsChecked: true };
    await server.done(`${path}/decide-motion`, granted, 'responsible');
    mail.taken.length = 0;
    await server.done(`${path}/tell-participant`, {}, 'reception');
    await server.settle();
    await server.settle();
    const [letter, ...more] = mail.taken;
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ from, to: [address] });
    expect(header(letter?.raw ?? '', 'Content-Language')).toBe('ru');
    const { body } = await server.get(path, 'controller');
    expect(body['context']).toMatchObject({
      notices: { 'motion-1': { deliveredOn: expect.any(String) as unknown } },
    });
  });

  describe('one by one', () => {
    const params = {
      notice: 'ticket-1',
      kind: 'ticket',
      channel: 'e-mail',
      language: 'kk',
    } as const;
    const effectOf = async (caseId: string, id: string) => {
      const [event] = await came(caseId, 'appeal-registered');
      const { subject } = event?.data as { readonly subject: string };
      return {
        id,
        workflow: 'reception-appeal',
        caseId,
        type: 'send-notice',
        params: { ...params, subject },
      } as unknown as PendingEffect;
    };
    const handler = (journal: SentJournal, url = mail.url) =>
      mailNotices({
        source: server.system,
        send: smtp({ url, from }),
        journal,
        domain: 'alatau.example.kz',
        clock: server.clock,
        calendar: createCalendar(kazakhstanCalendar),
        otherwise: () => Promise.resolve([]),
      });

    it('sent and not yet recorded when the program stops: not sent again', async () => {
      const effect = await effectOf(await register('kk', address), 'e-1:0');
      const first = await handler(sentJournal(server.directory))(effect);
      expect(await handler(sentJournal(server.directory))(effect)).toEqual(first);
      expect(mail.taken).toHaveLength(1);
    });

    it('stopped before even that is noted: sent again, and recognisable by its Message-ID', async () => {
      const effect = await effectOf(await register('kk', address), 'e-2:0');
      const died: SentJournal = {
        sent: () => Promise.resolve(undefined),
        note: () => Promise.reject(new Error('stopped')),
      };
      await expect(handler(died)(effect)).rejects.toThrow('stopped');
      await handler(sentJournal(server.directory))(effect);
      expect(mail.taken.map(({ raw }) => header(raw, 'Message-ID'))).toEqual(
        Array(2).fill('<e-2.0@alatau.example.kz>'),
      );
    });

    it('no mail server: an error, so that it is tried again', async () => {
      const effect = await effectOf(await register('kk', address), 'e-3:0');
      const nobody = handler(sentJournal(server.directory), 'smtp://127.0.0.1:1');
      await expect(nobody(effect)).rejects.toThrow(/^smtp-E\w+$/);
    });

    it('an erased person is not written to', async () => {
      const id = await register('kk', address);
      const effect = await effectOf(id, 'e-4:0');
      const erased = {
        ...server.system,
        vault: { open: () => [] },
      };
      const handle = mailNotices({
        source: erased,
        send: () => Promise.reject(new Error('must not be sent')),
        journal: sentJournal(server.directory),
        domain: 'x',
        clock: server.clock,
        calendar: createCalendar(kazakhstanCalendar),
        otherwise: () => Promise.resolve([]),
      });
      expect(await handle(effect)).toMatchObject([
        { command: { data: { outcome: 'failed', proof: 'person-erased' } } },
      ]);
    });
  });
});
