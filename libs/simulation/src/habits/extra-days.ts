import { derivedId } from '@qabyldau/kernel';
import type { SessionKind } from '@qabyldau/reception-day';
import { dayCommand } from '../intent.js';
import type { World } from '../world.js';

/** P7, P9: a deputy receives on instruction outside the schedule; the head after a meeting with the population. */
export function planExtraDays(world: World): void {
  const month = world.today.slice(0, 7);
  const random = world.random.fork('extra days', world.body, month);
  const deputies = world.roster.deciders.slice(1);
  if (deputies.length > 0 && random.fork('outside').chance(0.7))
    planDay(world, 'OUT_OF_SCHEDULE', random.pick(deputies).id, random.between(6, 9));
  if (Number(month.slice(5)) % 3 === 2) {
    planDay(world, meetingOf(world), world.roster.head.id, random.between(8, 12));
  }
}

/** P7: after whose meetings with the population the head of this body receives. */
export const meetingOf = ({ office }: World): SessionKind =>
  office.kind === 'AKIM_OFFICE' ? 'DECREE_826_MEETING' : 'DECREE_863_MEETING';

function planDay(world: World, kind: SessionKind, official: string, ahead: number): void {
  const random = world.random.fork('extra day', world.today, kind, official);
  world.planInDays(0, 2, random, () => {
    const on = world.calendar.addWorkingDays(world.today, ahead);
    const caseId = derivedId('simulated extra day', world.options.seed, official, on, kind);
    const instruction = {
      by: world.roster.head.id,
      on: world.today,
      number: `Т-${random.between(10, 99)}/DEMO`,
    };
    return dayCommand(world.roster.any('receptionist', random), caseId, 'open-day', {
      body: world.body,
      official,
      on,
      from: '16:00',
      place:
        kind === 'OUT_OF_SCHEDULE'
          ? 'Қоғамдық қабылдау бөлмесі, 1-зал / Общественная приёмная, зал 1'
          : 'Мәдениет үйі / Дом культуры',
      slotMinutes: 15,
      slots: 8,
      kind,
      ...(kind === 'OUT_OF_SCHEDULE' && { instruction }),
    });
  });
}
