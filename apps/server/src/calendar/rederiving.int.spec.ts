import type { JsonObject } from '@qabyldau/kernel';
import { caseAt } from '@qabyldau/runtime';
import { appeal, TestServer, textOf } from '../testing/test-server.js';
import { workflows } from '../system/procedures.js';

/** Monday 16 March becomes a day off, and Saturday 14 March works for it. */
const file = {
  version: 'kz-2026-2',
  act: { number: '441', date: '2026-03-02' },
  days: [{ works: '2026-03-14', off: '2026-03-16' }],
};
/** Tuesday 17 March as well. */
const second = {
  version: 'kz-2026-3',
  act: { number: '442', date: '2026-03-02' },
  days: [{ off: '2026-03-17', reason: { kk: 'Аза тұту күні', ru: 'День траура', en: 'Day of mourning' } }],
};
const path = '/api/v1/calendars/kz';
const workflow = workflows.find(({ name }) => name === 'reception-appeal');
if (workflow === undefined) throw new Error('no appeals');

describe('a change of the calendar', () => {
  let server: TestServer;
  beforeEach(async () => (server = await TestServer.start()));
  afterEach(() => server.close());

  const register = async () => {
    const { body } = await server.done('/api/v1/appeals', appeal, 'reception');
    return textOf(body['caseId']);
  };
  const replyOf = async (id: string) => {
    const context = (await server.system.runtime.load('reception-appeal', id))?.snapshot
      .context as JsonObject;
    return context['reply'] as JsonObject;
  };
  const adopt = (change: object) => server.done(`${path}/adopt-calendar`, change, 'controller');
  const rederived = async (id: string) =>
    (await server.system.runtime.history('reception-appeal', id)).filter(
      ({ type }) => type === 'terms-rederived',
    );

  it('counts the running terms of open cases again, says so once, and moves the timer', async () => {
    const id = await register();
    const before = await replyOf(id);
    await adopt(second);
    await server.settle();
    const after = await replyOf(id);
    expect(textOf(after['dueOn']) > textOf(before['dueOn'])).toBe(true);
    expect(after['calendar']).toBe('kz-2026-3');
    expect(await rederived(id)).toHaveLength(1);
    const timers = (await server.system.runtime.load('reception-appeal', id))?.timers ?? [];
    expect(timers.map(({ due }) => due)).toContain(after['dueAt']);
    expect(server.system.runtime.nextTimer()).toBe(after['dueAt']);
    const { body } = await server.get(path, 'analyst');
    expect(body).toMatchObject({
      version: 'kz-2026-3',
      state: [{ path: 'current' }],
      moved: { cases: 1, terms: 2 },
      rederiving: null,
    });
    await adopt(second);
    await server.settle();
    expect(await rederived(id)).toHaveLength(1);
    const replayed = await caseAt(server.system.store, workflow, id);
    expect((replayed?.snapshot.context as JsonObject)['reply']).toEqual(after);
  });

  it('fires the timer at the new instant and not at the old one', async () => {
    const id = await register();
    const before = await replyOf(id);
    await adopt(second);
    await server.settle();
    await server.until(textOf(before['dueAt']));
    expect((await server.get(`/api/v1/appeals/${id}`, 'auditor')).text).not.toContain('clock.missed');
    await server.until(textOf((await replyOf(id))['dueAt']));
    expect((await server.get(`/api/v1/appeals/${id}`, 'auditor')).text).toContain('clock.missed');
  });

  it('leaves alone what no changed day touches, and what has run out', async () => {
    const id = await register();
    await adopt(file); // a day moved within the term: as many working days as before
    await server.settle();
    expect((await replyOf(id))['calendar']).toBe('kz-2026-1');
    await server.until('2026-05-01T10:00:00+05:00');
    await adopt(second);
    await server.settle();
    expect(await rederived(id)).toHaveLength(0);
    expect((await server.get(path, 'auditor')).body['moved']).toEqual({ cases: 0, terms: 0 });
  });

  it('waits with the next change until this one is through', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, register));
    const [one, two] = await Promise.all([
      server.post(`${path}/adopt-calendar`, second, 'controller'),
      server.post(`${path}/adopt-calendar`, { ...file, version: 'kz-2026-4' }, 'controller'),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    await server.settle();
    for (const id of ids) expect((await rederived(id)).length).toBeLessThanOrEqual(1);
    expect((await server.get(path, 'auditor')).body['state']).toMatchObject([{ path: 'current' }]);
  });

  it('is not known by another name', async () => {
    expect((await server.get('/api/v1/calendars/ru', 'auditor')).status).toBe(404);
  });
});
