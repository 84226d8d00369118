import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { parseDate, parseInstant, type Instant } from '@qabyldau/kernel';
import { createSimulation, type SimulationOptions } from '../src/index.js';
import { WorkingHours } from '../src/working-hours.js';
import { EchoOffice } from './echo-office.js';

const calendar = createCalendar(kazakhstanCalendar);
const options: SimulationOptions = {
  from: parseDate('2026-02-02'),
  to: parseDate('2026-04-17'),
  appeals: 120,
  seed: 7,
};

async function lived(changed: Partial<SimulationOptions> = {}) {
  const office = new EchoOffice(calendar);
  const simulation = createSimulation(office, calendar, { ...options, ...changed });
  office.tell = (event) => simulation.observe(event);
  const summary = await simulation.run();
  return { summary, commands: office.commands, office, simulation };
}

describe('createSimulation', () => {
  it('gives the same commands at the same instants for the same seed, and others for another', async () => {
    const first = await lived();
    expect((await lived()).commands).toEqual(first.commands);
    expect((await lived({ seed: 8 })).commands).not.toEqual(first.commands);
  });

  it('sends each command under an id of its own', async () => {
    const { commands } = await lived();
    expect(new Set(commands.map((command) => command.id)).size).toBe(commands.length);
  });

  it('lets every appeal arrive, and brings most of them to a reception', async () => {
    const { summary } = await lived();
    expect(summary.appeals).toBe(options.appeals);
    expect(summary.receptions).toBeGreaterThan(60);
    expect(Object.values(summary.byState).reduce((sum, count) => sum + count, 0)).toBe(options.appeals);
  });

  it('lets staff work in working hours only; what is electronic comes at any hour', async () => {
    const hours = new WorkingHours(calendar);
    const { commands } = await lived();
    const atHome = new Set(['report-absence']);
    const setUp = commands[0]?.at;
    // The reception room stays until the last slot is over, also into the lunch break.
    const onTheDay = new Set([
      'check-in',
      'record-no-show',
      'receive-applicant',
      'hand-in-appeal',
      'hand-over-reception',
      'invite-participants',
      'join-queue',
      'call-next',
      'note-participant',
      'record-attendance',
      'close-day',
      // The echo opens any day that it is asked for, a Saturday by mistake, too.
      'note-helpers',
    ]);
    // The mistake `outside-working-hours`: somebody would still receive on the same day.
    const tooLate = ({ type, at }: Pick<(typeof commands)[number], 'type' | 'at'>) =>
      type === 'agree-same-day' && calendar.localTime(at).startsWith('18:41');
    for (const { type, at, actor } of commands.filter((command) => !tooLate(command))) {
      if (at === setUp || atHome.has(type) || onTheDay.has(type) || actor.role === 'system') continue;
      expect([type, at, hours.atWork(at)]).toEqual([type, at, true]);
    }
    expect(commands.some(({ actor, at }) => actor.role === 'system' && !hours.atWork(at))).toBe(true);
  });

  it('stops in the middle when asked to', async () => {
    const until = parseInstant('2026-03-12T11:20:00+05:00');
    const { commands, office } = await lived({ until });
    expect(commands.every(({ at }) => at < until)).toBe(true);
    expect(office.clock.now()).toBe(until);
    const whole = await lived();
    expect(whole.commands.slice(0, commands.length)).toEqual(commands);
  });

  it('tells of each day', async () => {
    const dates: string[] = [];
    await lived({ onProgress: ({ date }) => dates.push(date) });
    expect(dates).toHaveLength(75);
    expect(dates[0]).toBe('2026-02-02');
  });

  it('delivers a notice once, by the channel, and records it', async () => {
    const office = new EchoOffice(calendar);
    const simulation = createSimulation(office, calendar, { ...options, appeals: 0 });
    office.clock.set('2026-02-02T05:00:00.000Z' as Instant);
    const notice = {
      id: 'n1',
      caseId: 'a1',
      notice: 'ticket-1',
      kind: 'ticket',
      language: 'kk',
      subject: 's',
    } as const;
    simulation.post.accept({ ...notice, channel: 'cabinet' });
    simulation.post.accept({ ...notice, channel: 'cabinet' });
    await simulation.run();
    const deliveries = office.commands.filter(({ type }) => type === 'record-delivery');
    expect(deliveries).toHaveLength(1);
    expect(deliveries[0]?.data).toMatchObject({ notice: 'ticket-1', outcome: 'delivered', on: '2026-02-02' });
  });

  it('counts a refusal and goes on', async () => {
    const office = new EchoOffice(calendar);
    const simulation = createSimulation(office, calendar, { ...options, appeals: 5 });
    office.send = () =>
      Promise.resolve({
        kind: 'refused',
        refusal: { code: 'no', law: [], text: empty, remedy: empty, data: {} },
      } as const);
    const summary = await simulation.run();
    expect(summary.refusals['register-appeal: no']).toBe(5);
    expect(summary.appeals).toBe(0);
  });
});

const empty = { kk: '', ru: '', en: '' };
