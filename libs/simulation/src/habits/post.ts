import type { IsoDate } from '@qabyldau/kernel';
import { epochOf, instantOf } from '@qabyldau/kernel';
import type { NoticeChannel } from '@qabyldau/reception-appeal';
import { appealCommand, complaintCommand, motionCommand, requestCommand, writtenCommand } from '../intent.js';
import type { PostedNotice } from '../port.js';
import type { Random } from '../random/random.js';
import type { World } from '../world.js';

/** How often a notice does not arrive. */
const failures: Readonly<Record<NoticeChannel, number>> = {
  'registered-letter': 0.025,
  sms: 0.012,
  'e-mail': 0.01,
  cabinet: 0,
  'in-hand': 0,
};

/** Code art. 66(2): a letter takes days, everything else minutes; what came of it is recorded. */
export function deliver(world: World, { id, caseId, notice, channel }: PostedNotice): void {
  const random = world.draw(caseId, 'post', notice, id);
  const { workflow, command } = ofCase(world, caseId);
  // A cabinet takes everything, and what is given in hand is there.
  const failed =
    failures[channel] > 0 &&
    world.occasions.comes(`a notice of ${workflow} comes back`, random.fork('failed'), failures[channel]);
  const record = (actor: Parameters<typeof appealCommand>[0]) => () =>
    command(actor, caseId, 'record-delivery', {
      notice,
      outcome: failed ? 'failed' : 'delivered',
      on: world.today,
      channel,
      proof: proof(channel, random.fork('proof'), world.today),
    });
  if (channel === 'registered-letter') {
    const days = failed ? random.between(7, 9) : random.between(2, 4);
    world.plan(world.hours.inDays(world.now, days, random), record(world.roster.any('receptionist', random)));
    return;
  }
  const at = instantOf(epochOf(world.now) + random.between(20, 900) * 1000);
  world.plan(at, record({ id: `gateway-${channel}`, role: 'system', body: world.body }));
}

function ofCase(world: World, caseId: string) {
  if (world.requests.has(caseId)) return { workflow: 'participation-request', command: requestCommand };
  if (world.motions.has(caseId)) return { workflow: 'motion', command: motionCommand };
  if (world.complaints.has(caseId)) return { workflow: 'complaint', command: complaintCommand };
  return world.written.has(caseId)
    ? { workflow: 'written-appeal', command: writtenCommand }
    : { workflow: 'reception-appeal', command: appealCommand };
}

const proof = (channel: NoticeChannel, random: Random, today: IsoDate): string =>
  channel === 'registered-letter'
    ? `RR${String(random.between(100_000_000, 999_999_999))}DEMO`
    : `${channel}-${today.replaceAll('-', '')}-${String(random.between(100_000, 999_999))}`;
