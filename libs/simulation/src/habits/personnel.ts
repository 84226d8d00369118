import { addDays, daysBetween } from '../dates.js';
import { bodyCommand } from '../intent.js';
import { editor } from './schedules.js';
import type { World } from '../world.js';

const reasons = ['business-trip', 'leave', 'illness', 'other'] as const;

/** P7, P16: officials who are away for some days, and receive on none of them. */
export function planPersonnel(world: World): void {
  const { options, calendar } = world;
  const length = daysBetween(options.from, options.to);
  const root = world.random.fork('absences', world.body);
  const count = Math.floor((length / 365) * world.roster.officials.length * 2);
  for (let n = 0; n < count; n++) {
    const random = root.fork(n);
    const official = random.pick(world.roster.officials);
    const from = calendar.nextWorkingDay(
      addDays(options.from, random.between(10, Math.max(11, length - 20))),
    );
    const to = calendar.addWorkingDays(from, random.between(1, 5));
    const reason = reasons[n % reasons.length] ?? 'other';
    world.plan(world.hours.on(calendar.addWorkingDays(from, -4), random), () =>
      bodyCommand(editor(world), world.body, 'record-absence', {
        employee: official.id,
        from,
        to,
        reason,
      }),
    );
  }
  planChanges(world, length);
}

/** cl. 4: in the middle of the period the internal act is renewed, and one employee follows another. */
function planChanges(world: World, length: number): void {
  const random = world.random.fork('changes', world.body);
  const who = editor(world);
  const day = world.calendar.nextWorkingDay(addDays(world.options.from, Math.round(length * 0.45)));
  const leaving = world.roster.all('analyst')[0];
  world.plan(world.hours.on(day, random), () =>
    bodyCommand(who, world.body, 'adopt-internal-act', { number: 'ҮЛГІ-2', date: world.today }),
  );
  // What the new act fixes otherwise than the old one.
  world.plan(world.hours.on(world.calendar.addWorkingDays(day, 1), random.fork('policy')), () =>
    bodyCommand(who, world.body, 'set-policy', { parameter: 'protocolDays', value: 3 }),
  );
  if (leaving === undefined) return;
  const after = world.hours.on(world.calendar.addWorkingDays(day, 1), random);
  world.plan(after, () => bodyCommand(who, world.body, 'release-employee', { employee: leaving.id }));
  const { unit, roles, position, name } = leaving;
  const employee = `${world.office.prefix}98`;
  world.plan(after, () =>
    bodyCommand(
      who,
      world.body,
      'appoint-employee',
      { employee, unit, roles, position },
      { personal: [{ subject: employee, data: { name } }] },
    ),
  );
}
