import { derivedId, type IsoDate } from '@qabyldau/kernel';
import { newFile } from '../appeal-file.js';
import { arrivalOn, isElectronic, type Arrival } from '../citizens/arrival-days.js';
import { fateOf } from '../citizens/fate.js';
import { registration, request } from '../citizens/request.js';
import { appealCommand } from '../intent.js';
import type { Offices } from '../offices.js';
import type { World } from '../world.js';

/** P4, P25: plans the arrivals of one day; `first` is the number of the day's first appeal. */
export function planArrivals(offices: Offices, day: IsoDate, first: number, count: number): void {
  for (let n = first; n < first + count; n++) {
    const world = offices.forAppeal(n);
    const arrival = arrivalOn(day, world.calendar, world.random.fork('arrival', n));
    world.plan(arrival.enteredAt, () => register(world, n, arrival));
  }
}

function register(world: World, n: number, { channel, receivedAt, enteredAt }: Arrival) {
  const random = world.random.fork('registration', n);
  const asked = request(world.random, n, channel);
  const { citizen } = asked;
  const caseId = derivedId('simulated appeal', world.options.seed, n);
  const subject = world.subjectOf(citizen.number, `${citizen.name.given}/${String(n)}`);
  const wished = random.fork('wish').chance(0.06)
    ? random.fork('whom').pick(world.roster.officials).id
    : undefined;
  const file = newFile({
    caseId,
    channel,
    fate: fateOf(world.random.fork('fate', n)),
    subject,
    topic: asked.topic,
    language: citizen.language,
    place: citizen.place,
    noticeChannel: asked.noticeChannel,
    represented: citizen.kind === 'legal',
    priority: asked.priority,
    wishedOfficial: wished,
    venue: asked.venue === 'citizens-reception-centre' ? 'CENTRE' : 'ROOM',
    citizenship: asked.citizenship,
    leftOut: asked.leftOut,
  });
  world.files.set(caseId, file);
  world.bySubject.set(subject, [...(world.bySubject.get(subject) ?? []), file]);
  const actor = isElectronic(channel)
    ? { id: channel === 'E_OTINISH' ? 'gateway-e-otinish' : 'gateway-egov', role: 'system', body: world.body }
    : world.roster.any('receptionist', random.fork('who'));
  const rare = random.fork('rare').weighted({ none: 985, name: 5, 'filing-date': 10 });
  const base = {
    body: world.body,
    channel,
    receivedAt: receivedAt > enteredAt ? enteredAt : receivedAt,
    subject,
  };
  const registered = registration(asked, {
    ...base,
    ...(wished !== undefined && { wishedOfficial: wished }),
  });
  return appealCommand(
    actor,
    caseId,
    'register-appeal',
    {
      ...registered,
      meets: registered.meets.filter((requirement) => requirement !== rare),
      ...(random.fork('topic').chance(0.02) && { topic: 'other' }),
    },
    { personal: [{ subject, data: asked.given }] },
  );
}
