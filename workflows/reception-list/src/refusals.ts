import type { RefusalSpec } from '@qabyldau/engine';

export const refusals = {
  'out-of-sequence': {
    law: ['P12', 'P28'],
    text: {
      kk: '{on} күнгі қабылдауды {number} жолданымынан бұрын басқалар күтіп тұр (саны — {before}), олардың алғашқысы — {first}. Алдымен кезектен тыс қабылданатын санаттар, содан кейін тіркелу реті бойынша.',
      ru: 'Приёма {on} раньше обращения {number} ожидают другие (их {before}), первое из них — {first}. Сначала категории, принимаемые вне очереди, затем в порядке регистрации.',
      en: 'Others wait for the reception on {on} before appeal {number} ({before} in all); the first of them is {first}. Those received out of turn come first, then the order of registration.',
    },
    remedy: {
      kk: 'Алдымен {first} жолданымына уақыт бөліңіз; {number} өз кезегін сақтайды.',
      ru: 'Сначала назначьте время обращению {first}; {number} сохраняет своё место в очереди.',
      en: 'Give {first} its time first; {number} keeps its place.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
