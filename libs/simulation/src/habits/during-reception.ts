import type { AppealFile } from '../appeal-file.js';
import { appealCommand, dayCommand } from '../intent.js';
import type { World } from '../world.js';
import type { AppealHabits } from './habit.js';
import { expect } from './reception.js';

const registeredIn = ({ registeredOn }: AppealFile) =>
  registeredOn === undefined ? {} : { year: Number(registeredOn.slice(0, 4)) };

/** P12, P17, P22: what happens in the room while the applicant waits and is received. */
export const during: AppealHabits = {
  'applicant-checked-in': (world, file) => {
    const { caseId: appeal, day, priority, ordinal, startsAt, official } = file;
    const session = day === undefined ? undefined : world.dayBook.get(day);
    const random = world.draw(appeal, 'in the room', startsAt ?? '');
    const room = world.roster.any('receptionist', random);
    if (session?.state === 'open')
      world.plan(world.now, () =>
        dayCommand(room, session.id, 'join-queue', { appeal, priority, ...registeredIn(file), ordinal }),
      );
    if (startsAt === undefined || official === undefined) return;
    if (random.fork('invites').chance(0.03)) invite(world, appeal, official, session?.id);
    // Nobody is sent on twice.
    if (file.handedOver) return;
    const { now, today } = world;
    const other = world.dayBook
      .between(today, world.calendar.addWorkingDays(today, 3))
      .find((one) => one.official !== official && one.venue === file.venue && one.booked < one.slots);
    if (session?.state === 'open' && other !== undefined && random.fork('other day').chance(0.008)) {
      world.plan(now, () => dayCommand(room, session.id, 'hand-over', { appeal, to: other.id }));
    } else if (random.fork('hands over').chance(0.012)) {
      const others = world.roster.officials.filter(({ id }) => id !== official);
      const to = random.fork('to').pick(others).id;
      const on = world.calendar.addWorkingDays(world.today, random.between(1, 4));
      world.plan(world.now, () =>
        file.state === 'checked-in'
          ? appealCommand(room, appeal, 'hand-over-reception', {
              to,
              startsAt: world.calendar.instantAt(
                on,
                random.fork('time').pick(['10:00', '11:30', '16:00'] as const),
              ),
              place: 'Әкімдік ғимараты, 305-бөлме / Здание акимата, каб. 305',
            })
          : undefined,
      );
    }
  },

  'reception-handed-over': (world, file, { to, startsAt, day }) => {
    Object.assign(file, { handedOver: true, official: to, startsAt, expectedAt: startsAt, day });
    expect(world, file, startsAt);
  },
};

/** P22: colleagues are asked in, and stand on the list of the day. */
function invite(world: World, appeal: string, official: string, day: string | undefined): void {
  const random = world.draw(appeal, 'invites');
  const employee = world.roster.any('executor', random).id;
  const who = world.roster.as(official, 'official');
  world.plan(world.now, () => appealCommand(who, appeal, 'invite-participants', { employees: [employee] }));
  if (day === undefined) return;
  world.plan(world.now, () =>
    world.dayBook.get(day)?.state === 'open'
      ? dayCommand(world.roster.any('receptionist', random), day, 'note-participant', {
          appeal,
          kind: 'employee',
          participant: employee,
        })
      : undefined,
  );
}
