import { deliveryRefusals } from '@qabyldau/delivery';
import { type RefusalSpec, refuser } from '@qabyldau/engine';

export const refusals = {
  ...deliveryRefusals,
  'nobody-named': {
    law: ['Code 67'],
    text: {
      kk: 'Шеттету туралы өтінішхатта кімді шеттету сұралатыны көрсетілмеген.',
      ru: 'В ходатайстве об отводе не указано, кого просят отвести.',
      en: 'The motion for recusal does not name whom it is about.',
    },
    remedy: {
      kk: 'Қатысушы атаған қызметкерді немесе лауазымды адамды көрсетіңіз.',
      ru: 'Укажите сотрудника или должностное лицо, названное участником.',
      en: 'Give the employee or official whom the participant named.',
    },
  },
  'no-decision-named': {
    law: ['Code 82'],
    text: {
      kk: 'Қай шешімді түзету немесе түсіндіру сұралатыны көрсетілмеген.',
      ru: 'Не указано, какое решение просят исправить или разъяснить.',
      en: 'The motion does not say which decision is to be corrected or explained.',
    },
    remedy: {
      kk: 'Сол шешім жіберілген хабарламаны көрсетіңіз.',
      ru: 'Укажите уведомление, которым это решение направлено.',
      en: 'Give the notice that brought the decision.',
    },
  },
  'refusal-without-reason': {
    law: ['Code 67', 'Code 75', 'Code 77'],
    text: {
      kk: 'Өтінішхаттан бас тарту уәжді болуы тиіс, уәж көрсетілмеген.',
      ru: 'Отказ в ходатайстве должен быть мотивирован, мотивы не указаны.',
      en: 'A motion is refused with reasons, and none are given.',
    },
    remedy: {
      kk: 'Бас тартудың уәжін аттарсыз жазыңыз.',
      ru: 'Изложите мотивы отказа, без имён.',
      en: 'Write down why, without names.',
    },
  },
  'own-recusal': {
    law: ['Code 67(3)'],
    text: {
      kk: '{employee} өзін шеттету туралы мәселені шеше алмайды.',
      ru: '{employee} не может решать вопрос о собственном отводе.',
      en: '{employee} cannot decide on their own recusal.',
    },
    remedy: {
      kk: 'Өтінішхатты жоғары тұрған адамға беріңіз.',
      ru: 'Передайте ходатайство вышестоящему лицу.',
      en: 'Put the motion before the superior.',
    },
  },
  'superior-decides': {
    law: ['Code 67(3)'],
    text: {
      kk: 'Шеттету туралы мәселені ({employee}) одан жоғары тұрған лауазымды адам ғана шешеді.',
      ru: 'Вопрос об отводе ({employee}) решает только вышестоящее должностное лицо.',
      en: 'Only an official above {employee} decides on the recusal.',
    },
    remedy: {
      kk: 'Шешімді жоғары дәрежелі лауазымды адам енгізсін.',
      ru: 'Решение вносит должностное лицо более высокого разряда.',
      en: 'Have an official of a higher rank enter the decision.',
    },
  },
  'superior-act-missing': {
    law: ['Code 67(3)'],
    text: {
      kk: '{employee} — органның бірінші басшысы немесе әкім: оны шеттетуді органнан жоғары тұрған адам шешеді.',
      ru: '{employee} — первый руководитель или аким: вопрос о его отводе решает вышестоящее лицо вне органа.',
      en: '{employee} is the first head or akim: somebody above the body decides on the recusal.',
    },
    remedy: {
      kk: 'Жоғары тұрған адамның шешімін (нөмірі, күні, кім қабылдады) көрсетіңіз.',
      ru: 'Укажите решение вышестоящего лица: номер, дату, кем принято.',
      en: 'Give the decision of the superior: number, date, by whom.',
    },
  },
  'replaced-by-the-same': {
    law: ['Code 67'],
    text: {
      kk: 'Шеттетілген {employee} өзін алмастыра алмайды.',
      ru: 'Отведённый {employee} не может заменить сам себя.',
      en: '{employee}, who is recused, cannot take their own place.',
    },
    remedy: {
      kk: 'Басқа қызметкерді атаңыз немесе оны кейін тағайындаңыз.',
      ru: 'Назовите другого сотрудника или назначьте его позже.',
      en: 'Name another employee, or assign one later.',
    },
  },
  'protected-parts-not-checked': {
    law: ['Code 75'],
    text: {
      kk: 'Істе мемлекеттік құпиялар, өзге құпиялар және басқа адамдардың дербес деректері бар-жоғы тексерілмеген.',
      ru: 'Не проверено, есть ли в деле государственные и иные тайны и персональные данные других лиц.',
      en: 'The file was not looked through for state and other secrets and for personal data of others.',
    },
    remedy: {
      kk: 'Істі қарап шығып, қорғалатын бөліктерін алып қойыңыз және оларды көрсетіңіз.',
      ru: 'Просмотрите дело, изымите охраняемые части и укажите их.',
      en: 'Look the file through, take the protected parts out, and say which they are.',
    },
  },
  'substance-would-change': {
    law: ['Code 82'],
    text: {
      kk: 'Қатені түзету немесе түсіндіру шешімнің мазмұнын өзгертпеуі тиіс, ал бұл көрсетілмеген.',
      ru: 'Исправление описки или разъяснение не должно менять существо решения, а этого не указано.',
      en: 'To correct a slip or to explain must not change what was decided, and that is not said.',
    },
    remedy: {
      kk: 'Мазмұн өзгермейтінін растаңыз; өзгерсе, өтінішхаттан бас тартып, шағым беру тәртібін түсіндіріңіз.',
      ru: 'Подтвердите, что существо не меняется; если меняется — откажите и разъясните порядок обжалования.',
      en: 'Confirm that the substance stays; where it would not, refuse and say how to complain.',
    },
  },
  'notice-on-its-way': {
    law: ['Code 66(2)'],
    text: {
      kk: 'Қатысушы хабардар етілді, хабарламаның табыс етілмегені белгіленбеген.',
      ru: 'Участник уже уведомлён, невручение уведомления не отмечено.',
      en: 'The participant has been told already, and nothing says that the notice did not arrive.',
    },
    remedy: {
      kk: 'Табыс етілуін күтіңіз немесе оның нәтижесін енгізіңіз.',
      ru: 'Дождитесь вручения или внесите его результат.',
      en: 'Wait for its delivery, or enter the outcome.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;

export type { Objection } from '@qabyldau/engine';

/** Answers "no" with a refusal of the catalogue. */
export const no = refuser(refusals);
