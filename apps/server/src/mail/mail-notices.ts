import type { Calendar } from '@qabyldau/calendar';
import type { LetterMade } from '@qabyldau/delivery';
import { mediaTypes, render } from '@qabyldau/documents';
import { QabyldauError, type Clock } from '@qabyldau/kernel';
import type { NoticeParams } from '@qabyldau/reception-appeal';
import type { EffectHandler, PendingEffect } from '@qabyldau/runtime';
import { openAppeal } from '../documents/appeal-paper.js';
import { appealBehind, letterOf } from '../documents/documents.js';
import { latestOf, textOf, type DocumentSource } from '../documents/source.js';
import type { SentJournal } from './sent-journal.js';
import type { Letter, SendMail } from './smtp.js';

export interface MailNoticesOptions {
  readonly source: DocumentSource;
  readonly send: SendMail;
  readonly journal: SentJournal;
  /** The part after the @ of the sender's address: it makes Message-IDs unique in the world. */
  readonly domain: string;
  readonly clock: Clock;
  readonly calendar: Pick<Calendar, 'localDate'>;
  /** Does everything that is no notice by e-mail, or has no letter. */
  readonly otherwise: EffectHandler;
}

/** Why a notice could not be sent at all; beside these, what the mail server said: `smtp-550-5.1.1`. */
type Unsendable = 'person-erased' | 'no-address';

/**
 * Sends the notices whose channel is e-mail: of an appeal, and of the procedures beside it that have letters. Accepted by the server means delivered on that day
 * (Code art. 66(2)); the proof is the Message-ID, which follows from the effect, and what the server answered.
 * What is refused for good comes back as a failed delivery with its reason; anything else is tried again.
 * @throws QabyldauError `document-incomplete`: the letter cannot be made before the body has said what it lacks.
 */
export function mailNotices(options: MailNoticesOptions): EffectHandler {
  const { source, send, journal, domain, clock, calendar, otherwise } = options;
  return async (effect) => {
    const params = effect.params as NoticeParams;
    if (params.channel !== 'e-mail') return otherwise(effect);
    const appeal = await appealBehind(source, effect);
    if (appeal === undefined) return otherwise(effect);
    const outcome = (came: 'delivered' | 'failed', proof: string, letter?: LetterMade) => [
      {
        workflow: effect.workflow,
        caseId: effect.caseId,
        command: {
          type: 'record-delivery',
          data: {
            notice: params.notice,
            outcome: came,
            on: calendar.localDate(clock.now()),
            channel: params.channel,
            proof,
            ...(letter === undefined ? {} : { letter }),
          },
        },
      },
    ];
    const sent = await journal.sent(effect.id);
    if (sent !== undefined) return outcome('delivered', sent.proof, sent.letter);
    const address = await addressOf(source, appeal, params.subject);
    if ('unsendable' in address) return outcome('failed', address.unsendable);
    const written = await letterFor(source, effect, address.to, domain);
    if (written === undefined) return otherwise(effect);
    const { mail, made: letter } = written;
    const answer = await send(mail);
    if (answer.kind === 'refused') return outcome('failed', answer.code, letter);
    const proof = `${mail.messageId} ${answer.code}`;
    await journal.note(effect.id, { proof, letter });
    return outcome('delivered', proof, letter);
  };
}

/** From the sealed part of the appeal; an erased person's cannot be opened any more. */
async function addressOf(
  source: DocumentSource,
  appeal: string,
  subject: string,
): Promise<{ readonly to: string } | { readonly unsendable: Unsendable }> {
  const { events } = await openAppeal(source, appeal);
  const to = textOf(latestOf(events, subject, 'email'));
  if (to !== undefined) return { to };
  const known = events.some(({ personal }) => personal.some((part) => part.subject === subject));
  return { unsendable: known ? 'no-address' : 'person-erased' };
}

/** Nothing where the case has no letter of that kind. */
async function letterFor(
  source: DocumentSource,
  effect: PendingEffect,
  to: string,
  domain: string,
): Promise<{ readonly mail: Letter; readonly made: LetterMade } | undefined> {
  const { notice, kind } = effect.params as NoticeParams;
  try {
    const { document, madeFrom } = await letterOf(source, { ...effect, notice });
    const mail = {
      messageId: `<${effect.id.replace(':', '.')}@${domain}>`,
      to,
      language: document.language,
      subject: document.title,
      text: (await render(document, 'txt')).toString(),
      attachment: {
        fileName: `${kind}.pdf`,
        bytes: await (source.render ?? render)(document, 'pdf'),
        mediaType: mediaTypes.pdf,
      },
    };
    return { mail, made: madeFrom };
  } catch (error) {
    if (error instanceof QabyldauError && error.code === 'document-not-yet') return undefined;
    throw error;
  }
}
