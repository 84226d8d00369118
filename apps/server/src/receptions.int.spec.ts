import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './system/employees.js';
import { deputy, PlannedAppeals, visitor } from './testing/planned-appeal.js';
import { TestServer, textOf } from './testing/test-server.js';

let server: TestServer;
afterEach(() => server.close());

/** A desk, and what the post office got. */
async function office() {
  server = await TestServer.start();
  await server.done('/api/v1/bodies/alatau/appoint-employee', deputy, ROOT);
  const desk = new PlannedAppeals(server);
  const last = async (id: string, type: string) =>
    (await desk.course(id)).filter((event) => event.type === type).at(-1)?.data;
  const outgoing = (id: string, kind: string) =>
    readdirSync(join(server.directory, 'outgoing'))
      .map((file) => JSON.parse(readFileSync(join(server.directory, 'outgoing', file), 'utf8')) as object)
      .filter(
        (notice) => 'appeal' in notice && notice.appeal === id && 'kind' in notice && notice.kind === kind,
      );
  const booked = async (day: string) => {
    const { body } = await server.get(`/api/v1/reception-days/${day}`, 'auditor');
    return JSON.stringify((body['context'] as { booked: object }).booked);
  };
  const states = async (id: string) => {
    const { body } = await server.get(`/api/v1/appeals/${id}`, 'auditor');
    return (body['state'] as { path: string }[]).map(({ path }) => path);
  };
  return { desk, booked, last, outgoing, states };
}

describe('restrictions of the body, over HTTP (P14, reading Q)', () => {
  const act = { number: '5', date: '2026-03-02' };
  const introduce = { from: '2026-03-16', to: '2026-03-20', act, circumstance: 'pandemic' };

  it('reach every planned reception, are told, and go back with their end', async () => {
    const { desk, last, outgoing, states } = await office();
    const [first, second] = [await desk.day('2026-03-18'), await desk.day('2026-03-19')];
    const outside = await desk.day('2026-03-26');
    const [told, quiet, other, free] = await Promise.all([
      desk.listed(),
      desk.listed(),
      desk.listed(),
      desk.listed(),
    ]);
    await desk.booked(first, told);
    await desk.told(told);
    await desk.booked(second, quiet);
    await desk.booked(outside, other);
    await desk.told(other);

    await server.done('/api/v1/bodies/alatau/introduce-restrictions', introduce, 'akim');
    await server.settle();
    expect(await last(told, 'switched-to-video')).toMatchObject({
      receptionOn: '2026-03-18',
      act,
      notice: 'video-1',
    });
    expect(outgoing(told, 'video')).toMatchObject([{ offers: ['wait-for-in-person', 'withdraw-appeal'] }]);
    expect(await last(told, 'notice-delivered')).toMatchObject({ notice: 'video-1', on: '2026-03-02' });
    expect(await last(quiet, 'switched-to-video')).toEqual({ receptionOn: '2026-03-19', act });
    expect(outgoing(quiet, 'video')).toEqual([]);
    expect(await last(other, 'switched-to-video')).toBeUndefined();

    // what is booked or opened from now on is by video from the first
    await desk.booked(first, free);
    expect(await last(free, 'slot-allocated')).toMatchObject({ mode: 'video', act });
    const later = await server.get(`/api/v1/reception-days/${await desk.day('2026-03-20')}`, 'auditor');
    expect(later.text).toContain('"video":true');
    await desk.told(free);
    expect(await last(free, 'reply-sent')).toMatchObject({ mode: 'video' });

    // who does not want it so waits, and the slot is free again
    await server.done(`/api/v1/appeals/${free}/wait-for-in-person`, {}, 'reception');
    await server.settle();
    expect(await states(free)).toContain('course.rescheduling.awaitingSlot');

    await server.done('/api/v1/bodies/alatau/lift-restrictions', { to: '2026-03-18', act }, 'akim');
    await server.settle();
    expect(await last(told, 'switched-to-in-person')).toBeUndefined();
    expect(await last(quiet, 'switched-to-in-person')).toEqual({ reason: 'restrictions-lifted' });
  });
});

describe('slots and the live queue, over HTTP (P10, P12, P28)', () => {
  it('take a slot from nobody: the appeal gives it back, whatever the reason', async () => {
    const { desk, booked, states } = await office();
    const day = await desk.day('2026-03-18');
    const id = await desk.listed();
    await desk.booked(day, id);
    await desk.told(id);
    const taken = await server.post(
      `/api/v1/reception-days/${day}/release-slot`,
      { appeal: id, reason: 'applicant-asked' },
      'reception',
    );
    expect(taken.status).toBe(404);
    expect(await booked(day)).toContain(id);

    await server.done(`/api/v1/appeals/${id}/lose-slot`, { day, reason: 'restrictions' }, 'reception');
    await server.settle();
    expect(await booked(day)).not.toContain(id);
    await desk.booked(day, id);
    expect(await states(id)).toContain('course.rescheduling.slotAllocated');
  });

  it('let the appeal know that a video link was agreed to on its day, and tell the applicant (P13)', async () => {
    const { desk, last, outgoing } = await office();
    const day = await desk.day('2026-03-18');
    const id = await desk.listed();
    await desk.booked(day, id);
    await desk.told(id);
    const consent = { on: '2026-03-02', form: 'oral' };
    await server.done(`/api/v1/reception-days/${day}/agree-video`, { appeal: id, consent }, 'reception');
    await server.settle();
    expect(await last(id, 'video-agreed')).toMatchObject({ consent: { channel: 'in-person' } });
    expect(outgoing(id, 'video')).toHaveLength(1);
  });

  it('order by what the appeals say, and let wait who has been checked in', async () => {
    const { desk } = await office();
    const day = await desk.day('2026-03-18');
    const [first, second] = [await desk.listed(), await desk.listed()];
    for (const id of [first, second]) {
      await desk.booked(day, id);
      await desk.told(id);
    }
    await server.until('2026-03-18T10:00:00+05:00');
    const at = (verb: string) => `/api/v1/reception-days/${day}/${verb}`;
    const outOfTurn = { appeal: second, priority: true, ordinal: 1 };
    expect(await server.post(at('join-queue'), outOfTurn, 'reception')).toMatchObject({ status: 400 });
    const unseen = await server.post(at('join-queue'), { appeal: second }, 'reception');
    expect(unseen).toMatchObject({ status: 409, body: { code: 'not-checked-in' } });
    for (const id of [second, first])
      await server.done(`/api/v1/appeals/${id}/check-in`, visitor, 'reception');
    for (const id of [second, first]) await server.done(at('join-queue'), { appeal: id }, 'reception');
    const called = await server.done(at('call-next'), {}, 'reception');
    expect(called.body['facts']).toMatchObject([{ data: { appeal: first, priority: false } }]);
  });
});

describe('a reception handed over, over HTTP (P22)', () => {
  it('goes to another day of another official, who alone receives then', async () => {
    const { desk, booked, last, states } = await office();
    const [morning, afternoon] = [
      await desk.day('2026-03-18'),
      await desk.day('2026-03-18', 'deputy', '15:00'),
    ];
    const id = await desk.listed();
    await desk.booked(morning, id);
    await desk.told(id);
    await server.until('2026-03-18T10:00:00+05:00');
    const at = (verb: string) => `/api/v1/appeals/${id}/${verb}`;
    await server.done(at('check-in'), visitor, 'reception');
    await server.done(`/api/v1/reception-days/${morning}/join-queue`, { appeal: id }, 'reception');
    await server.done(
      `/api/v1/reception-days/${morning}/hand-over`,
      { appeal: id, to: afternoon },
      'reception',
    );
    await server.settle();
    expect(await last(id, 'reception-handed-over')).toMatchObject({
      from: 'akim',
      to: 'deputy',
      day: afternoon,
      slot: 1,
      left: morning,
    });
    expect(await states(id)).toContain('course.scheduled');
    expect(await booked(morning)).not.toContain(id);

    await server.until('2026-03-18T15:00:00+05:00');
    await server.done(at('check-in'), visitor, 'reception');
    const refused = await server.post(at('receive-applicant'), { official: 'akim' }, 'akim');
    expect([refused.status, refused.body['code']]).toEqual([409, 'another-official-was-named']);
    await server.done(at('receive-applicant'), { official: 'deputy' }, 'deputy');
    expect(await states(id)).toContain('course.received');
  });

  it('leaves the applicant where they are when the other day cannot', async () => {
    const { desk, booked, last, states } = await office();
    const [day, another] = [await desk.day('2026-03-18'), await desk.day('2026-03-18', 'akim', '15:00')];
    const id = await desk.listed();
    await desk.booked(day, id);
    await desk.told(id);
    await server.until('2026-03-18T10:00:00+05:00');
    await server.done(`/api/v1/appeals/${id}/check-in`, visitor, 'reception');
    await server.done(`/api/v1/reception-days/${day}/join-queue`, { appeal: id }, 'reception');
    // the same official on another day is no other official
    const same = await server.post(
      `/api/v1/reception-days/${day}/hand-over`,
      { appeal: id, to: another },
      'reception',
    );
    expect(same).toMatchObject({ status: 409, body: { code: 'handed-over-to-the-same-official' } });
    await server.settle();
    expect(await last(id, 'reception-handed-over')).toBeUndefined();
    expect(await states(id)).toContain('course.checkedIn');
    expect(await booked(day)).toContain(id);
    expect(await booked(another)).not.toContain(id);
  });

  it('may agree on a time apart from all days, which restrictions find, too', async () => {
    const { desk, booked, last } = await office();
    const day = await desk.day('2026-03-18');
    const id = await desk.listed();
    await desk.booked(day, id);
    await desk.told(id);
    await server.until('2026-03-18T10:00:00+05:00');
    await server.done(`/api/v1/appeals/${id}/check-in`, visitor, 'reception');
    const agreed = { to: 'deputy', startsAt: '2026-03-20T11:00:00+05:00', place: '2-қабат' };
    await server.done(`/api/v1/appeals/${id}/hand-over-reception`, agreed, 'reception');
    await server.settle();
    expect(await booked(day)).not.toContain(id);
    const act = { number: '5', date: '2026-03-18' };
    const introduce = { from: '2026-03-19', act, circumstance: 'quarantine' };
    await server.done('/api/v1/bodies/alatau/introduce-restrictions', introduce, 'akim');
    await server.settle();
    expect(await last(id, 'switched-to-video')).toMatchObject({
      receptionOn: '2026-03-20',
      notice: 'video-1',
    });
  });
});

describe('an official who is away, over HTTP (P16)', () => {
  it('has the day cancelled; the applicants are told the same day, keep their place and get another date', async () => {
    const { desk, last, outgoing, states } = await office();
    const [day, next] = [await desk.day('2026-03-18'), await desk.day('2026-03-26')];
    const id = await desk.listed();
    await desk.booked(day, id);
    await desk.told(id);
    await server.until('2026-03-16T11:00:00+05:00');
    const away = { employee: 'akim', from: '2026-03-17', to: '2026-03-20', reason: 'business-trip' };
    await server.done('/api/v1/bodies/alatau/record-absence', away, 'akim');
    await server.settle();
    expect(await last(id, 'slot-lost')).toMatchObject({
      day,
      reason: 'official-absent',
      notice: 'rescheduling-1',
    });
    expect(outgoing(id, 'rescheduling')).toHaveLength(1);
    expect(await last(id, 'notice-delivered')).toMatchObject({ kind: 'rescheduling', on: '2026-03-16' });
    expect(await states(id)).toEqual(['course.rescheduling.awaitingSlot', 'clock.answered']);

    await desk.booked(next, id);
    await desk.told(id);
    expect(await last(id, 'reply-sent')).toMatchObject({ day: next, first: false, late: false });
    expect(await states(id)).toEqual(['course.scheduled', 'clock.answered']);
    const cancelled = await server.get(`/api/v1/reception-days/${day}`, 'auditor');
    expect(textOf((cancelled.body['state'] as { path: string }[])[0]?.path)).toBe('cancelled');
  });
});

describe('an official who leaves, over HTTP (P16, P27)', () => {
  it('has the days cancelled; the head names another one, whose list the appeal goes to', async () => {
    const { desk, outgoing, states } = await office();
    const id = await desk.listed('deputy');
    const day = await desk.day('2026-03-18', 'deputy');
    await desk.booked(day, id);
    await desk.told(id);
    const waiting = await desk.listed('deputy');
    await server.done('/api/v1/bodies/alatau/release-employee', { employee: 'deputy' }, ROOT);
    await server.settle();
    expect(await states(id)).toContain('course.rescheduling.awaitingSlot');
    expect(outgoing(id, 'rescheduling')).toHaveLength(1);
    const another = await desk.day('2026-03-19');
    for (const appeal of [id, waiting]) {
      const at = (verb: string) => `/api/v1/appeals/${appeal}/${verb}`;
      await server.done(at('approve-reception'), { official: 'akim' }, 'akim');
      await server.done(at('list-appeal'), {}, 'responsible');
      await desk.booked(another, appeal);
      await desk.told(appeal);
      expect(await states(appeal)).toContain('course.scheduled');
    }
  });
});
