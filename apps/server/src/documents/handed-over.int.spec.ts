import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtIn, builtInVersion } from '@qabyldau/body';
import { readData } from '@qabyldau/engine';
import { eventsUntil } from '@qabyldau/runtime';
import { appeal, TestServer, textOf } from '../testing/test-server.js';

describe('a letter that is printed again', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.close());

  const register = async () => {
    const body = { ...appeal, language: 'ru', noticeChannel: 'registered-letter' };
    const answer = await server.done('/api/v1/appeals', body, 'reception');
    await server.settle();
    return textOf(answer.body['caseId']);
  };
  const ticket = (id: string, language: 'kk' | 'ru') =>
    server.get(`/api/v1/appeals/${id}/documents/ticket?format=txt&language=${language}`, 'responsible');
  /** What the program notes of a letter that it hands over itself. */
  const handedOver = async (id: string, version: number, origin = 'built-in') => {
    const hash = createHash('sha256')
      .update(builtIn('ticket', 'ru', version))
      .digest('hex');
    const outcome = await server.system.runtime.handle({
      id: `delivery-${id}-${String(version)}`,
      workflow: 'reception-appeal',
      caseId: id,
      type: 'record-delivery',
      data: {
        notice: 'ticket-1',
        outcome: 'delivered',
        on: '2026-03-02',
        channel: 'registered-letter',
        proof: 'post-1',
        letter: { template: 'ticket/ru', origin, version, hash },
      },
      actor: { id: 'system', role: 'system' },
    });
    expect(outcome.kind).toBe('done');
    return hash;
  };

  it('says what it said, in both languages, however the texts of the program have changed since', async () => {
    const id = await register();
    expect((await ticket(id, 'ru')).text).toContain('Принявший сотрудник: ');
    const hash = await handedOver(id, 1);
    const { text, headers } = await ticket(id, 'ru');
    expect(text).toContain('Принял: ');
    expect(text).not.toContain('Принявший сотрудник');
    expect(headers['x-template']).toBe(`ticket/ru; built-in; version=1; sha256=${hash}`);
    expect((await ticket(id, 'kk')).headers['x-template']).toContain('ticket/kk; built-in; version=1; ');
  });

  it('sent by registered post is noted with its text when the desk tells that it came', async () => {
    const id = await register();
    const outgoing = join(server.system.directory, 'outgoing');
    mkdirSync(outgoing, { recursive: true });
    const stream = `reception-appeal-${id}`;
    const [first] = await eventsUntil(server.system.store, stream);
    const letter = { template: 'ticket/ru', origin: 'built-in', version: 1, hash: 'a'.repeat(64) };
    const file = join(outgoing, `${first?.id ?? ''}.0.json`);
    writeFileSync(file, JSON.stringify({ notice: 'ticket-1', letter: { files: [], ...letter } }));
    const told = { notice: 'ticket-1', outcome: 'delivered', on: '2026-03-02', channel: 'registered-letter' };
    await server.done(`/api/v1/appeals/${id}/record-delivery`, { ...told, proof: 'post-2' }, 'reception');
    const last = (await eventsUntil(server.system.store, stream)).at(-1);
    expect(last && readData(last)).toMatchObject({ notice: 'ticket-1', proof: 'post-2', letter });
    expect((await ticket(id, 'ru')).headers['x-template']).toContain('version=1; ');
  });

  it('is made with the present text while nobody noted which one made it', async () => {
    const id = await register();
    const present = `version=${String(builtInVersion)}; `;
    expect((await ticket(id, 'ru')).headers['x-template']).toContain(present);
    // Of a later program, whose texts this one cannot know.
    await handedOver(id, 99);
    expect((await ticket(id, 'ru')).headers['x-template']).toContain(present);
  });
});
