import { addDays, daysBetween } from '../dates.js';
import type { BodyEvents, Circumstance } from '@qabyldau/body';
import type { IsoDate } from '@qabyldau/kernel';
import type { AppealFile } from '../appeal-file.js';
import { appealCommand, bodyCommand, dayCommand } from '../intent.js';
import type { World } from '../world.js';
import type { AppealHabits, Habits } from './habit.js';

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

const farAway = '9999-12-31' as IsoDate;

/** P14: the reception room switches what is planned; where the system has done it, the commands are silent. */
export const restrictions: Habits<BodyEvents> = {
  'restrictions-introduced': (world, _, { from, to, act }) => {
    const random = world.draw('restrictions', from);
    const room = world.roster.any('receptionist', random);
    for (const { id } of world.dayBook.between(from, to ?? farAway))
      world.planWithin(60, random, () => dayCommand(room, id, 'switch-to-video', {}));
    for (const file of told(world, from, to ?? farAway))
      world.planWithin(200, random, () =>
        slotHeld(file) ? appealCommand(room, file.caseId, 'switch-to-video', { from, to, act }) : undefined,
      );
  },

  'restrictions-lifted': (world, _, { to }) => {
    const random = world.draw('restrictions', to);
    const room = world.roster.any('receptionist', random);
    const first = addDays(to, 1);
    for (const { id } of world.dayBook.between(first, farAway))
      world.planWithin(60, random, () => dayCommand(room, id, 'switch-to-in-person', {}));
    for (const file of told(world, first, farAway))
      world.planWithin(200, random, () =>
        slotHeld(file)
          ? appealCommand(room, file.caseId, 'switch-to-in-person', { reason: 'restrictions-lifted' })
          : undefined,
      );
  },
};

/** P13, P14: applicants who do not want the video link, or not any more. */
export const videoWishes: AppealHabits = {
  'switched-to-video': (world, file, { receptionOn }) => {
    const random = world.draw(file.caseId, 'waits', receptionOn);
    if (!random.chance(0.06)) return;
    const room = world.roster.any('receptionist', random);
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

const slotHeld = ({ state, day }: AppealFile): boolean =>
  day !== undefined && ['slotted', 'scheduled', 'rescheduling'].includes(state ?? '');

const told = (world: World, from: IsoDate, to: IsoDate): readonly AppealFile[] =>
  [...world.files.values()].filter((file) => {
    const { startsAt } = file;
    if (startsAt === undefined || !slotHeld(file)) return false;
    const on = world.calendar.localDate(startsAt);
    return on >= from && on <= to;
  });
