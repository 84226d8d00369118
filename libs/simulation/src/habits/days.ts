import { epochOf, instantOf, type IsoDate } from '@qabyldau/kernel';
import type { DayEvents } from '@qabyldau/reception-day';
import { dayCommand } from '../intent.js';
import type { World } from '../world.js';
import type { Habits } from './habit.js';

/** P7, P16: the reception days themselves. */
export const days: Habits<DayEvents> = {
  'day-opened': (world, caseId, data) => {
    world.dayBook.open(caseId, data);
    const random = world.draw(caseId, 'day');
    const room = world.roster.any('receptionist', random);
    const start = world.calendar.instantAt(data.on, data.from);
    const end = instantOf(epochOf(start) + (data.slots * data.slotMinutes + random.between(36, 50)) * 60_000);
    world.plan(end, () =>
      world.dayBook.get(caseId)?.state === 'open' ? dayCommand(room, caseId, 'close-day', {}) : undefined,
    );
    if (random.fork('absent').chance(0.04)) planAbsence(world, caseId, data);
    if (random.fork('helpers').chance(0.1)) planHelpers(world, caseId, data.on);
  },
  'slot-booked': (world, caseId) => {
    const day = world.dayBook.get(caseId);
    if (day !== undefined) day.booked += 1;
  },
  'slot-released': (world, caseId) => {
    const day = world.dayBook.get(caseId);
    if (day !== undefined) day.booked -= 1;
  },
  'day-cancelled': (world, caseId) => {
    const day = world.dayBook.get(caseId);
    if (day !== undefined) day.state = 'cancelled';
  },
  'day-closed': (world, caseId) => {
    const day = world.dayBook.get(caseId);
    if (day !== undefined) day.state = 'closed';
    world.dayBook.forgetBefore(world.today);
  },
};

/** P17: who helps with appeals and papers. */
function planHelpers(world: World, caseId: string, on: IsoDate): void {
  const random = world.draw(caseId, 'helpers');
  const room = world.roster.any('receptionist', random);
  const kind = random.weighted({ lawyer: 45, psychologist: 15, 'social-worker': 20, volunteer: 20 });
  world.plan(world.calendar.instantAt(on, '09:10'), () =>
    world.dayBook.get(caseId)?.state === 'open'
      ? dayCommand(room, caseId, 'note-helpers', { kind, persons: random.between(1, 3), on })
      : undefined,
  );
}

/** P16: two working days before, or on the day; sometimes in between, which is late (reading E). */
function planAbsence(
  world: World,
  caseId: string,
  { official, on, absenceDueOn }: DayEvents['day-opened'],
): void {
  const random = world.draw(caseId, 'absence');
  const when = random.weighted({ before: 70, late: 10, onTheDay: 20 });
  const { calendar } = world;
  const before = calendar.addWorkingDays(absenceDueOn, -random.between(0, 3));
  const at =
    when === 'onTheDay'
      ? calendar.instantAt(on, `08:${random.between(10, 50)}`)
      : world.hours.on(when === 'late' ? calendar.addWorkingDays(on, -1) : before, random);
  if (at <= world.now) return;
  world.plan(at, () =>
    world.dayBook.get(caseId)?.state === 'open'
      ? dayCommand(world.roster.as(official, 'official'), caseId, 'report-absence', {
          reason: when === 'onTheDay' ? 'illness' : random.pick(['business-trip', 'other'] as const),
          foreseeable: when !== 'onTheDay',
        })
      : undefined,
  );
}
