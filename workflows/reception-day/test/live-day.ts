import { readData, readMetadata, type CommandOf } from '@qabyldau/engine';
import { walkEnv, type Invariant, type Life, type Random, type WalkPoint } from '@qabyldau/engine-testing';
import { parseInstant } from '@qabyldau/kernel';
import {
  receptionDay,
  type DayCommands,
  type DayContext,
  type DayEnv,
  type DayEvents,
} from '../src/index.js';
import { date, opened } from './open-day.js';

/** The reception day itself, from morning to evening: restrictions are in force from 11:00 to 14:00. */
const morning = parseInstant('2026-03-30T09:00:00+05:00');
const inForce = (at: string): boolean =>
  at >= parseInstant('2026-03-30T11:00:00+05:00') && at < parseInstant('2026-03-30T14:00:00+05:00');

const appeals = Array.from({ length: 8 }, (_, i) => ({
  appeal: `a-${i + 1}`,
  priority: i % 3 === 2,
  ordinal: ((i * 5) % 8) + 1,
}));

const { briefDueOn: _, absenceDueOn: __, ...today } = opened.data as DayEvents['day-opened'];
export const openToday: CommandOf<DayCommands> = {
  type: 'open-day',
  data: { ...today, from: '13:00', slots: 8 },
};

function anyCommand({ revision }: WalkPoint<DayContext>, random: Random): CommandOf<DayCommands> | undefined {
  if (revision < 0) return openToday;
  const person = random.pick(appeals);
  const { appeal } = person;
  return random.pick<CommandOf<DayCommands>>([
    { type: 'book-slot', data: { appeal } },
    { type: 'book-slot', data: { appeal } },
    { type: 'take-over', data: { appeal, from: 'day-0' } },
    { type: 'join-queue', data: person },
    { type: 'join-queue', data: person },
    { type: 'call-next', data: {} },
    { type: 'switch-to-video', data: {} },
    { type: 'switch-to-in-person', data: {} },
    { type: 'agree-video', data: { appeal, consent: { on: date('2026-03-30'), form: 'oral' } } },
    random.chance(0.5)
      ? { type: 'hand-over', data: { appeal, to: 'day-2' } }
      : { type: 'release-slot', data: { appeal, reason: 'withdrawn' } },
  ]);
}

/** P12, readings P and X: nobody is called while somebody with more right to it waits. */
const priorityIsNeverOvertaken: Invariant = (_, history) => {
  const waiting = new Map<string, { priority: boolean; ordinal: number }>();
  for (const event of history) {
    const data = readData(event) as { appeal: string; priority: boolean; ordinal: number };
    if (event.type === 'queue-joined.v1') waiting.set(data.appeal, data);
    if (event.type === 'slot-released.v1') waiting.delete(data.appeal);
    if (event.type !== 'applicant-called.v1') continue;
    if (!waiting.delete(data.appeal)) return `${data.appeal} was called and did not wait`;
    for (const [appeal, other] of waiting) {
      const first = other.priority === data.priority ? other.ordinal < data.ordinal : other.priority;
      if (first) return `${data.appeal} was called before ${appeal}`;
    }
  }
  return undefined;
};

/** Reading X: the queue moves nobody out of the slot that was told. */
const slotsStayAsTold: Invariant = (state, history) => {
  const told = new Map<string, string>();
  for (const event of history) {
    const { appeal, startsAt } = readData(event) as { appeal: string; startsAt: string };
    if (event.type === 'slot-booked.v1') told.set(appeal, startsAt);
    if (event.type === 'slot-released.v1') told.delete(appeal);
  }
  const { booked } = state.snapshot.context as DayContext;
  const moved = Object.values(booked).find(({ appeal, startsAt }) => told.get(appeal) !== startsAt);
  return moved && `${moved.appeal} was moved`;
};

/** P14: to video link only while restrictions are in force, back only when they are not. */
const videoFollowsTheRestrictions: Invariant = (_, history) => {
  const wrong = history.find(
    (event) =>
      (event.type === 'day-switched-to-video.v1' && !inForce(readMetadata(event).at)) ||
      (event.type === 'day-switched-to-in-person.v1' && inForce(readMetadata(event).at)),
  );
  return wrong && `${wrong.type} at ${readMetadata(wrong).at}`;
};

/** What may happen while people are being received. */
export const liveDay: Life<DayCommands, DayContext, DayEnv> = {
  from: morning,
  commands: anyCommand,
  invariants: [priorityIsNeverOvertaken, slotsStayAsTold, videoFollowsTheRestrictions],
  env: (at, { type }) => ({
    ...walkEnv(at, type, receptionDay.verbs[type].by.at(-1)),
    official: () => ({ rank: 2 }),
    restrictionsOn: () => (inForce(at) ? { act: { number: '12', date: date('2026-03-30') } } : undefined),
  }),
};
