import type { RefusalSpec } from '@qabyldau/engine';

/** What every procedure answers to a delivery that cannot be so. */
export const deliveryRefusals = {
  'no-such-notice': {
    law: ['Code 66(2)'],
    text: {
      kk: 'Бұл іс бойынша «{notice}» хабарламасы жіберілмеген.',
      ru: 'По этому делу уведомление «{notice}» не отправлялось.',
      en: 'No notice “{notice}” was sent in this case.',
    },
    remedy: {
      kk: 'Хабарламаның нөмірін істің тарихынан тексеріңіз.',
      ru: 'Сверьте номер уведомления с историей дела.',
      en: 'Check the number of the notice in the history of the case.',
    },
  },
  'date-in-future': {
    law: ['Code 66(2)'],
    text: {
      kk: 'Көрсетілген күн ({on}) әлі келген жоқ, бүгін {today}.',
      ru: 'Указанный день ({on}) ещё не наступил, сегодня {today}.',
      en: 'The day given ({on}) has not come yet; today is {today}.',
    },
    remedy: {
      kk: 'Оқиғаның нақты болған күнін көрсетіңіз.',
      ru: 'Укажите день, когда событие действительно произошло.',
      en: 'Give the day on which it really happened.',
    },
  },
  'delivered-before-sent': {
    law: ['Code 66(2)'],
    text: {
      kk: 'Хабарлама {sentOn} күні жіберілді, одан бұрын ({on}) табыс етілуі мүмкін емес.',
      ru: 'Уведомление отправлено {sentOn} и не могло быть вручено раньше ({on}).',
      en: 'The notice was sent on {sentOn}; it cannot have arrived before ({on}).',
    },
    remedy: {
      kk: 'Табыс ету туралы хабарламадағы күнді тексеріңіз.',
      ru: 'Проверьте дату в уведомлении о вручении.',
      en: 'Check the date on the acknowledgement.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
