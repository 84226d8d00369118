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
  'receives-at-that-hour': {
    law: ['P28'],
    text: {
      kk: '{on} күні {from}–{to} аралығында бұл лауазымды адам басқаларды қабылдайды, сондықтан {wantedFrom}–{wantedTo} уақытын бөлуге болмайды.',
      ru: '{on} с {from} до {to} это должностное лицо принимает других, поэтому время с {wantedFrom} до {wantedTo} занять нельзя.',
      en: 'On {on} this official receives others from {from} to {to}, so the time from {wantedFrom} to {wantedTo} cannot be taken.',
    },
    remedy: {
      kk: '{from}–{to} аралығынан тыс уақытты, басқа күнді не басқа лауазымды адамды таңдаңыз; бір өтініш берушіге сол күннің бос уақытын беруге болады.',
      ru: 'Выберите время до {from} или после {to}, другой день либо другое должностное лицо; одному заявителю можно дать свободное время того дня.',
      en: 'Choose a time before {from} or after {to}, another day or another official; one applicant can be given a free slot of that day.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
