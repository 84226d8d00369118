import type { RefusalSpec } from '@qabyldau/engine';

export const refusals = {
  'out-of-sequence': {
    law: ['P12', 'P28'],
    text: {
      kk: '{on} күнгі қабылдауды {number} жолданымының алдында кезек күтіп тұрғандар бар: {before}. Бірінші кезекте — {first}. Алдымен кезектен тыс қабылданатын санаттар, содан кейін тіркелу реті бойынша.',
      ru: 'Приёма {on} перед обращением {number} ожидают другие: {before}. Первое в очереди — {first}. Сначала категории, принимаемые вне очереди, затем в порядке регистрации.',
      en: 'Others wait for the reception on {on} before appeal {number}: {before}. The first is {first}. Those received out of turn come first, then the order of registration.',
    },
    remedy: {
      kk: 'Алдымен {first} жолданымына уақыт бөліңіз; {number} өз кезегін сақтайды.',
      ru: 'Сначала распределите время обращению {first}; {number} сохраняет своё место в очереди.',
      en: 'Give {first} its time first; {number} keeps its place.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
