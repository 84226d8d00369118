import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Calendar } from '@qabyldau/calendar';
import { render } from '@qabyldau/documents';
import type { LetterMade } from '@qabyldau/delivery';
import { QabyldauError, type Clock } from '@qabyldau/kernel';
import type { NoticeChannel, NoticeParams } from '@qabyldau/reception-appeal';
import type { EffectHandler, PendingEffect } from '@qabyldau/runtime';
import { letterOf } from '../documents/documents.js';
import type { DocumentSource } from '../documents/source.js';

export interface DropFolderOptions {
  /** The data folder. */
  readonly directory: string;
  readonly calendar: Pick<Calendar, 'localDate'>;
  readonly clock: Clock;
  /** The log that letters are made from; without it only the references are handed over. */
  readonly source?: DocumentSource | undefined;
}

/**
 * Hands notices over as files in `outgoing/`, where a post office, an SMS gateway or a portal fetches them.
 * One file holds references and says which template made the letter; the letter itself lies beside it, as Word and
 * as plain text, in the applicant's language. The same effect always makes the same files. What arrives the same day
 * is recorded as delivered at once (Code art. 66(2)); of a registered letter the post brings word.
 */
export function dropFolder({
  directory,
  calendar,
  clock,
  source,
}: DropFolderOptions): Readonly<Record<string, EffectHandler>> {
  const folder = join(directory, 'outgoing');
  mkdirSync(folder, { recursive: true });
  const handOver: EffectHandler = async (effect) => {
    const letter = source === undefined ? undefined : await putLetter(source, folder, effect);
    await put(folder, effect.id, {
      effect: effect.id,
      case: effect.caseId,
      ...effect.params,
      ...named(letter),
    });
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
      const letter = source === undefined ? undefined : await putLetter(source, folder, effect);
      await put(folder, effect.id, {
        effect: effect.id,
        appeal: effect.caseId,
        ...params,
        ...named(letter),
      });
      if (!arrivesAtOnce(params.channel)) return [];
      const data = {
        notice: params.notice,
        outcome: 'delivered',
        on: calendar.localDate(clock.now()),
        channel: params.channel,
        proof: effect.id,
        ...(letter === undefined ? {} : { letter: letter.made }),
      };
      return [
        { workflow: effect.workflow, caseId: effect.caseId, command: { type: 'record-delivery', data } },
      ];
    },
  };
}

const arrivesAtOnce = (channel: NoticeChannel): boolean => channel !== 'registered-letter';

const put = (folder: string, id: string, content: object): Promise<void> =>
  putFile(folder, `${nameOf(id)}.json`, `${JSON.stringify(content)}\n`);

/** The file with the references of an effect that was handed over. */
export const fileOfEffect = (directory: string, id: string): string =>
  join(directory, 'outgoing', `${nameOf(id)}.json`);

const nameOf = (id: string): string => id.replace(/[^A-Za-z0-9.-]/g, '.');

/** Under its own name only when it is whole; names of persons are for the owner of the folder alone. */
async function putFile(folder: string, name: string, content: string | Buffer): Promise<void> {
  const file = join(folder, name);
  await writeFile(`${file}.part`, content, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

interface PutLetter {
  readonly files: readonly string[];
  readonly made: LetterMade;
}

const named = (letter: PutLetter | undefined): object =>
  letter === undefined ? {} : { letter: { files: letter.files, ...letter.made } };

/**
 * Nothing where no letter belongs to the effect.
 * @throws QabyldauError `document-incomplete`: what the law asks for is not known yet, so that nothing may count as
 * sent. The effect is tried again, and waits for a person in the end, with what is missing.
 */
async function putLetter(
  source: DocumentSource,
  folder: string,
  effect: PendingEffect,
): Promise<PutLetter | undefined> {
  const { workflow, caseId, eventId, params } = effect;
  const { notice } = params as Partial<NoticeParams>;
  try {
    const { document, madeFrom } = await letterOf(source, { workflow, caseId, eventId, notice });
    const name = nameOf(effect.id);
    await putFile(folder, `${name}.txt`, await render(document, 'txt'));
    await putFile(folder, `${name}.docx`, await (source.render ?? render)(document, 'docx'));
    return { files: [`${name}.docx`, `${name}.txt`], made: madeFrom };
  } catch (error) {
    if (error instanceof QabyldauError && letterless.has(error.code)) return undefined;
    throw error;
  }
}

const letterless: ReadonlySet<string> = new Set(['document-not-yet', 'case-not-found']);
