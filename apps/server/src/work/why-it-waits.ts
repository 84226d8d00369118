import { fillText, type Text } from '@qabyldau/kernel';
import { workflows } from '../system/procedures.js';
import { reasonText } from '../webhook/reasons.js';
import type { WaitingKind } from './waiting-words.js';

const words: Record<'mail' | 'refused' | 'noted', Text> = {
  mail: {
    kk: 'Пошта сервері хатты қабылдамады ({code}).',
    ru: 'Почтовый сервер не принял письмо ({code}).',
    en: 'The mail server did not take the letter ({code}).',
  },
  refused: {
    kk: 'Іс «{command}» әрекетін қабылдамады ({code}).',
    ru: 'Дело не приняло действие «{command}» ({code}).',
    en: 'The case did not accept “{command}” ({code}).',
  },
  noted: {
    kk: 'Бағдарлама жазып қойған себеп: «{reason}».',
    ru: 'Причина, как её записала программа: «{reason}».',
    en: 'The reason as the program noted it: “{reason}”.',
  },
};

/** Why something waits, for people: by the code or the message that was kept when it could not be done. */
export function whyItWaits(kind: WaitingKind, reason: string): Text {
  if (kind === 'webhook-event') return reasonText(reason);
  const mail = /^smtp-([\w.-]+)$/.exec(reason)?.[1];
  if (mail !== undefined) return fillText(words.mail, { code: mail });
  const [, verb = '', workflow, code = ''] =
    /^([a-z-]+) for ([a-z-]+) \S+ was refused: ([a-z-]+)$/.exec(reason) ?? [];
  const command = workflows.find(({ name }) => name === workflow)?.labels.commands[verb];
  if (command !== undefined) return fillText(words.refused, { command, code });
  return fillText(words.noted, { reason });
}
