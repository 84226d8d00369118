import { activeLeaves, readData, readMetadata, type CommandOf } from '@qabyldau/engine';
import {
  noDeadlineIsOnADayOff,
  recounting,
  walkCalendar,
  walkEnv,
  type Invariant,
  type Life,
  type Random,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { epochOf, instantOf, type IsoDate } from '@qabyldau/kernel';
import type { DayContext } from '../src/machine.js';
import { receptionDay, type DayCommands, type DayEnv } from '../src/index.js';

const appeals = ['appeal-1', 'appeal-2', 'appeal-3', 'appeal-4', 'appeal-5', 'appeal-6'];

function anyCommand(
  { at, possible }: WalkPoint<DayContext>,
  random: Random,
): CommandOf<DayCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(receptionDay.verbs) : possible;
  if (verbs.length === 0) return undefined;
  const verb = random.pick(verbs) as keyof DayCommands;
  switch (verb) {
    case 'open-day': {
      const day = walkCalendar.localDate(instantOf(epochOf(at) + random.integer(-2, 20) * 86_400_000));
      const on = random.chance(0.8) ? walkCalendar.nextWorkingDay(day) : day;
      return {
        type: 'open-day',
        data: {
          body: 'akimat',
          official: random.pick(['akim', 'akim', 'deputy', 'specialist']),
          on,
          from: '15:00',
          place: 'Room 1',
          slotMinutes: random.pick([0, 15, 20, 200]),
          slots: random.integer(2, 5),
          kind: random.pick(['SCHEDULED', 'OUT_OF_SCHEDULE', 'DECREE_826_MEETING'] as const),
          ...(random.chance(0.5) ? { instruction: { by: 'akim', on, number: '7' } } : {}),
        },
      };
    }
    case 'book-slot':
      return {
        type: 'book-slot',
        data: {
          appeal: random.pick(appeals),
          ...(random.chance(0.4) ? { slot: random.integer(0, 6) } : {}),
        },
      };
    case 'release-slot':
      return { type: 'release-slot', data: { appeal: random.pick(appeals), reason: 'withdrawn' } };
    case 'report-absence':
      return random.chance(0.1)
        ? { type: 'report-absence', data: { reason: 'illness', foreseeable: random.chance(0.5) } }
        : undefined;
    case 'close-day':
      return random.chance(0.5) ? { type: 'close-day', data: {} } : undefined;
    default:
      return onTheDay(verb, random, walkCalendar.localDate(at));
  }
}

/** What is asked for while people are being received. */
function onTheDay(
  verb: keyof DayCommands,
  random: Random,
  today: IsoDate,
): CommandOf<DayCommands> | undefined {
  switch (verb) {
    case 'join-queue': {
      const appeal = random.pick(appeals);
      const ordinal = appeals.indexOf(appeal) + 1;
      return { type: 'join-queue', data: { appeal, priority: ordinal % 3 === 0, ordinal } };
    }
    case 'rederive-terms':
      return { type: 'rederive-terms', data: recounting };
    case 'call-next':
      return { type: 'call-next', data: {} };
    case 'note-helpers':
      return {
        type: 'note-helpers',
        data: {
          kind: random.pick(['lawyer', 'volunteer'] as const),
          persons: 1,
          on: today,
        },
      };
    case 'note-participant':
      return {
        type: 'note-participant',
        data: { appeal: random.pick(appeals), kind: 'employee', participant: 'employee-1' },
      };
    case 'agree-video': {
      const consent = { on: today, form: 'written' } as const;
      return { type: 'agree-video', data: { appeal: random.pick(appeals), consent } };
    }
    case 'switch-to-video':
      return { type: 'switch-to-video', data: {} };
    case 'switch-to-in-person':
      return { type: 'switch-to-in-person', data: {} };
    case 'hand-over':
      return { type: 'hand-over', data: { appeal: random.pick(appeals), to: 'day-2' } };
    case 'take-over':
      return { type: 'take-over', data: { appeal: random.pick(appeals), from: 'day-2' } };
    default:
      return undefined;
  }
}

/** What the stream alone says, without the machine: who holds which slot. */
const oneAppealASlot: Invariant = (state, history) => {
  const held = new Map<number, string>();
  for (const event of history) {
    const { appeal, slot } = readData(event) as { appeal: string; slot: number };
    if (event.type === 'slot-booked.v1') {
      if (held.has(slot) || [...held.values()].includes(appeal)) return `slot ${slot} or ${appeal} twice`;
      held.set(slot, appeal);
    }
    if (event.type === 'slot-released.v1') held.delete(slot);
  }
  const { booked, session } = state.snapshot.context as DayContext;
  if (session !== null && held.size > session.slots) return 'more bookings than slots';
  if (activeLeaves(state.snapshot.value)[0] !== 'open') return undefined;
  return Object.keys(booked).length === held.size ? undefined : 'the machine holds other bookings';
};

/** P16, P28: a day that ends names everybody who held a slot, so that each appeal can be told. */
const nobodyIsForgottenAtTheEnd: Invariant = (_, history) => {
  const last = history.at(-1);
  if (last === undefined || !/^day-(cancelled|closed)\./.test(last.type)) return undefined;
  const held = new Set<string>();
  for (const event of history) {
    const { appeal } = readData(event) as { appeal: string };
    if (event.type === 'slot-booked.v1') held.add(appeal);
    if (event.type === 'slot-released.v1') held.delete(appeal);
  }
  const { appeals: named } = readData(last) as { appeals: string[] };
  return [...held].sort().join() === [...named].sort().join() ? undefined : `named ${named.join()}`;
};

const receptionsAreOnWorkingDays: Invariant = (state) => {
  const { session } = state.snapshot.context as DayContext;
  if (session === null) return undefined;
  const works = [session.on, session.absenceDueOn].every((day) => walkCalendar.nextWorkingDay(day) === day);
  return works ? undefined : `${session.on}, ${session.absenceDueOn}`;
};

/** P29: who is booked can still be told. */
const nobodyIsBookedOnADayThatHasBegun: Invariant = (_, history) => {
  const late = history.find(
    (event) =>
      event.type === 'slot-booked.v1' &&
      readMetadata(event).at >= (readData(event) as { startsAt: string }).startsAt,
  );
  return late && `booked at ${readMetadata(late).at}`;
};

/** What may happen to one day of receptions, mostly before it comes. */
export const life: Life<DayCommands, DayContext, DayEnv> = {
  commands: anyCommand,
  invariants: [
    oneAppealASlot,
    nobodyIsForgottenAtTheEnd,
    receptionsAreOnWorkingDays,
    nobodyIsBookedOnADayThatHasBegun,
    noDeadlineIsOnADayOff,
  ],
  env: (at, { type, data }) => ({
    ...walkEnv(
      at,
      type,
      'kind' in data && data.kind === 'SCHEDULED' ? 'system' : receptionDay.verbs[type].by[0],
    ),
    official: (id) => ({ akim: { rank: 1 }, deputy: { rank: 2 } })[id],
  }),
};
