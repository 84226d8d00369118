import type { JsonObject, Text } from '@qabyldau/kernel';

/** By the mark that an event carries: what whoever reads it is to be warned of. */
const warnings: Readonly<Record<string, Text>> = {
  // Reading V: the cap of reading J left less time to correct than the body usually gives.
  correctionCut: {
    kk: 'Түзетуге әдеттегіден аз уақыт қалды: жауап беру мерзімін 30-тармақ бойынша ұзартуды ұсыныңыз.',
    ru: 'На исправление осталось меньше обычного: предложите продлить срок ответа по пункту 30.',
    en: 'Less time than usual is left for the correction: propose to extend the term under paragraph 30.',
  },
  // Reading B: nothing in the text forbids it.
  far: {
    kk: 'Қабылдау тіркелген күннен бастап тым алыс күнге белгіленді: ертерек уақыт бар-жоғын қараңыз.',
    ru: 'Приём назначен слишком далеко от дня регистрации: посмотрите, нет ли времени раньше.',
    en: 'The reception is far from the day of registration: see whether there is an earlier time.',
  },
  // Reading F: P19 gives no power to extend of its own.
  extensionMissing: {
    kk: 'Арыз иесіне ұзарту туралы хабарланды, ал мерзім ұзартылған жоқ: 30-тармақ бойынша шешім қажет.',
    ru: 'Заявителю сообщено о продлении, а срок не продлён: нужно решение по пункту 30.',
    en: 'The applicant was told of an extension, but the term is not extended: a decision under paragraph 30 is needed.',
  },
};

/** What the event itself marks as in need of attention (readings B, F and V); mostly nothing. */
export const warningsOf = (data: JsonObject): readonly Text[] =>
  Object.entries(warnings).flatMap(([mark, text]) => (data[mark] === true ? [text] : []));
