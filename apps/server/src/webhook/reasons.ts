import { fillText, type Text } from '@qabyldau/kernel';

const words: Record<'gone' | 'refused' | 'absent', Text> = {
  gone: {
    kk: 'Қабылдаушы оқиғаларды бұдан былай қабылдамайды (410).',
    ru: 'Получатель больше не принимает события (410).',
    en: 'The receiver wants no more events (410).',
  },
  refused: {
    kk: 'Қабылдаушы {status} деп жауап берді.',
    ru: 'Получатель ответил {status}.',
    en: 'The receiver answered {status}.',
  },
  absent: {
    kk: 'Қабылдаушымен байланыс жоқ ({code}).',
    ru: 'С получателем нет связи ({code}).',
    en: 'The receiver cannot be reached ({code}).',
  },
};

/** Why an event has not been taken, in words. */
export function reasonText(code: string): Text {
  const status = /^http-(\d+)$/.exec(code)?.[1];
  if (status === undefined) return fillText(words.absent, { code });
  return status === '410' ? words.gone : fillText(words.refused, { status });
}
