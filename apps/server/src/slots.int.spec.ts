import { readData } from '@qabyldau/engine';
import type { JsonObject } from '@qabyldau/kernel';
import { publishedDay } from './testing/published-day.js';
import { appeal as first, TestServer, textOf } from './testing/test-server.js';

const APPEALS = 200;
const SLOTS = 20;
const CLIENTS = 32;

interface Applied {
  readonly id: string;
  readonly number: string;
  readonly ordinal: number;
  readonly priority: boolean;
}

interface Told {
  readonly status: number;
  readonly code: string;
  readonly law: readonly string[];
  readonly offered: readonly { readonly day: string; readonly slot: number }[];
}

/** Does a job for every item, so many at a time. */
async function each<T>(items: readonly T[], atOnce: number, job: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const client = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await job(item);
  };
  await Promise.all(Array.from({ length: atOnce }, client));
}

describe(`${APPEALS} appeals that fight for ${SLOTS} slots from ${CLIENTS} clients`, () => {
  let server: TestServer;
  let url: string;
  const applied: Applied[] = [];
  let days: readonly string[];
  /** The final answer to each appeal. */
  const told = new Map<string, Told>();

  const post = async (
    path: string,
    body: object,
    as: string,
  ): Promise<{ status: number; body: JsonObject }> => {
    const answer = await fetch(`${url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.tokenOf(as)}` },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as JsonObject };
  };
  const done = async (...asked: Parameters<typeof post>): Promise<JsonObject> => {
    const { status, body } = await post(...asked);
    if (status >= 300) throw new Error(`${asked[0]}: ${JSON.stringify(body)}`);
    return body;
  };
  const openDay = (on: string, slots: number) =>
    publishedDay(server, { official: 'akim', on, from: '10:00', slots, slotMinutes: 10 });

  beforeAll(async () => {
    server = await TestServer.start();
    await server.app.nest.listen(0, '127.0.0.1');
    url = await server.app.nest.getUrl();
    await each(
      Array.from({ length: APPEALS }, (_, n) => n),
      CLIENTS,
      async (n) => {
        const { iin: _, ...applicant } = first.applicant;
        const category = n % 9 === 4 ? { category: 'disability' } : {};
        const body = { ...first, applicant: { ...applicant, ...category } };
        const { caseId, number, facts } = await done('appeals', body, 'reception');
        const id = textOf(caseId);
        const { data } = (facts as { data: JsonObject }[])[0]!;
        const { ordinal, priority } = data as unknown as Applied;
        applied.push({ id, number: textOf(number), ordinal, priority });
        await done(`appeals/${id}/assign-responsible`, { employee: 'responsible' }, 'reception');
        await done(`appeals/${id}/prepare-brief`, { proposal: 'receive', official: 'akim' }, 'responsible');
        await done(`appeals/${id}/approve-reception`, { official: 'akim' }, 'akim');
        await done(`appeals/${id}/list-appeal`, {}, 'responsible');
      },
    );
    days = [await openDay('2026-03-18', SLOTS), await openDay('2026-04-08', 40)];
    await fight();
    await server.settle();
  }, 240_000);
  afterAll(() => server.close());

  /** A client who hears that somebody else is first books that one, and comes again with its own. */
  async function fight(): Promise<void> {
    const byNumber = new Map(applied.map((one) => [one.number, one]));
    const left = [...applied].sort((one, other) => (one.id < other.id ? -1 : 1));
    const client = async (): Promise<void> => {
      for (let own = left.shift(); own !== undefined; own = left.shift()) {
        const { code, body } = await book(own);
        if (code !== 'out-of-sequence') continue;
        left.push(own);
        const ahead = byNumber.get(textOf((body['data'] as JsonObject)['first']));
        if (ahead !== undefined && told.get(ahead.id)?.status !== 200) await book(ahead);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
  }

  async function book({ id }: Applied): Promise<{ code: string; body: JsonObject }> {
    const { status, body } = await post(`reception-days/${days[0]!}/book-slot`, { appeal: id }, 'reception');
    const { code, law, offer } = body as unknown as Told & { offer?: { free: Told['offered'] } };
    if (code !== 'out-of-sequence' && told.get(id)?.status !== 200)
      told.set(id, { status, code, law, offered: offer?.free ?? [] });
    return { code, body };
  }

  const inOrder = () =>
    [...applied].sort(
      (one, other) => Number(other.priority) - Number(one.priority) || one.ordinal - other.ordinal,
    );
  const events = async (stream: string, type: string) => {
    const found: JsonObject[] = [];
    for await (const page of server.system.store.readAll({ filter: { streamPrefixes: [stream] } }))
      found.push(...page.filter((event) => event.type === `${type}.v1`).map((event) => readData(event)));
    return found;
  };

  it('books exactly the first of the order of sequence (P12)', () => {
    const booked = [...told].filter(([, { status }]) => status === 200).map(([id]) => id);
    const firsts = inOrder()
      .slice(0, SLOTS)
      .map(({ id }) => id);
    expect(booked.sort()).toEqual(firsts.sort());
  });

  it('tells all others why, and what is free', () => {
    const others = [...told.values()].filter(({ status }) => status !== 200);
    expect(others).toHaveLength(APPEALS - SLOTS);
    for (const { status, code, law, offered } of others) {
      expect([status, code]).toEqual([409, 'day-is-full']);
      expect(law).toContain('P28');
      expect(offered[0]).toMatchObject({ day: days[1], slot: 1 });
    }
  });

  it('says so in the log too: every slot once, every appeal once, each in its turn', async () => {
    const booked = await events(`reception-day-${days[0]!}`, 'slot-booked');
    expect(booked.map(({ slot }) => slot).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: SLOTS }, (_, n) => n + 1),
    );
    expect(new Set(booked.map(({ appeal }) => appeal)).size).toBe(SLOTS);
    expect(await events(`reception-day-${days[0]!}`, 'slot-released')).toEqual([]);
    const allocated = await events('reception-appeal-', 'slot-allocated');
    expect(allocated).toHaveLength(SLOTS);
    for (const one of allocated) expect(one).not.toHaveProperty('orderUnknown');
    const turns = await events('reception-list-alatau-akim', 'turn-taken');
    const got = new Set(booked.map(({ appeal }) => appeal));
    const given = turns.filter(({ appeal }) => got.has(appeal)).map(({ appeal }) => appeal);
    expect([...new Set(given)]).toEqual(
      inOrder()
        .slice(0, SLOTS)
        .map(({ id }) => id),
    );
  });

  it('loses nobody: the others wait in the order of sequence', async () => {
    const list = await server.system.runtime.load('reception-list', 'alatau-akim');
    const { waiting } = list?.snapshot.context as { waiting: readonly { appeal: string; turn?: number }[] };
    expect(waiting.map(({ appeal }) => appeal)).toEqual(
      inOrder()
        .slice(SLOTS)
        .map(({ id }) => id),
    );
    expect(waiting.filter(({ turn }) => turn !== undefined)).toEqual([]);
  });
});
