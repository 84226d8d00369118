import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInVersion } from '@qabyldau/body';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import type { PendingEffect } from '@qabyldau/runtime';
import { makeDocument } from './documents/documents.js';
import { dropFolder } from './system/drop-folder.js';
import { publishedDay } from './testing/published-day.js';
import { appeal, TestServer, textOf } from './testing/test-server.js';

const unfilled = /[{}]/;

describe('the documents of an appeal', () => {
  let server: TestServer;
  let id: string;
  let day: string;
  beforeAll(async () => {
    server = await TestServer.start();
    const registered = await server.done('/api/v1/appeals', appeal, 'reception');
    id = textOf(registered.body['caseId']);
    await server.settle();
    const at = (verb: string) => `/api/v1/appeals/${id}/${verb}`;
    await server.done(at('assign-responsible'), { employee: 'responsible' }, 'reception');
    await server.done(at('prepare-brief'), { proposal: 'receive', official: 'akim' }, 'responsible');
    await server.done(at('approve-reception'), { official: 'akim' }, 'akim');
    await server.done(at('list-appeal'), {}, 'responsible');
    day = await publishedDay(server, {
      official: 'akim',
      on: '2026-03-18',
      from: '10:00',
      slots: 8,
      slotMinutes: 15,
    });
    await server.done(`/api/v1/reception-days/${day}/book-slot`, { appeal: id }, 'reception');
    await server.settle();
    await server.done(at('send-reply'), {}, 'reception');
    await server.settle();
  });
  afterAll(() => server.close());

  const ask = (path: string, as = 'responsible') => server.get(`/api/v1/appeals/${id}/documents${path}`, as);

  it('are listed as far as the appeal has come', async () => {
    const { body } = await ask('');
    expect(body['documents']).toMatchObject([
      {
        kind: 'ticket',
        languages: [
          { language: 'kk', name: 'Қазақша' },
          { language: 'ru', name: 'Русский' },
        ],
      },
      { kind: 'reply', formats: expect.anything() },
    ]);
  });

  it.each(['kk', 'ru'] as const)(
    '%s: a reply says who, when and where, and leaves nothing unfilled',
    async (language) => {
      const { status, text, headers } = await ask(`/reply?format=txt&language=${language}`);
      expect(status).toBe(200);
      expect(text).toContain(
        language === 'kk' ? '2026 жылғы 18 наурыз, сағат 10:00' : '18 марта 2026 года в 10:00',
      );
      expect(text).toContain(language === 'kk' ? '1-қабат' : '1 этаж');
      expect(text).not.toMatch(unfilled);
      expect(headers['x-template']).toMatch(/^reply\/(kk|ru); built-in; version=\d+; sha256=[0-9a-f]{64}$/);
    },
  );

  it.each(['pdf', 'docx', 'html', 'txt'])('%s: the same file each time', async (format) => {
    const source = server.system;
    const asked = { kind: 'reply', of: { appeal: id }, format } as const;
    const first = await makeDocument(source, asked);
    expect((await makeDocument(source, asked)).bytes.equals(first.bytes)).toBe(true);
    expect(first.fileName).toBe(`reply-2026-000001-${first.language}.${format}`);
  });

  it('the list of the day names who comes, and when', async () => {
    const { text } = await server.get(
      `/api/v1/reception-days/${day}/documents/reception-list?format=txt`,
      'akim',
    );
    expect(text).toContain('10:00');
    expect(text).toContain('2026-000001');
    expect(text).not.toMatch(unfilled);
  });

  it('are offered in both languages by name to who reads English, and none of them silently', async () => {
    const english = { 'accept-language': 'en' };
    const page = await server.get(`/appeals/2026-000001?lang=en`);
    expect(page.text).toContain('<span lang="kk">Қазақша</span> <code>?language=kk</code>');
    expect(page.text).toContain('<span lang="ru">Русский</span> <code>?language=ru</code>');
    const report = (query: string) =>
      server.get(`/api/v1/report?quarter=2026-Q1&body=alatau&format=txt${query}`, 'controller', english);
    expect(await report('')).toMatchObject({ status: 406, body: { code: 'paper-language' } });
    const russian = await report('&language=ru');
    expect([russian.status, russian.headers['content-language']]).toEqual([200, 'ru']);
    expect(russian.text).toContain('Отчёт');
  });

  describe('the control list', () => {
    const control = (query: string, as = 'controller') =>
      server.get(`/api/v1/bodies/alatau/documents/control-list${query}`, as);

    beforeAll(async () => {
      const another = await server.done('/api/v1/appeals', appeal, 'reception');
      const assign = `/api/v1/appeals/${textOf(another.body['caseId'])}/assign-responsible`;
      await server.done(assign, { employee: 'responsible' }, 'reception');
      await server.settle();
    });

    it('says whose turn it is, what falls due and why on that day', async () => {
      const { status, text } = await control('?format=txt&language=ru');
      expect(status).toBe(200);
      expect(text).toContain('По состоянию на 2 марта 2026 года. Всего: 4, просрочено: 0.');
      expect(text).toContain('Ответственный сотрудник: всего – 2, просрочено – 0');
      expect(text).toContain('27.03.2026');
      expect(text).toContain('Начало: 02.03.2026 (день не считается). Отсчитано рабочих дней: 15.');
      expect(text).toContain('Основание: п. 29, ч. 1 ст. 76 АППК.');
      expect(text).not.toMatch(unfilled);
    });

    it.each(['pdf', 'docx', 'html', 'xlsx', 'txt'])('%s: may be taken away', async (format) => {
      expect((await control(`?format=${format}`)).status).toBe(200);
    });

    it('is as of a moment, and of a part of the body', async () => {
      expect((await control('?format=txt&at=2026-03-01T00:00:00Z')).status).toBe(404);
      expect((await control('?format=txt&at=2026-03-02T04:00:00.500Z')).status).toBe(200);
      expect((await control('?format=txt&overdue=yes')).text).toContain('Бақылауда ашық мерзім жоқ.');
      expect((await control('?format=txt&responsible=responsible')).text).toContain('2026-000002');
    });

    it('is not made of another body, nor with a filter that is none', async () => {
      expect((await server.get('/api/v1/bodies/x/documents/control-list', 'controller')).status).toBe(404);
      expect((await server.get('/api/v1/bodies/alatau/documents/reply', 'controller')).status).toBe(409);
      expect((await control('?responsible=nobody')).body['code']).toBe('bad-filter-value');
      expect((await control('?overdue=perhaps')).status).toBe(400);
    });
  });

  it('leave a line in the access log before anybody is named', async () => {
    await ask('/ticket?format=txt');
    const lines = readFileSync(join(server.directory, 'access-log.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      by: 'responsible',
      what: 'document',
      cases: [id],
    });
  });

  it.each([
    ['/reply', 'auditor', 403, 'forbidden'],
    ['/poem', 'responsible', 404, 'unknown-document'],
    ['/..%2F..%2Fmaster.key', 'responsible', 404, 'unknown-document'],
    ['/refusal', 'responsible', 409, 'document-not-yet'],
    ['/reply?format=exe', 'responsible', 400, 'format-not-offered'],
    ['/reply?format=..%2Fx', 'responsible', 400, 'format-not-offered'],
    ['/reply?language=en', 'responsible', 400, 'bad-request'],
  ])('%s asked by %s: %i %s', async (path, as, status, code) => {
    const answer = await ask(path, as);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  it('are handed over as letters, under the id of their effect', async () => {
    const calendar = createCalendar(kazakhstanCalendar);
    const { directory, clock, system } = server;
    const handlers = dropFolder({ directory, calendar, clock, source: system });
    const effect = {
      id: 'letter-1:0',
      workflow: 'reception-appeal',
      caseId: id,
      type: 'send-notice',
      params: { notice: 'reply-1', kind: 'reply', channel: 'sms', language: 'kk', subject: 'person-x' },
    } as unknown as PendingEffect;
    await handlers['send-notice']?.(effect);
    const folder = join(directory, 'outgoing');
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('letter-1.0.'))
        .sort(),
    ).toEqual(['letter-1.0.docx', 'letter-1.0.json', 'letter-1.0.txt']);
    expect(readFileSync(join(folder, 'letter-1.0.txt'), 'utf8')).toContain('сағат 10:00');
    expect(JSON.parse(readFileSync(join(folder, 'letter-1.0.json'), 'utf8'))).toMatchObject({
      letter: { template: 'reply/kk', origin: 'built-in', version: builtInVersion },
    });
  });

  it('are not handed over, nor counted as delivered, while something the law asks for is not known', async () => {
    const { directory, clock, system } = server;
    const calendar = createCalendar(kazakhstanCalendar);
    const open = (text: string | undefined, stream: string) =>
      stream.startsWith('body-') ? [] : system.vault.open(text, stream);
    const handlers = dropFolder({ directory, calendar, clock, source: { ...system, vault: { open } } });
    const params = { notice: 'reply-1', kind: 'reply', channel: 'sms', language: 'kk', subject: 'person-x' };
    const effect = {
      id: 'letter-2:0',
      workflow: 'reception-appeal',
      caseId: id,
      type: 'send-notice',
      params,
    };
    await expect(handlers['send-notice']?.(effect as unknown as PendingEffect)).rejects.toMatchObject({
      code: 'document-incomplete',
    });
    expect(readdirSync(join(directory, 'outgoing')).filter((name) => name.startsWith('letter-2'))).toEqual(
      [],
    );
  });

  it('keep the text they were made from when the body adopts another', async () => {
    const before = (await ask('/reply?format=txt&language=kk')).text;
    const text = '# Жаңа үлгі\n{receptionOn}, {receptionTime}: {official}, {place}.';
    const bodies = [...server.system.bodies];
    server.clock.set('2026-03-03T04:00:00.000Z' as never);
    await server.done(
      `/api/v1/bodies/${bodies[0] ?? ''}/adopt-template`,
      { kind: 'reply', language: 'kk', text },
      'administrator',
    );
    expect((await ask('/reply?format=txt&language=kk')).text).toBe(before);
    const { body } = await server.get(`/api/v1/bodies/${bodies[0] ?? ''}/templates`, 'administrator');
    expect(body['templates']).toContainEqual(
      expect.objectContaining({ kind: 'reply', language: 'kk', origin: 'adopted', version: 1, text }),
    );
  });
});
