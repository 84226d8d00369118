import type { Text } from '@qabyldau/kernel';
import type { MigrationChange } from '@qabyldau/reception-appeal';
import type { MoveObstacle } from '@qabyldau/server';

type Word = 'wouldMove' | 'plain' | 'moved' | 'stayed' | 'missed' | 'change' | 'nothing' | 'none' | 'broken';

/** What `qabyldau edition` says. */
export const words: Readonly<Record<Word, Text>> = {
  wouldMove: {
    kk: '{to} редакциясы: басқа редакциядағы ашық жолданымдар: {open} (қаралған істер: {seen}); өзгеріссіз көшетіні: {plain}. Ештеңе жазылған жоқ.',
    ru: 'Редакция {to}: открытых обращений в другой редакции: {open} (просмотрено дел: {seen}); перейдут без изменений: {plain}. Ничего не записано.',
    en: 'Edition {to}: open appeals in another edition: {open} (of {seen|case|cases} looked at); would move without a change: {plain}. Nothing was written.',
  },
  plain: {
    kk: '✓ {to} редакциясына өзгеріссіз көшті',
    ru: '✓ перешло в редакцию {to} без изменений',
    en: '✓ moved to the edition {to}, nothing changed',
  },
  moved: {
    kk: '✓ {to} редакциясына көшті',
    ru: '✓ перешло в редакцию {to}',
    en: '✓ moved to the edition {to}',
  },
  stayed: { kk: '✗ көшпейді', ru: '✗ не перейдёт', en: '✗ stays' },
  missed: {
    kk: 'мерзімі өткен: {term}, {due}',
    ru: 'срок истёк: {term}, {due}',
    en: 'the term has run out: {term}, {due}',
  },
  change: { kk: '{what}: {from} → {to}', ru: '{what}: {from} → {to}', en: '{what}: {from} → {to}' },
  nothing: { kk: 'жоқ', ru: 'нет', en: 'none' },
  none: {
    kk: '{to} редакциясынан басқа редакцияда ашық жолданым жоқ: ештеңе көшірілмеді.',
    ru: 'Открытых обращений не в редакции {to} нет: ничего не переведено.',
    en: 'No open appeal stands in another edition than {to}: nothing was moved.',
  },
  broken: {
    kk: '✗ {stream} оқылмады: {reason}',
    ru: '✗ {stream} не читается: {reason}',
    en: '✗ {stream} cannot be read: {reason}',
  },
};

/** Why an appeal stays in its edition, and what can be done instead. */
export const obstacles: Readonly<Record<MoveObstacle, Text>> = {
  'unknown-edition': {
    kk: '{from} немесе {to} редакциясы белгісіз; белгілі редакцияны --to арқылы көрсетіңіз',
    ru: 'редакция {from} или {to} неизвестна; укажите известную через --to',
    en: 'the edition {from} or {to} is not known; name a known one with --to',
  },
  'same-edition': {
    kk: 'онсыз да {to} редакциясында: істейтін ештеңе жоқ',
    ru: 'уже в редакции {to}: делать нечего',
    en: 'it stands in the edition {to} already: there is nothing to do',
  },
  'no-such-end': {
    kk: '{to} редакциясында кеңестен кейін жазылудан бас тарту деген аяқталу жоқ (38-тармақ); ол {from} редакциясында қалады',
    ru: 'в редакции {to} нет такого завершения, как отказ от записи после консультации (пункт 38); остаётся в редакции {from}',
    en: 'the edition {to} has no end by declining after a consultation (P38); it stays in the edition {from}',
  },
  ended: {
    kk: 'қаралуы аяқталған: ол {from} редакциясында қалады',
    ru: 'рассмотрение завершено: остаётся в редакции {from}',
    en: 'its course is over: it stays in the edition {from}',
  },
  'other-body': {
    kk: 'басқа органның жолданымы: оны сол органның әкімшісі көшіреді',
    ru: 'обращение другого органа: его переводит администратор того органа',
    en: 'it is an appeal of another body: the administrator of that body moves it',
  },
  chart: {
    kk: '{to} редакциясының схемасында мұндай күй немесе мерзім жоқ; ол {from} редакциясында қалады',
    ru: 'в схеме редакции {to} нет такого состояния или срока; остаётся в редакции {from}',
    en: 'the chart of the edition {to} has no such state or term; it stays in the edition {from}',
  },
};

export const changes: Readonly<Record<MigrationChange['what'], Text>> = {
  course: { kk: 'Барысы', ru: 'Ход', en: 'Course' },
  defects: { kk: 'Кемшіліктері', ru: 'Недостатки', en: 'Defects' },
  'check-in': {
    kk: 'Келген кезде тексерілетіні (11-тармақ)',
    ru: 'Что проверяется при явке (пункт 11)',
    en: 'What is checked at the arrival (P11)',
  },
};

/** What is asked of a foreigner or stateless person at the arrival. */
export const checks: Readonly<Record<string, Text>> = {
  identity: { kk: 'жеке басы', ru: 'личность', en: 'identity' },
  secrecy: { kk: 'құпиялылық режимі', ru: 'режим секретности', en: 'secrecy regime' },
  interpreter: { kk: 'аудармашы', ru: 'переводчик', en: 'interpreter' },
};
