import { type RefusalSpec, refuser } from '@qabyldau/engine';

export const refusals = {
  'period-not-over': {
    law: ['P24'],
    text: {
      kk: 'Кезең ({from} – {to}) әлі аяқталмаған, бүгін {today}.',
      ru: 'Период {from} – {to} ещё не закончился, сегодня {today}.',
      en: 'The period from {from} to {to} is not over; today is {today}.',
    },
    remedy: {
      kk: 'Өткен қабылдау күнін немесе тоқсанды көрсетіңіз.',
      ru: 'Укажите прошедший день приёма или квартал.',
      en: 'Give a day of receptions or a quarter that is over.',
    },
  },
  'not-a-figure': {
    law: ['P24'],
    text: {
      kk: 'Хабарламада тек сандар болады, ал «{field}» — сан емес не атауы код емес.',
      ru: 'В сообщении бывают только числа, а «{field}» — не число, либо его имя не код.',
      en: 'A notice holds figures only, and “{field}” is none, or its name is no code.',
    },
    remedy: {
      kk: 'Есептелген сандарды ғана беріңіз.',
      ru: 'Передавайте только подсчитанные числа.',
      en: 'Give counted numbers only.',
    },
  },
  'more-than-received': {
    law: ['P24'],
    text: {
      kk: 'Бөліктердің қосындысы қабылданғандар санынан ({received}) көп.',
      ru: 'Сумма частей больше числа принятых ({received}).',
      en: 'The parts add up to more than were received ({received}).',
    },
    remedy: {
      kk: 'Сандарды қайта есептеңіз.',
      ru: 'Пересчитайте цифры.',
      en: 'Count the figures again.',
    },
  },
  'own-notice': {
    law: ['P24'],
    text: {
      kk: 'Хабарламаны дайындаған {preparedBy} оны өзі бекіте алмайды.',
      ru: '{preparedBy} подготовил сообщение и не может сам его утвердить.',
      en: '{preparedBy} prepared the notice and cannot approve it.',
    },
    remedy: {
      kk: 'Бекітуді басқа лауазымды адамға беріңіз.',
      ru: 'Передайте утверждение другому должностному лицу.',
      en: 'Have another official approve it.',
    },
  },
  'secrets-not-checked': {
    law: ['P24'],
    text: {
      kk: 'Хабарламада мемлекеттік құпиялар мен заңмен қорғалатын өзге құпиялар бар-жоғы тексерілмеген.',
      ru: 'Не проверено, нет ли в сообщении государственных и иных охраняемых законом тайн.',
      en: 'The notice was not looked through for state and other secrets protected by law.',
    },
    remedy: {
      kk: 'Хабарламаны қарап шығып, растаңыз.',
      ru: 'Просмотрите сообщение и подтвердите.',
      en: 'Look it through and confirm.',
    },
  },
  'nowhere-published': {
    law: ['P24'],
    text: {
      kk: 'Қайда жарияланатыны көрсетілмеген.',
      ru: 'Не указано, где публикуется сообщение.',
      en: 'It is not said where the notice is published.',
    },
    remedy: {
      kk: 'Бір немесе бірнеше құралды таңдаңыз.',
      ru: 'Выберите одно или несколько средств.',
      en: 'Choose one or more places.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;

export type { Objection } from '@qabyldau/engine';

/** Answers "no" with a refusal of the catalogue. */
export const no = refuser(refusals);
