import { derivedId, epochOf, instantOf, parseDate, type Instant } from '@qabyldau/kernel';
import { endOfSlots } from '@qabyldau/reception-day';
import type { LineData, ScheduleKind } from '@qabyldau/reception-schedule';
import { scheduleCommand, type Intent } from '../intent.js';
import { administratorOf } from '../office/establish.js';
import { centreSession, lastDayOf, monthAfter, monthOf } from '../office/schedule.js';
import type { Employee } from '../office/staff.js';
import type { Actor } from '../port.js';
import type { Random } from '../random/random.js';
import type { World } from '../world.js';

/** How far ahead schedules are published. */
const monthsAhead = 2;
const kinds: readonly ScheduleKind[] = ['ROOM', 'CENTRE'];

const places = {
  leadership: { kk: 'Қоғамдық қабылдау бөлмесі, 1-зал', ru: 'Общественная приёмная, зал 1' },
  departments: { kk: 'Қоғамдық қабылдау бөлмесі, 3-кабинет', ru: 'Общественная приёмная, каб. 3' },
  centre: { kk: 'Азаматтарды қабылдау орталығы, 2-зал', ru: 'Центр приёма граждан, зал 2' },
} as const;

/** P7, P7-1, P8: publishes the schedules of this month and the next ones, and those after them month by month. */
export function keepSchedules(world: World): void {
  const month = world.today.slice(0, 7);
  for (let n = 0; n <= monthsAhead; n++)
    for (const kind of kinds) {
      for (const step of paper(world, kind, monthAfter(month, n))) world.plan(world.now, () => step);
    }
  planNextMonth(world, monthAfter(month, 1));
}

/** On the first working day of a month the schedules of a later one are drafted; three days later they are public. */
function planNextMonth(world: World, month: string): void {
  const { calendar } = world;
  const day = calendar.nextWorkingDay(parseDate(`${month}-01`));
  world.plan(calendar.instantAt(day, '09:02'), () => {
    const later = monthAfter(month, monthsAhead);
    for (const kind of kinds) walk(world, kind, later, paper(world, kind, later));
    if (Number(month.slice(5)) % 3 === 2) planRevision(world, monthAfter(month, 1));
    planNextMonth(world, monthAfter(month, 1));
    return undefined;
  });
}

/** The staff drafts and submits in the morning; the approval comes the next day, the publication the day after. */
function walk(world: World, kind: ScheduleKind, month: string, steps: readonly Intent[]): void {
  const random = world.draw(`schedule ${world.body} ${kind}`, month, steps.length);
  const { calendar, now, today, hours } = world;
  const approval = hours.on(calendar.addWorkingDays(today, 1), random);
  const publication = hours.on(calendar.addWorkingDays(today, 2), random);
  let at: Instant = now;
  for (const step of steps) {
    const heads = step.type === 'approve-schedule' || step.type === 'send-back-schedule';
    if (heads && approval > at) at = approval;
    if (step.type === 'publish-schedule' && publication > at) at = publication;
    // Dated on the day it is sent.
    world.plan(at, () =>
      step.type === 'approve-schedule' ? approve(world, kind, step.caseId, month) : step,
    );
    at = instantOf(epochOf(at) + 1000);
  }
}

const scheduleId = (world: World, kind: ScheduleKind, month: string): string =>
  derivedId('simulated schedule', world.options.seed, world.body, kind, month);

/** A schedule from the draft to the site, as it usually goes; now and then the head wants it changed first. */
function paper(world: World, kind: ScheduleKind, month: string): readonly Intent[] {
  const who = editor(world);
  const caseId = scheduleId(world, kind, month);
  const random = world.random.fork('paper', world.body, kind, month);
  const lines = world.roster.officials.flatMap((official) => lineOf(world, kind, month, official) ?? []);
  const first = lines[0];
  if (first === undefined) return [];
  const submit = scheduleCommand(who, caseId, 'submit-schedule', {});
  const setting = lines.map((line) => set(world, who, caseId, line));
  // P8: now and then only the site shows that a line has no Russian.
  const kazakhOnly = kind === 'ROOM' && random.fork('kazakh only').chance(0.15);
  const forgotten = kazakhOnly
    ? [set(world, who, caseId, { ...first, position: { kk: first.position.kk } })]
    : [];
  const mended = kazakhOnly
    ? [
        scheduleCommand(who, caseId, 'publish-schedule', { where: ['PREMISES', 'OFFICIAL_SITE'] }),
        scheduleCommand(who, caseId, 'revise-schedule', {
          reason: 'Орыс тіліндегі атауы толықтырылды / Дополнено на русском языке',
        }),
        set(world, who, caseId, first),
        submit,
        approve(world, kind, caseId, month),
      ]
    : [];
  const reason = random.pick(['dates', 'officials', 'contacts', 'wording'] as const);
  const sentBack = random.fork('sent back').chance(0.4)
    ? [
        scheduleCommand(head(world), caseId, 'send-back-schedule', { reason }),
        set(world, who, caseId, { ...first, phone: '+7 700 000 0001' }),
        submit,
      ]
    : [];
  return [
    scheduleCommand(who, caseId, 'draft-schedule', { body: world.body, kind, period: periodOf(month) }),
    ...setting,
    ...forgotten,
    submit,
    ...(kazakhOnly ? [] : sentBack),
    approve(world, kind, caseId, month),
    ...mended,
    scheduleCommand(who, caseId, 'publish-schedule', { where: ['PREMISES', 'OFFICIAL_SITE'] }),
  ];
}

/** Code art. 90(3), P7-1: the head of the body, or for a centre the Head of the Government Apparatus. */
function approve(world: World, kind: ScheduleKind, caseId: string, month: string): Intent {
  const order = { number: `${month}/${kind === 'ROOM' ? 'Қ' : 'О'}-DEMO`, date: world.today };
  return kind === 'ROOM'
    ? scheduleCommand(head(world), caseId, 'approve-schedule', { by: 'HEAD_OF_BODY', order })
    : scheduleCommand(editor(world), caseId, 'approve-schedule', {
        by: 'HEAD_OF_GOVERNMENT_APPARATUS',
        order,
      });
}

/** In the middle of a quarter an official's first day of the coming month moves to a later hour: a new revision. */
function planRevision(world: World, month: string): void {
  const random = world.random.fork('revision', world.body, month);
  world.planInDays(15, 17, random, () => {
    const caseId = scheduleId(world, 'ROOM', month);
    const who = editor(world);
    const line = lineOf(world, 'ROOM', month, whoMoves(world, month, random));
    if (line === undefined) return undefined;
    walk(world, 'ROOM', month, [
      scheduleCommand(who, caseId, 'revise-schedule', {
        reason: 'Қызметтік іссапарға байланысты / В связи со служебной командировкой',
      }),
      scheduleCommand(who, caseId, 'remove-line', { line: line.line }),
      set(world, who, caseId, { ...line, line: `${line.line}-2`, sessions: laterAtFirst(line.sessions) }),
      scheduleCommand(who, caseId, 'submit-schedule', {}),
      approve(world, 'ROOM', caseId, month),
      scheduleCommand(who, caseId, 'publish-schedule', { where: ['PREMISES', 'OFFICIAL_SITE'] }),
    ]);
    return undefined;
  });
}

/** The annex's columns, in both languages. The name is personal. */
const set = (world: World, who: Actor, caseId: string, line: LineData): Intent => {
  const official = world.roster.officials.find(({ id }) => id === line.official);
  const { surname, given = '', patronymic } = official?.name ?? {};
  const name = [surname, given, patronymic].filter((part) => part !== undefined).join(' ');
  return scheduleCommand(who, caseId, 'set-line', line, {
    personal: [{ subject: line.official, data: { name: { kk: name, ru: name } } }],
  });
};

export function lineOf(
  world: World,
  kind: ScheduleKind,
  month: string,
  official: Employee,
): LineData | undefined {
  const random = world.random.fork('schedule', month, official.id);
  const inRoom = monthOf(official, month, world.demand, world.calendar, random);
  const planned = kind === 'ROOM' ? inRoom : centreSession(month, inRoom, world.calendar, random);
  const sessions = planned.filter(({ on }) => on > world.today);
  const [session] = sessions;
  if (session === undefined) return undefined;
  const { kk, ru } = world.office.name;
  const place = official.rank === 5 || official.rank === 6 ? places.departments : places.leadership;
  return {
    line: official.id,
    official: official.id,
    organisation: { kk, ru },
    position: { kk: official.position.kk, ru: official.position.ru },
    sessions: sessions.map((one) => ({ on: one.on, from: one.from, to: endOfSlots(one) })),
    place: kind === 'ROOM' ? place : places.centre,
    phone: '+7 700 000 0000',
    email: 'reception@example.org',
    slotMinutes: session.slotMinutes,
    slots: session.slots,
  };
}

/** Rather an official on whose day somebody is booked already: they are told, and come at another time (P16). */
function whoMoves(world: World, month: string, random: Random): Employee {
  const { from, to } = periodOf(month);
  const others = world.roster.officials.slice(1);
  const awaited = world.dayBook
    .between(from, to)
    .filter(({ booked, venue }) => booked > 0 && venue === 'ROOM');
  return others.find(({ id }) => awaited.some(({ official }) => official === id)) ?? random.pick(others);
}

const laterAtFirst = (sessions: LineData['sessions']): LineData['sessions'] =>
  sessions.map((session, place) =>
    place === 0
      ? { ...session, from: halfAnHourAfter(session.from), to: halfAnHourAfter(session.to) }
      : session,
  );

const halfAnHourAfter = (time: string): string => endOfSlots({ from: time, slots: 1, slotMinutes: 30 });

function periodOf(month: string) {
  return { from: parseDate(`${month}-01`), to: lastDayOf(month) };
}

const head = (world: World): Actor => world.roster.as(world.roster.head.id, 'official');
export const editor = (world: World): Actor => administratorOf(world.office, world.roster.employees);
