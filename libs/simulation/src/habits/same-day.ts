import { epochOf, type Instant } from '@qabyldau/kernel';
import { appealCommand } from '../intent.js';
import type { World } from '../world.js';
import type { AppealHabits } from './habit.js';
import { checkIn } from './reception.js';

/** Who comes later waits for another day. */
const lastAgreement = '17:00';

/** P3: received at once by the head of the competent unit, where the applicant agrees. */
export const sameDay: AppealHabits = {
  'appeal-registered': (world, file, { defects }) => {
    const inPerson = file.channel === 'ORAL' || file.channel === 'PAPER_IN_PERSON';
    if (file.fate.early !== 'same-day' || !inPerson || defects.length > 0) return;
    const random = world.draw(file.caseId, 'same-day');
    const at = world.hours.within(world.now, 12, random);
    if (!earlyEnough(world, at)) return;
    const room = world.roster.any('receptionist', random);
    const official = world.roster.competent('official', file.topic, random).id;
    world.plan(at, () =>
      file.state === 'pre-review'
        ? appealCommand(room, file.caseId, 'agree-same-day', {
            official,
            consent: {
              by: file.represented ? 'representative' : 'applicant',
              at: world.now,
              channel: 'in-person',
            },
          })
        : undefined,
    );
  },

  'same-day-agreed': (world, file, { official }) => {
    file.official = official;
    const random = world.draw(file.caseId, 'same-day visit');
    const room = world.roster.any('receptionist', random);
    // Some do not wait in the corridor.
    if (random.fork('leaves').chance(0.06)) return;
    world.planWithin(30, random, () => (file.state === 'same-day' ? checkIn(file, room, random) : undefined));
  },

  'applicant-checked-in': (world, file) => {
    const { official } = file;
    if (file.startsAt !== undefined || official === undefined) return;
    const random = world.draw(file.caseId, 'same-day reception');
    world.planWithin(15, random, () =>
      file.state === 'checked-in'
        ? appealCommand(world.roster.as(official, 'official'), file.caseId, 'receive-applicant', { official })
        : undefined,
    );
  },
};

const earlyEnough = (world: World, at: Instant): boolean =>
  epochOf(at) < epochOf(world.calendar.instantAt(world.today, lastAgreement));
