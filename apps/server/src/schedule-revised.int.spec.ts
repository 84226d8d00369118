import { PlannedAppeals } from './testing/planned-appeal.js';
import { lineOf, openedIn } from './testing/published-day.js';
import { TestServer, textOf } from './testing/test-server.js';

/** P7, P8: what the public reads is what is open, and nobody comes to a reception that is not there any more. */
describe('the days of a schedule', () => {
  let server: TestServer;
  let desk: PlannedAppeals;
  let at: (verb: string) => string;
  const ten = { official: 'akim', on: '2026-03-18', from: '10:00', slots: 4, slotMinutes: 15 };
  const where = ['PREMISES', 'OFFICIAL_SITE'];
  const order = { number: '7', date: '2026-03-02' };

  /** Approved and published with this line. */
  const publish = async (day: typeof ten) => {
    await server.done(at('set-line'), lineOf(day), 'responsible');
    await server.done(at('submit-schedule'), {}, 'responsible');
    await server.done(at('approve-schedule'), { by: 'HEAD_OF_BODY', official: 'akim', order }, 'akim');
    const { body } = await server.done(at('publish-schedule'), { where }, 'responsible');
    await server.settle();
    return body;
  };
  const revise = () => server.done(at('revise-schedule'), { reason: 'Басқа уақыт' }, 'responsible');
  const open = async () => {
    const { body } = await server.get('/api/v1/lists/reception-days?state=open', 'controller');
    return (body['items'] as { case: string; fromTime: string }[]).map(({ case: id, fromTime }) => [
      id,
      fromTime,
    ]);
  };

  beforeEach(async () => {
    server = await TestServer.start();
    desk = new PlannedAppeals(server);
    const period = { from: '2026-03-01', to: '2026-03-31' };
    const drafted = await server.done('/api/v1/schedules', { kind: 'ROOM', period }, 'responsible');
    at = (verb) => `/api/v1/schedules/${textOf(drafted.body['caseId'])}/${verb}`;
  });
  afterEach(() => server.close());

  it('are opened by its publication, not by hand', async () => {
    const byHand = { ...ten, place: '1-қабат', kind: 'SCHEDULED' };
    const refused = await server.post('/api/v1/reception-days', byHand, 'reception', {
      'accept-language': 'kk',
    });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'not-from-the-schedule', law: ['P7', 'P8'] },
    });
    expect(refused.text).toContain('2026 жылғы 18 наурыз');
    const day = openedIn(await publish(ten));
    expect(await open()).toEqual([[day, '10:00']]);
  });

  it('follow a revision: who was told of a day that moves is told why, and waits for the next', async () => {
    const before = openedIn(await publish(ten));
    const [told, waiting] = [await desk.listed(), await desk.listed()];
    for (const id of [told, waiting]) await desk.booked(before, id);
    await desk.told(told);
    await revise();
    // It overlaps the hours that it gives up.
    const after = openedIn(await publish({ ...ten, from: '10:30' }));
    expect(await open()).toEqual([[after, '10:30']]);
    const cancelled = await server.get('/api/v1/lists/reception-days?state=cancelled', 'controller');
    expect(cancelled.body['items']).toMatchObject([{ case: before, reason: { code: 'schedule-revised' } }]);
    const last = async (id: string) => (await desk.course(id)).findLast(({ type }) => type === 'slot-lost');
    const lost = { day: before, reason: 'schedule-revised' };
    expect(await last(told)).toMatchObject({ data: { ...lost, notice: 'rescheduling-1' } });
    expect((await last(waiting))?.data).not.toHaveProperty('notice');
    const letter = (language: string) =>
      server.get(
        `/api/v1/appeals/${told}/documents/rescheduling?format=txt&language=${language}`,
        'responsible',
      );
    expect((await letter('kk')).text).toContain('қабылдау кестесінің өзгеруі');
    expect((await letter('ru')).text).toContain('изменение графика приёма');
    for (const id of [told, waiting]) await desk.booked(after, id);
    expect((await desk.course(told)).at(-1)).toMatchObject({ type: 'slot-allocated', data: { day: after } });
  });

  it('stay as they are where a revision leaves their hour alone', async () => {
    const day = openedIn(await publish(ten));
    const id = await desk.listed();
    await desk.booked(day, id);
    await revise();
    expect(await publish({ ...ten, slots: 3 })).toMatchObject({
      facts: [{ data: { opens: [], withdraws: [] } }],
    });
    expect(await open()).toEqual([[day, '10:00']]);
    expect((await desk.course(id)).map(({ type }) => type)).not.toContain('slot-lost');
  });
});
