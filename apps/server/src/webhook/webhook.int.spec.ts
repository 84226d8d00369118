import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { instantOf, epochOf } from '@qabyldau/kernel';
import { START, type Position } from '@qabyldau/event-store';
import { HealthRoute } from '../http/health.route.js';
import { ReleaseEventRoute } from '../http/webhook/release-event.route.js';
import { appeal, secrets, TestServer, textOf } from '../testing/test-server.js';
import { WebhookReceiver, type Received } from '../testing/webhook-receiver.js';
import { openWebhook, type Webhook } from './open-webhook.js';
import { webhookSettings } from './settings.js';

const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const example = fileURLToPath(new URL('../../../../infra/samples/webhook-receiver.mjs', import.meta.url));
const documentation = fileURLToPath(new URL('../../docs/notifications.md', import.meta.url));

describe('the webhook', () => {
  let server: TestServer;
  let receiver: WebhookReceiver;
  let webhook: Webhook;
  let events: string;
  let shownUpTo: (wanted: Position) => Promise<Position>;
  const logged: unknown[] = [];
  const open = async () => {
    const environment = { WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: secret, WEBHOOK_EVENTS: events };
    const settings = webhookSettings(environment, server.system.workflows);
    if (settings === undefined) throw new Error('no settings');
    const log = { warn: (what: unknown) => logged.push(what), error: (what: unknown) => logged.push(what) };
    const { system } = server;
    webhook = await openWebhook({
      system,
      settings,
      shownUpTo: (wanted) => shownUpTo(wanted),
      log: log as never,
      alone: false,
    });
  };
  beforeAll(async () => {
    server = await TestServer.start();
    receiver = await WebhookReceiver.start();
    events = 'reception-appeal.appeal-*, *.responsible-assigned, *.notice-delivered';
    shownUpTo = (wanted) => Promise.resolve(wanted);
    await open();
  });
  afterAll(async () => {
    await webhook.close();
    await receiver.close();
    await server.close();
  });
  beforeEach(() => {
    receiver.received.length = 0;
    receiver.answer = () => 204;
  });

  const register = async () => {
    const { body } = await server.done('/api/v1/appeals', appeal, 'reception');
    const id = textOf(body['caseId']);
    await server.done(`/api/v1/appeals/${id}/assign-responsible`, { employee: 'responsible' }, 'reception');
    await server.settle();
    return id;
  };
  const tellAll = async () => {
    while ((await webhook.tellDue()) > 0);
  };
  const later = (seconds: number) =>
    server.clock.set(instantOf(epochOf(server.clock.now()) + seconds * 1000));
  const told = (subject?: string) =>
    receiver.received
      .map(({ event }) => event)
      .filter((event) => subject === undefined || event.subject === subject)
      .map(({ type }) => type.replace('kz.qabyldau.reception-appeal.', ''));
  const course = ['appeal-registered', 'responsible-assigned', 'notice-delivered'];
  const inOrder = (id: string) => expect([...told(id)].sort()).toEqual([...course].sort());

  it('tells the chosen events of a case in their order, once, and nothing of the person', async () => {
    const id = await register();
    await tellAll();
    await tellAll();
    inOrder(id);
    const ids = receiver.received.map(({ event }) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
    const sequences = receiver.received.map(({ body }) => JSON.parse(body) as { sequence: string });
    expect(sequences.map(({ sequence }) => Number(sequence))).toEqual(
      sequences.map(({ sequence }) => Number(sequence)).sort((a, b) => a - b),
    );
    const all = receiver.received.map(({ body }) => body).join('\n');
    for (const text of [...secrets, 'person-']) expect(all).not.toContain(text);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({
      specversion: '1.0',
      source: 'urn:qabyldau',
      type: 'kz.qabyldau.reception-appeal.appeal-registered',
      subject: id,
      time: expect.stringMatching(/^2026-03-02T/) as string,
      datacontenttype: 'application/json',
      dataschema: expect.stringMatching(/^urn:qabyldau:reception-appeal:appeal-registered:v\d+$/) as string,
      sequence: '0',
      data: { body: 'alatau' },
    });
    const [, documented = ''] = /```json\n(.+?)```/s.exec(readFileSync(documentation, 'utf8')) ?? [];
    const keysOf = (text: string) => Object.keys(JSON.parse(text) as object);
    expect(keysOf(receiver.received[0]?.body ?? '')).toEqual(keysOf(documented));
  });

  it('signs so that the receiver’s example knows what is genuine', async () => {
    await register();
    await tellAll();
    const [first] = receiver.received;
    const check = (request: Pick<Received, 'headers' | 'body'>, with_ = secret) =>
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { isGenuine } from ${JSON.stringify(example)};
           const [headers, body, secret] = JSON.parse(process.argv[1]);
           process.stdout.write(String(isGenuine(headers, Buffer.from(body), secret)));`,
          JSON.stringify([request.headers, request.body, with_]),
        ],
        { encoding: 'utf8' },
      );
    const { headers, body } = first!;
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(headers['webhook-id']).toBe(first!.event.id);
    expect(check({ headers, body })).toBe('true');
    expect(check({ headers, body: body.replace('alatau', 'esil') })).toBe('false');
    expect(check({ headers: { ...headers, 'webhook-timestamp': '1700000000' }, body })).toBe('false');
    expect(check({ headers, body }, `whsec_${Buffer.alloc(32, 8).toString('base64')}`)).toBe('false');
  });

  it('waits while the receiver is away, forgets nothing over a restart, and repeats under the same id', async () => {
    receiver.answer = () => 503;
    const id = await register();
    expect(await webhook.tellDue()).toBe(0);
    expect(await webhook.tellDue()).toBe(0);
    const [first, ...more] = receiver.received;
    expect(more).toEqual([]);
    expect(webhook.state()).toMatchObject({ waiting: 3, parked: 0, lastReason: 'http-503' });
    await webhook.close();
    const missed = await register();
    receiver.answer = () => 204;
    await open();
    await tellAll();
    expect(receiver.received[1]?.event.id).toBe(first?.event.id);
    receiver.received.shift();
    inOrder(id);
    inOrder(missed);
    expect(webhook.state()).toMatchObject({
      waiting: 0,
      lastReason: undefined,
      lastSuccess: server.clock.now(),
    });
  });

  it('parks what is refused again and again, goes on with other cases, and keeps the order when released', async () => {
    const stuck = await register();
    const other = await register();
    receiver.answer = ({ subject }) => (subject === stuck ? 400 : 204);
    for (let i = 0; i < 12; i++) {
      await tellAll();
      later(4000);
    }
    inOrder(other);
    expect(new Set(told(stuck))).toEqual(new Set(['appeal-registered']));
    expect(told(stuck)).toHaveLength(8);
    const [parked] = webhook.state().events;
    expect(parked).toMatchObject({ stream: `reception-appeal-${stuck}`, reason: 'http-400' });
    const health = await new HealthRoute(server.system, server.app.projections, webhook).health();
    expect(health).toMatchObject({
      status: 'needs attention',
      webhook: { waiting: 2, parked: [{ id: parked?.id, code: 'http-400' }] },
    });
    expect(health.webhook?.parked[0]?.text.kk).toBe('Қабылдаушы 400 деп жауап берді.');
    receiver.answer = () => 204;
    receiver.received.length = 0;
    const route = new ReleaseEventRoute(webhook);
    expect(() => route.post({ event: 'unknown' })).toThrow();
    expect(route.post({ event: parked?.id ?? '' })).toEqual({ released: parked?.id });
    await tellAll();
    expect(told(stuck)[0]).toBe('appeal-registered');
    inOrder(stuck);
  });

  it('tells a receiver that is gone nothing more until an administrator releases the event', async () => {
    receiver.answer = () => 410;
    const first = await register();
    await webhook.tellDue();
    const second = await register();
    later(4000);
    await tellAll();
    expect(receiver.received).toHaveLength(1);
    const [parked] = webhook.state().events;
    receiver.answer = () => 204;
    expect(webhook.release(parked?.id ?? '')).toBe(true);
    await tellAll();
    receiver.received.shift();
    inOrder(first);
    inOrder(second);
  });

  it('tells of nothing before the read side can show it', async () => {
    let shown: Position = START;
    shownUpTo = () => Promise.resolve(shown);
    const id = await register();
    later(4000);
    await tellAll();
    expect(receiver.received).toEqual([]);
    expect(webhook.state()).toMatchObject({ waiting: 3, parked: 0 });
    shown = await server.system.store.head();
    await tellAll();
    inOrder(id);
    shownUpTo = (wanted) => Promise.resolve(wanted);
  });
});
