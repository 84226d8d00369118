import type { RefusalSpec } from '@qabyldau/engine';

/** The record of an oral hearing, and the remarks on it (Code art. 74). */
export const hearingRecordRefusals = {
  'no-record-to-sign': {
    law: ['Code 74'],
    text: {
      kk: 'Ауызша тыңдау хаттамасы жүргізілмеген.',
      ru: 'Протокол устного заслушивания не вёлся.',
      en: 'There is no record of an oral hearing to sign.',
    },
    remedy: {
      kk: 'Хаттама тек арыз иесі қатысқан ауызша тыңдауда жүргізіледі.',
      ru: 'Протокол ведётся только при устном заслушивании с участием заявителя.',
      en: 'A record is kept only of an oral hearing that the applicant attended.',
    },
  },
  'record-not-signed': {
    law: ['P33', 'Code 74(4)', 'Code 74(6)'],
    text: {
      kk: 'Арыз иесі ауызша тыңдалды, бірақ тыңдау хаттамасына әлі қол қойылған жоқ (мерзімі — {dueOn}).',
      ru: 'Заявитель заслушан устно, но протокол заслушивания ещё не подписан (срок — {dueOn}).',
      en: 'The applicant was heard orally, and the record of the hearing is not signed yet (due on {dueOn}).',
    },
    remedy: {
      kk: 'Хаттамаға қол қойып, арыз иесін онымен таныстырыңыз: ол үш жұмыс күні ішінде ескерту жасай алады.',
      ru: 'Подпишите протокол и ознакомьте с ним заявителя: у него три рабочих дня на замечания.',
      en: 'Sign the record and acquaint the applicant with it, who has three working days for remarks.',
    },
  },
  'remarks-awaited': {
    law: ['P33', 'Code 74(6)'],
    text: {
      kk: 'Тыңдау хаттамасына {signedOn} күні қол қойылды; арыз иесі {until} күнінің аяғына дейін оған ескерту жасай алады.',
      ru: 'Протокол заслушивания подписан {signedOn}; заявитель вправе сделать замечания до конца {until}.',
      en: 'The record of the hearing was signed on {signedOn}; the applicant may make remarks on it until the end of {until}.',
    },
    remedy: {
      kk: 'Осы мерзім аяқталғаннан кейін шешім қабылдаңыз немесе ескертулерді (не олардың жоқ екенін) енгізіңіз.',
      ru: 'Примите решение после окончания этого срока либо внесите замечания (или что их нет).',
      en: 'Decide after this term has ended, or enter the remarks (or that there are none).',
    },
  },
  'no-record-to-remark-on': {
    law: ['Code 74(6)'],
    text: {
      kk: 'Ескерту жасалатын, қол қойылған тыңдау хаттамасы жоқ.',
      ru: 'Нет подписанного протокола заслушивания, на который делают замечания.',
      en: 'There is no signed record of a hearing to make remarks on.',
    },
    remedy: {
      kk: 'Алдымен ауызша тыңдаудың хаттамасына қол қойыңыз.',
      ru: 'Сначала подпишите протокол устного заслушивания.',
      en: 'Sign the record of the oral hearing first.',
    },
  },
  'remarks-out-of-term': {
    law: ['Code 74(6)'],
    text: {
      kk: 'Хаттамаға ескертулер {signedOn} күнінен {until} күніне дейін қабылданады; бұлар {filedOn} күні берілген.',
      ru: 'Замечания на протокол принимаются с {signedOn} по {until} (поданы {filedOn}).',
      en: 'Remarks on the record are taken from {signedOn} to {until} (these are of {filedOn}).',
    },
    remedy: {
      kk: 'Ескерту берілген күнді тексеріңіз; мерзімнен кейін келгенін арыз иесі шағымында келтіре алады.',
      ru: 'Проверьте день подачи; поданное после срока заявитель вправе изложить в жалобе.',
      en: 'Check the day of the remarks; what came after the term the applicant may put into a complaint.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
