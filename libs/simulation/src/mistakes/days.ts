import { derivedId, type IsoDate } from '@qabyldau/kernel';
import type { DayCommands, DayEvents } from '@qabyldau/reception-day';
import { addDays } from '../dates.js';
import { meetingOf } from '../habits/extra-days.js';
import { dayCommand } from '../intent.js';
import { minutesAfter, mistakesOf, type Situation } from './mistake.js';

const dayMistake = mistakesOf<DayEvents>('reception-day');
type Opening = DayCommands['open-day'];
type Opened = Situation<DayEvents['day-opened']>;

/** Another day that somebody tries to open. */
const open =
  (name: string, change: (right: Opening, situation: Opened) => Opening | undefined) =>
  (situation: Opened) => {
    const { world, data, random, caseId } = situation;
    if (data.on <= addDays(world.today, 1)) return undefined;
    const { body, official, place, slotMinutes, slots } = data;
    const on = world.calendar.addWorkingDays(world.today, 7);
    const right: Opening = {
      body,
      official,
      on,
      from: '10:00',
      place,
      slotMinutes,
      slots,
      kind: 'SCHEDULED',
    };
    const wrong = change(right, situation);
    const day = derivedId('simulated wrong day', caseId, name);
    return wrong && dayCommand(world.roster.any('receptionist', random), day, 'open-day', wrong);
  };

function sundayAfter(world: Situation['world']): IsoDate {
  let day = addDays(world.today, 2);
  while (world.calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

const room = ({ world, random }: Situation<unknown>) => world.roster.any('receptionist', random);
const isOpen = ({ world, caseId }: Situation<unknown>): boolean =>
  world.dayBook.get(caseId)?.state === 'open';
/** The other days that are open today. */
const today = ({ world, caseId }: Situation<unknown>) =>
  world.dayBook.between(world.today, world.today).filter(({ id }) => id !== caseId);
/** Somebody who waits for a slot. */
const another = ({ world, caseId }: Situation<unknown>): string =>
  [...world.waiting][0]?.caseId ?? derivedId('nobody', caseId);

/** P7, P9, P12, P13, P14, P17, P22, P28. */
export const dayMistakes = [
  dayMistake(
    'day-opened',
    0.008,
    'not-a-receiving-person',
    open('nobody', (right, situation) => ({ ...right, official: room(situation).id })),
  ),
  dayMistake(
    'day-opened',
    0.01,
    'receives-at-that-hour',
    open('at the same hours', (right, { data, world }) =>
      data.official === world.roster.head.id
        ? { ...right, on: data.on, from: data.from, kind: meetingOf(world) }
        : undefined,
    ),
  ),
  dayMistake(
    'day-opened',
    0.008,
    'not-from-the-schedule',
    open('by hand', (right) => right),
  ),
  dayMistake('day-opened', 0.01, 'absence-of-another', ({ world, caseId, data, random }) => {
    const others = world.roster.officials.filter(({ id }) => id !== data.official);
    return world.dayBook.get(caseId)?.state === 'open'
      ? dayCommand(world.roster.as(random.pick(others).id, 'official'), caseId, 'report-absence', {
          reason: 'business-trip',
          foreseeable: true,
        })
      : undefined;
  }),
  dayMistake(
    'day-opened',
    0.008,
    'day-does-not-work',
    open('sunday', (right, { world }) => ({ ...right, on: sundayAfter(world) })),
  ),
  dayMistake(
    'day-opened',
    0.008,
    'day-in-the-past',
    open('past', (right, { world }) => ({ ...right, on: world.calendar.addWorkingDays(world.today, -2) })),
  ),
  dayMistake(
    'day-opened',
    0.012,
    'only-deputies-outside-the-schedule',
    open('outside', (right, { world }) => ({
      ...right,
      official: world.roster.head.id,
      kind: 'OUT_OF_SCHEDULE',
    })),
  ),
  dayMistake(
    'day-opened',
    0.012,
    'no-instruction-for-a-day-outside-the-schedule',
    open('uninstructed', (right, { world, random }) => ({
      ...right,
      official: random.pick(world.roster.deciders.slice(1)).id,
      kind: 'OUT_OF_SCHEDULE',
    })),
  ),
  dayMistake(
    'day-opened',
    0.012,
    'instruction-is-for-the-head',
    open('instructed by another', (right, { world, random }) => ({
      ...right,
      official: random.pick(world.roster.deciders.slice(1)).id,
      kind: 'OUT_OF_SCHEDULE',
      instruction: {
        by: random.pick(world.roster.officials.filter(({ rank = 0 }) => rank > 2)).id,
        on: world.today,
        number: 'Т-1/DEMO',
      },
    })),
  ),
  dayMistake(
    'day-opened',
    0.012,
    'instruction-not-yet-given',
    open('instructed tomorrow', (right, { world, random }) => ({
      ...right,
      official: random.pick(world.roster.deciders.slice(1)).id,
      kind: 'OUT_OF_SCHEDULE',
      instruction: { by: world.roster.head.id, on: addDays(world.today, 1), number: 'Т-2/DEMO' },
    })),
  ),
  dayMistake(
    'day-opened',
    0.012,
    'only-heads-at-meetings-with-the-population',
    open('meeting', (right, { world, random }) => ({
      ...right,
      official: random.pick(world.roster.officials.filter(({ rank = 0 }) => rank > 2)).id,
      kind: 'DECREE_826_MEETING',
    })),
  ),
  dayMistake(
    'day-opened',
    0.008,
    'slots-do-not-fit-the-day',
    open('long', (right) => ({ ...right, slots: 200 })),
  ),
  dayMistake('applicant-called', 0.004, 'day-has-begun', (situation) =>
    isOpen(situation)
      ? dayCommand(room(situation), situation.caseId, 'book-slot', { appeal: another(situation) })
      : undefined,
  ),
  dayMistake('slot-booked', 0.3, 'day-is-full', (situation) => {
    const day = situation.world.dayBook.get(situation.caseId);
    return day === undefined || day.booked < day.slots || !isOpen(situation)
      ? undefined
      : dayCommand(room(situation), situation.caseId, 'book-slot', { appeal: another(situation) });
  }),
  dayMistake('slot-booked', 0.003, 'slot-taken', (situation) => {
    const day = situation.world.dayBook.get(situation.caseId);
    return day === undefined || day.booked >= day.slots || !isOpen(situation)
      ? undefined
      : dayCommand(room(situation), situation.caseId, 'book-slot', {
          appeal: another(situation),
          slot: situation.data.slot,
        });
  }),
  dayMistake('slot-booked', 0.003, 'no-such-slot', (situation) => {
    const day = situation.world.dayBook.get(situation.caseId);
    return day === undefined || day.booked >= day.slots || !isOpen(situation)
      ? undefined
      : dayCommand(room(situation), situation.caseId, 'book-slot', { appeal: another(situation), slot: 99 });
  }),
  dayMistake('slot-booked', 0.003, 'appeal-holds-another-slot', (situation) =>
    dayCommand(room(situation), situation.caseId, 'book-slot', {
      appeal: situation.data.appeal,
      slot: situation.data.slot === 1 ? 2 : 1,
    }),
  ),
  dayMistake('day-opened', 0.01, 'day-has-not-come', (situation) =>
    situation.data.on > situation.world.today
      ? dayCommand(room(situation), situation.caseId, 'close-day', {})
      : undefined,
  ),
  dayMistake('queue-joined', 0.003, 'appeal-not-on-the-list', (situation) =>
    dayCommand(room(situation), situation.caseId, 'join-queue', {
      ...situation.data,
      appeal: derivedId('nobody', situation.caseId),
    }),
  ),
  dayMistake('slot-booked', 0.003, 'not-the-reception-day', (situation) =>
    dayCommand(room(situation), situation.caseId, 'join-queue', {
      appeal: situation.data.appeal,
      priority: false,
      ordinal: 1,
    }),
  ),
  dayMistake(
    'slot-booked',
    0.01,
    'not-checked-in',
    (situation) => {
      const { appeal, startsAt } = situation.data;
      const file = situation.world.files.get(appeal);
      const expected = file?.state === 'scheduled' && file.startsAt === startsAt;
      return expected && file.day === situation.caseId && isOpen(situation)
        ? dayCommand(room(situation), situation.caseId, 'join-queue', {
            appeal,
            priority: true,
            ordinal: 1,
            checkedIn: false,
          })
        : undefined;
    },
    ({ data }) => minutesAfter(data.startsAt, -27),
  ),
  dayMistake('queue-joined', 0.02, 'reception-has-not-begun', ({ world, caseId }) => {
    const day = world.dayBook.get(caseId);
    return day === undefined || world.now >= world.calendar.instantAt(day.on, day.from)
      ? undefined
      : dayCommand(world.roster.as(day.official, 'official'), caseId, 'call-next', {});
  }),
  dayMistake('applicant-called', 0.005, 'nobody-waits', ({ world, caseId, data }) => {
    const day = world.dayBook.get(caseId);
    return day === undefined || data.waiting > 0
      ? undefined
      : dayCommand(world.roster.as(day.official, 'official'), caseId, 'call-next', {});
  }),
  dayMistake('day-opened', 0.01, 'volunteers-on-reception-days-only', (situation) =>
    dayCommand(room(situation), situation.caseId, 'note-helpers', {
      kind: 'volunteer',
      persons: 2,
      on: addDays(situation.data.on, -1),
    }),
  ),
  dayMistake('slot-booked', 0.003, 'applicant-has-not-come', (situation) => {
    const from = addDays(situation.world.today, 1);
    const other = situation.world.dayBook.firstFree(situation.world.roster.head.id, from, false);
    return other === undefined || other.id === situation.caseId
      ? undefined
      : dayCommand(room(situation), situation.caseId, 'hand-over', {
          appeal: situation.data.appeal,
          to: other.id,
        });
  }),
  dayMistake('queue-joined', 0.003, 'handed-over-to-the-same-official', (situation) => {
    const { world, caseId, data } = situation;
    const { official } = world.dayBook.get(caseId) ?? {};
    const other = official && world.dayBook.firstFree(official, addDays(world.today, 1), false);
    return other
      ? dayCommand(room(situation), caseId, 'hand-over', { appeal: data.appeal, to: other.id })
      : undefined;
  }),
  dayMistake('queue-joined', 0.003, 'handed-over-to-itself', (situation) =>
    dayCommand(room(situation), situation.caseId, 'hand-over', {
      appeal: situation.data.appeal,
      to: situation.caseId,
    }),
  ),
  dayMistake('queue-joined', 0.02, 'no-slot-left', (situation) => {
    const { world, data } = situation;
    const over = today(situation).find(
      ({ from, slots, slotMinutes }) =>
        minutesAfter(world.calendar.instantAt(world.today, from), slots * slotMinutes) < world.now,
    );
    return (
      over && dayCommand(room(situation), situation.caseId, 'hand-over', { appeal: data.appeal, to: over.id })
    );
  }),
  dayMistake('queue-joined', 0.02, 'slot-has-passed', (situation) => {
    const { world, data } = situation;
    const begun = today(situation).find(
      ({ booked, from }) => booked === 0 && world.calendar.instantAt(world.today, from) < world.now,
    );
    return (
      begun &&
      dayCommand(room(situation), situation.caseId, 'hand-over', {
        appeal: data.appeal,
        to: begun.id,
        slot: 1,
      })
    );
  }),
  dayMistake('slot-booked', 0.004, 'only-heads-receive-by-video', (situation) =>
    situation.world.roster.rankOf(situation.data.official) > 2 && situation.data.video !== true
      ? dayCommand(room(situation), situation.caseId, 'agree-video', {
          appeal: situation.data.appeal,
          consent: { on: situation.world.today, form: 'oral' },
        })
      : undefined,
  ),
  dayMistake('slot-booked', 0.008, 'consent-not-yet-given', (situation) =>
    situation.world.roster.rankOf(situation.data.official) <= 2 && situation.data.video !== true
      ? dayCommand(room(situation), situation.caseId, 'agree-video', {
          appeal: situation.data.appeal,
          consent: { on: addDays(situation.world.today, 1), form: 'written' },
        })
      : undefined,
  ),
  dayMistake('day-opened', 0.01, 'no-restrictions-on-the-day', (situation) =>
    situation.data.video === undefined
      ? dayCommand(room(situation), situation.caseId, 'switch-to-video', {})
      : undefined,
  ),
  dayMistake('day-switched-to-video', 0.04, 'restrictions-on-the-day', (situation) =>
    dayCommand(room(situation), situation.caseId, 'switch-to-in-person', {}),
  ),
];
