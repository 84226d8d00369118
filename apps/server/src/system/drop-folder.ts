import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Calendar } from '@qabyldau/calendar';
import type { Clock } from '@qabyldau/kernel';
import type { NoticeChannel, NoticeParams } from '@qabyldau/reception-appeal';
import type { EffectHandler } from '@qabyldau/runtime';

export interface DropFolderOptions {
  /** The data folder. */
  readonly directory: string;
  readonly calendar: Pick<Calendar, 'localDate'>;
  readonly clock: Clock;
}

/**
 * Hands notices over as files in `outgoing/`, where a post office, an SMS gateway or a portal fetches them.
 * A file holds references only, and the same effect always makes the same file. What arrives the same day
 * is recorded as delivered at once (Code art. 66(2)); of a registered letter the post brings word.
 */
export function dropFolder({
  directory,
  calendar,
  clock,
}: DropFolderOptions): Readonly<Record<string, EffectHandler>> {
  const folder = join(directory, 'outgoing');
  mkdirSync(folder, { recursive: true });
  const handOver: EffectHandler = async (effect) => {
    await put(folder, effect.id, { effect: effect.id, case: effect.caseId, ...effect.params });
    return [];
  };
  return {
    // To another body (P18), and to whom a refusal is reported (P20).
    'send-request': handOver,
    'send-report': handOver,
    // A complaint to the superior body (Code art. 91), an overdue request to the control unit (P31), figures to the media (P24).
    'send-complaint': handOver,
    'escalate-request': handOver,
    'publish-figures': handOver,
    'send-notice': async (effect) => {
      const params = effect.params as NoticeParams;
      await put(folder, effect.id, { effect: effect.id, appeal: effect.caseId, ...params });
      if (!arrivesAtOnce(params.channel)) return [];
      const data = {
        notice: params.notice,
        outcome: 'delivered',
        on: calendar.localDate(clock.now()),
        channel: params.channel,
        proof: effect.id,
      };
      return [
        { workflow: effect.workflow, caseId: effect.caseId, command: { type: 'record-delivery', data } },
      ];
    },
  };
}

const arrivesAtOnce = (channel: NoticeChannel): boolean => channel !== 'registered-letter';

/** Under its own name only when it is whole. */
async function put(folder: string, id: string, content: object): Promise<void> {
  const file = join(folder, `${id.replaceAll(':', '.')}.json`);
  await writeFile(`${file}.part`, `${JSON.stringify(content)}\n`);
  await rename(`${file}.part`, file);
}
