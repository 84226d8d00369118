import type { Text } from '@qabyldau/kernel';

type Word =
  | 'version'
  | 'inForce'
  | 'wouldMove'
  | 'broken'
  | 'adopted'
  | 'moved'
  | 'work'
  | 'off'
  | 'confirmed'
  | 'provisional';

/** What `qabyldau calendar` says. */
export const words: Readonly<Record<Word, Text>> = {
  version: {
    kk: 'Күнтізбенің {version} нұсқасымен өзгеретін күндер:',
    ru: 'С версией календаря {version} меняются дни:',
    en: 'Days that change with the version {version} of the calendar:',
  },
  inForce: {
    kk: '✓ Күнтізбенің {version} нұсқасы онсыз да күшінде: ештеңе өзгермейді.',
    ru: '✓ Версия календаря {version} уже действует: ничего не меняется.',
    en: '✓ Version {version} of the calendar is in force already: nothing changes.',
  },
  wouldMove: {
    kk: 'Жылжитын мерзімдер: {terms}, {cases} істе (қаралған істер: {seen}). Ештеңе жазылған жоқ.',
    ru: 'Сдвинутся сроки: {terms}, в делах: {cases} (просмотрено дел: {seen}). Ничего не записано.',
    en: 'Terms that would move: {terms}, in {cases|case|cases} (of {seen} looked at). Nothing was written.',
  },
  broken: {
    kk: '✗ {stream} оқылмады: {reason}',
    ru: '✗ {stream} не читается: {reason}',
    en: '✗ {stream} cannot be read: {reason}',
  },
  adopted: {
    kk: '✓ Күнтізбенің {version} нұсқасы күшінде. Жылжыған мерзімдер: {terms}, {cases} істе.',
    ru: '✓ Версия календаря {version} действует. Сдвинуто сроков: {terms}, в делах: {cases}.',
    en: '✓ Version {version} of the calendar is in force. Terms moved: {terms}, in {cases|case|cases}.',
  },
  moved: {
    kk: 'Соңғы өзгеріспен жылжыған мерзімдер: {terms}, {cases} істе.',
    ru: 'Последнее изменение сдвинуло сроков: {terms}, в делах: {cases}.',
    en: 'Terms that the last change moved: {terms}, in {cases|case|cases}.',
  },
  work: { kk: 'жұмыс күні', ru: 'рабочий', en: 'works' },
  off: { kk: 'демалыс', ru: 'нерабочий', en: 'off' },
  confirmed: {
    kk: 'күн сол қалпында, енді ол алдын ала емес',
    ru: 'день тот же, но он больше не предварительный',
    en: 'the same day, no longer provisional',
  },
  provisional: {
    kk: 'күн сол қалпында, енді ол алдын ала',
    ru: 'день тот же, но теперь он предварительный',
    en: 'the same day, provisional now',
  },
};
