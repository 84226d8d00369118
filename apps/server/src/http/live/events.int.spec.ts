import { appeal, secrets, TestServer, textOf } from '../../testing/test-server.js';

interface Told {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** Reads a stream of events until there are enough. */
async function listen(
  url: string,
  headers: Record<string, string>,
  enough: number,
  opened?: () => void,
): Promise<readonly Told[]> {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const told: Told[] = [];
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    opened?.();
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      const id = field('id');
      if (id !== undefined) told.push({ id, event: field('event') ?? '', data: field('data') ?? '' });
    }
    if (told.length >= enough) break;
  }
  abort.abort();
  return told;
}

describe('live updates', () => {
  let server: TestServer;
  let url: string;
  let headers: Record<string, string>;
  beforeAll(async () => {
    server = await TestServer.start();
    await server.app.nest.listen(0, '127.0.0.1');
    url = `${await server.app.nest.getUrl()}/api/v1/events`;
    headers = { authorization: `Bearer ${server.tokenOf('analyst')}`, 'accept-language': 'en' };
  });
  afterAll(() => server.close());

  it('tell what happens, in order, and nobody’s name', async () => {
    let register: Promise<unknown> | undefined;
    const told = await listen(url, headers, 3, () => {
      register ??= server.done('/api/v1/appeals', appeal, 'reception');
    });
    await register;
    expect(told.map(({ event }) => event)).toEqual(['number-allocated', 'appeal-noted', 'appeal-registered']);
    expect(JSON.parse(told[2]?.data ?? '')).toMatchObject({
      workflow: 'reception-appeal',
      label: 'Appeal registered',
    });
    for (const secret of secrets) expect(JSON.stringify(told)).not.toContain(secret);
  });

  it('go on after the last event somebody has seen, from the log', async () => {
    const all = await listen(url, { ...headers, 'last-event-id': '' }, 8);
    const third = all[2];
    const rest = await listen(url, { ...headers, 'last-event-id': third?.id ?? '' }, 5);
    expect(rest.slice(0, 5)).toEqual(all.slice(3, 8));
  });

  it('can be of one appeal only', async () => {
    const { body } = await server.done('/api/v1/appeals', appeal, 'reception');
    const id = textOf(body['caseId']);
    await server.done(`/api/v1/appeals/${id}/assign-responsible`, { employee: 'responsible' }, 'reception');
    await server.settle();
    const told = await listen(`${url}?appeal=${id}`, { ...headers, 'last-event-id': '' }, 2);
    expect(new Set(told.map(({ data }) => (JSON.parse(data) as { caseId: string }).caseId))).toEqual(
      new Set([id]),
    );
  });

  it('refuse a position that is none', async () => {
    const response = await fetch(url, { headers: { ...headers, 'last-event-id': 'nonsense' } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'bad-position' });
  });
});
