import { derivedId, epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import { appealsByDay } from './citizens/arrival-days.js';
import { addDays, daysFromTo } from './dates.js';
import { planArrivals } from './habits/intake.js';
import { keepSchedules } from './habits/schedules.js';
import { planCalendarChanges } from './habits/calendar.js';
import { keepMonths } from './habits/months.js';
import { planTemplates } from './habits/templates.js';
import { planPersonnel } from './habits/personnel.js';
import { deliver } from './habits/post.js';
import { planRestrictions } from './habits/restrictions.js';
import type { Intent } from './intent.js';
import { planAdministratorsMistakes } from './mistakes/bodies.js';
import { planCalendarMistakes } from './mistakes/calendar.js';
import { observe } from './observe.js';
import { establishment } from './office/establish.js';
import { agency, akimsOffice, organisation, staffOf } from './office/staff.js';
import { Offices } from './offices.js';
import type { ObservedEvent, SimulatedPost, SimulationOptions, SimulationPort } from './port.js';
import { summaryOf, type SimulationSummary } from './report/tally.js';
import type { HoursCalendar } from './working-hours.js';

/** A made-up body that lives through a period, and the two ends by which the system tells it what happened. */
export interface Simulation {
  /** To be called for every committed event, in the order of the log, timers and reactions included. */
  observe(event: ObservedEvent): void;
  /** Takes notices to deliver; the outcome comes back as a `record-delivery` command. */
  readonly post: SimulatedPost;
  /**
   * Lives through the period, one command at a time. The same seed and options give the same commands.
   * @throws whatever the port throws; a lawful "no" is counted, not thrown.
   */
  run(): Promise<SimulationSummary>;
}

/** Prepares a simulation of what the port leads to. Nothing happens before `run`. */
export function createSimulation(
  port: SimulationPort,
  calendar: HoursCalendar,
  options: SimulationOptions,
): Simulation {
  const offices = new Offices(port, calendar, options, [
    { office: akimsOffice, share: 0.95 },
    { office: agency, share: 0.05 },
  ]);
  const posted = new Set<string>();
  return {
    observe(event) {
      const world = offices.of(event);
      if (world === undefined) offices.counters.add('events');
      else observe(world, event);
    },
    post: {
      accept(notice) {
        if (posted.has(notice.id)) return;
        posted.add(notice.id);
        deliver(offices.owner(notice.caseId), notice);
      },
    },
    run: () => live(offices, port),
  };
}

/** How long several people work side by side before everybody waits for what comes of it. */
const TOGETHER_MS = 3_600_000;

async function live(offices: Offices, port: SimulationPort): Promise<SimulationSummary> {
  const { calendar, options, agenda, counters } = offices;
  const { writers = 1 } = options;
  const start = calendar.instantAt(options.from, '00:05');
  const last = calendar.instantAt(addDays(options.to, 1), '00:00');
  const end = options.until !== undefined && options.until < last ? options.until : last;
  planBeginning(offices, start);
  const sender = new Sender(offices, port);
  for (;;) {
    const planned = agenda.peek()?.at;
    const timer = await port.nextTimer();
    const next = earlier(planned, timer);
    if (next === undefined || next >= end) break;
    if (next > port.clock.now()) port.clock.set(next);
    if (next === timer) await fire(port, timer);
    else if (writers === 1 || next === start) await sender.inTurn(agenda.take()?.what());
    else {
      const hour = earlier(end, instantOf(epochOf(next) + TOGETHER_MS));
      await sender.together(writers, earlier(timer, hour) ?? end);
    }
  }
  if (port.clock.now() < end) port.clock.set(end);
  return summaryOf(counters, sender.first, sender.last);
}

/** Sets up the bodies, publishes their first schedules, and plans each day's arrivals at its beginning. */
function planBeginning(offices: Offices, start: Instant): void {
  const { calendar, options, agenda, counters, random } = offices;
  const actOf = addDays(options.from, -40);
  for (const world of offices.worlds) {
    for (const intent of establishment(world.office, world.roster.employees, actOf))
      agenda.add(start, () => intent);
    agenda.add(start, () => {
      keepSchedules(world);
      keepMonths(world);
      planRestrictions(world);
      planPersonnel(world);
      planTemplates(world);
      planCalendarChanges(world);
      planAdministratorsMistakes(world);
      planCalendarMistakes(world);
      return undefined;
    });
  }
  for (const intent of establishment(organisation, staffOf(random, organisation), actOf))
    agenda.add(start, () => intent);
  const days = daysFromTo(options.from, options.to);
  const counts = appealsByDay(days, options.appeals, calendar);
  let first = 0;
  days.forEach((date, place) => {
    const [begin, count] = [first, counts[place] ?? 0];
    first += count;
    agenda.add(place === 0 ? start : calendar.instantAt(date, '00:00'), () => {
      planArrivals(offices, date, begin, count);
      options.onProgress?.({
        date,
        appeals: counters.get('appeals'),
        commands: counters.get('commands'),
        events: counters.get('events'),
      });
      return undefined;
    });
  });
}

/** Sends commands with ids that follow from the seed, the case and how often the case was spoken to. */
class Sender {
  readonly #sent = new Map<string, number>();
  first: Instant | undefined;
  last: Instant | undefined;

  constructor(
    private readonly offices: Offices,
    private readonly port: SimulationPort,
  ) {}

  /** Sends it and waits for all that comes of it. */
  async inTurn(intent: Intent | undefined): Promise<void> {
    await this.#send(intent);
    if (intent !== undefined) await this.port.idle();
  }

  async #send(intent: Intent | undefined): Promise<void> {
    if (intent === undefined) return;
    const { workflow, caseId, type, data, actor, personal, refused, expects } = intent;
    const turn = this.#sent.get(caseId) ?? 0;
    this.#sent.set(caseId, turn + 1);
    this.first ??= this.port.clock.now();
    this.last = this.port.clock.now();
    const { counters, options } = this.offices;
    counters.add('commands');
    const id = derivedId('simulated command', options.seed, workflow, caseId, turn, type);
    const outcome = await this.port.send({ id, workflow, caseId, type, data, actor, personal });
    if (outcome.kind === 'refused') {
      counters.add(`refusal/${type}: ${outcome.refusal.code}`);
      refused?.(outcome.refusal);
    } else if (expects !== undefined && outcome.events.length > 0) {
      counters.add(`passed/${workflow}: ${expects}`);
    }
  }

  /**
   * So many people work off the agenda side by side, each one command after the other, until nothing more is planned
   * before an instant. Nobody waits for what comes of the others' commands: what was planned may be refused meanwhile.
   */
  async together(writers: number, until: Instant): Promise<void> {
    const { agenda } = this.offices;
    const { clock } = this.port;
    const write = async (): Promise<void> => {
      for (let next = agenda.peek(); next !== undefined && next.at < until; next = agenda.peek()) {
        if (next.at > clock.now()) clock.set(next.at);
        await this.#send(agenda.take()?.what());
      }
    };
    await Promise.all(Array.from({ length: writers }, write));
    await this.port.idle();
  }
}

async function fire(port: SimulationPort, timer: Instant): Promise<void> {
  await port.fireDueTimers();
  await port.idle();
  if ((await port.nextTimer()) === timer) throw new Error(`a timer due at ${timer} does not fire`);
}

const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || (b !== undefined && b <= a) ? b : a;
