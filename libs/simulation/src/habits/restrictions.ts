import { addDays, daysBetween } from '../dates.js';
import type { Circumstance } from '@qabyldau/body';
import { appealCommand, bodyCommand, dayCommand } from '../intent.js';
import type { World } from '../world.js';
import type { AppealHabits } from './habit.js';

interface Regime {
  /** Which part of the period has passed when it is introduced. */
  readonly after: number;
  readonly circumstance: Circumstance;
  /** Working days. */
  readonly length: number;
  /** Nobody knows the end yet. */
  readonly open: boolean;
}

const regimes: readonly Regime[] = [
  { after: 0.3, circumstance: 'pandemic', length: 13, open: true },
  { after: 0.55, circumstance: 'quarantine', length: 4, open: false },
  { after: 0.7, circumstance: 'emergency', length: 1, open: false },
  { after: 0.85, circumstance: 'other-safety', length: 1, open: false },
];

/** P14: a few weeks of the year. Where the period is short there is none. */
export function planRestrictions(world: World): void {
  const { options, calendar } = world;
  const length = daysBetween(options.from, options.to);
  if (length < 60 || world.office.kind !== 'AKIM_OFFICE') return;
  for (const { after, circumstance, length: days, open } of regimes) {
    const random = world.random.fork('restrictions', circumstance);
    const day = calendar.nextWorkingDay(addDays(options.from, Math.round(length * after)));
    const head = world.roster.as(world.roster.head.id, 'official');
    const act = { number: `Ш-${random.between(10, 99)}/DEMO`, date: day };
    const from = calendar.addWorkingDays(day, 3);
    const to = calendar.addWorkingDays(from, days);
    world.plan(world.hours.on(day, random), () =>
      bodyCommand(head, world.body, 'introduce-restrictions', {
        from,
        act,
        circumstance,
        ...(!open && { to }),
      }),
    );
    if (open)
      world.plan(world.hours.on(calendar.addWorkingDays(to, -2), random.fork('end')), () =>
        bodyCommand(head, world.body, 'lift-restrictions', {
          to,
          act: { number: `${act.number}-2`, date: world.today },
        }),
      );
  }
}

/** P13, P14: applicants who do not want the video link, or not any more. */
export const videoWishes: AppealHabits = {
  'switched-to-video': (world, file, { receptionOn }) => {
    const random = world.draw(file.caseId, 'waits', receptionOn);
    const room = world.roster.any('receptionist', random);
    const { day } = file;
    // No link can be made to where the applicant lives.
    if (day !== undefined && random.fork('no link').chance(0.02))
      world.planInDays(0, 1, random.fork('day'), () =>
        file.day === day && ['slotted', 'scheduled'].includes(file.state ?? '')
          ? appealCommand(room, file.caseId, 'lose-slot', { day, reason: 'restrictions' })
          : undefined,
      );
    if (!random.chance(0.06)) return;
    world.planInDays(0, 1, random, () => {
      if (!['slotted', 'scheduled'].includes(file.state ?? '')) return undefined;
      file.earliestReception = addDays(receptionOn, 14);
      return appealCommand(room, file.caseId, 'wait-for-in-person', {});
    });
  },

  'video-agreed': (world, file) => {
    const random = world.draw(file.caseId, 'consent');
    const room = world.roster.any('receptionist', random);
    const { day } = file;
    if (day !== undefined && world.dayBook.get(day)?.state === 'open')
      world.planWithin(20, random, () =>
        dayCommand(room, day, 'agree-video', {
          appeal: file.caseId,
          consent: {
            on: world.today,
            form: random.fork('form').pick(['written', 'oral', 'electronic'] as const),
          },
        }),
      );
    if (random.fork('back').chance(0.1))
      world.planInDays(1, 2, random.fork('day'), () =>
        file.state === 'scheduled'
          ? appealCommand(room, file.caseId, 'switch-to-in-person', { reason: 'consent-withdrawn' })
          : undefined,
      );
  },
};
