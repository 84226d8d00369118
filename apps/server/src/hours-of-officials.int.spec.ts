import { ROOT } from './system/employees.js';
import { deputy, PlannedAppeals, visitor } from './testing/planned-appeal.js';
import { lineOf } from './testing/published-day.js';
import { TestServer, textOf } from './testing/test-server.js';

/** P28: whoever is told a time is received at that time, so that nobody receives two at once. */
describe('the hours of an official', () => {
  let server: TestServer;
  let desk: PlannedAppeals;
  beforeEach(async () => {
    server = await TestServer.start();
    await server.done('/api/v1/bodies/alatau/appoint-employee', deputy, ROOT);
    desk = new PlannedAppeals(server);
  });
  afterEach(() => server.close());

  const day = (from: string, more: object = {}) => ({
    official: 'akim',
    on: '2026-03-18',
    from,
    place: '1-қабат',
    slotMinutes: 15,
    slots: 8,
    kind: 'DECREE_826_MEETING',
    ...more,
  });
  const open = (from: string, more?: object) =>
    server.post('/api/v1/reception-days', day(from, more), 'reception', { 'accept-language': 'en' });
  const ofTheDeputy = {
    official: 'deputy',
    kind: 'OUT_OF_SCHEDULE',
    instruction: { by: 'akim', on: '2026-03-02', number: '7' },
  };
  const refusal = { status: 409, body: { code: 'receives-at-that-hour', law: ['P28'] } };

  it('are those of one day at a time; what touches or another official is free', async () => {
    expect(await open('10:00')).toMatchObject({ status: 201 });
    const overlapping = await open('11:45', { venue: 'CENTRE' });
    expect(overlapping).toMatchObject(refusal);
    expect(overlapping.text).toContain('from 10:00 to 12:00');
    expect(overlapping.text).toContain('from 11:45 to 13:45');
    expect(await open('12:00')).toMatchObject({ status: 201 });
    expect(await open('11:00', ofTheDeputy)).toMatchObject({ status: 201 });
  });

  it('are given once when twelve ask for them at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => open(`10:${String(i * 5).padStart(2, '0')}`)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ body }) => body['code'] === 'receives-at-that-hour')).toHaveLength(11);
    await server.settle();
    const { body } = await server.get('/api/v1/reception-days', 'controller');
    expect(body['items']).toHaveLength(1);
  });

  it('are free again when the day is cancelled (P16)', async () => {
    const opened = textOf((await open('10:00')).body['caseId']);
    const absence = { reason: 'illness', foreseeable: false };
    await server.done(`/api/v1/reception-days/${opened}/report-absence`, absence, 'akim');
    expect(await open('10:00')).toMatchObject({ status: 201 });
  });

  it('do not hold a time agreed apart while others are received, nor the other way round (P22)', async () => {
    const here = await desk.day('2026-03-18');
    await desk.day('2026-03-20', 'deputy', '10:00');
    const id = await desk.listed();
    await desk.booked(here, id);
    await desk.told(id);
    await server.until('2026-03-18T10:00:00+05:00');
    await server.done(`/api/v1/appeals/${id}/check-in`, visitor, 'reception');
    const agree = (time: string, on = '2026-03-20') =>
      server.post(
        `/api/v1/appeals/${id}/hand-over-reception`,
        { to: 'deputy', startsAt: `${on}T${time}:00+05:00`, place: '2-қабат' },
        'reception',
      );
    expect(await agree('11:00')).toMatchObject(refusal);
    expect(await agree('15:00')).toMatchObject({ status: 200 });
    const over = { ...ofTheDeputy, on: '2026-03-20' };
    expect(await open('14:00', over)).toMatchObject(refusal);
    expect(await open('15:15', over)).toMatchObject({ status: 201 });
    // Withdrawn: nobody comes at that time any more.
    const withdrawal = { statementOn: '2026-03-18' };
    await server.done(`/api/v1/appeals/${id}/withdraw-appeal`, withdrawal, 'reception');
    expect(await open('14:00', { ...over, slots: 4 })).toMatchObject({ status: 201 });
  });

  it('are asked for before a schedule is published (P8)', async () => {
    await desk.day('2026-03-18');
    const period = { from: '2026-03-01', to: '2026-03-31' };
    const drafted = await server.done('/api/v1/schedules', { kind: 'ROOM', period }, 'responsible');
    const at = (verb: string) => `/api/v1/schedules/${textOf(drafted.body['caseId'])}/${verb}`;
    const line = (official: string, from: string, on = '2026-03-18') =>
      lineOf({ official, on, from, slots: 4, slotMinutes: 15 });
    const order = { number: '7', date: '2026-03-02' };
    const approved = async (...hours: readonly [from: string, on?: string]) => {
      await server.done(at('set-line'), line('deputy', '10:00'), 'responsible');
      await server.done(at('set-line'), line('akim', ...hours), 'responsible');
      await server.done(at('submit-schedule'), {}, 'responsible');
      await server.done(at('approve-schedule'), { by: 'HEAD_OF_BODY', official: 'akim', order }, 'akim');
      return server.post(at('publish-schedule'), { where: ['PREMISES', 'OFFICIAL_SITE'] }, 'responsible');
    };
    expect(await approved('11:30')).toMatchObject(refusal);
    await server.done(at('revise-schedule'), { reason: 'Басқа уақыт' }, 'responsible');
    expect(await approved('14:00')).toMatchObject({ status: 200 });
    await server.settle();
    const { body } = await server.get('/api/v1/reception-days', 'controller');
    expect(body['items']).toHaveLength(3);
    // A line that moves to another date under its old name is asked about as a new one is.
    await desk.day('2026-03-26');
    await server.done(at('revise-schedule'), { reason: 'Басқа күн' }, 'responsible');
    expect(await approved('11:30', '2026-03-26')).toMatchObject(refusal);
    await server.done(at('revise-schedule'), { reason: 'Басқа уақыт' }, 'responsible');
    expect(await approved('14:00', '2026-03-26')).toMatchObject({ status: 200 });
  });
});
