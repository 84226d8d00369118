import { type RefusalSpec, refuser } from '@qabyldau/engine';

export const refusals = {
  'due-day-does-not-work': {
    law: ['Code 76(5)'],
    text: {
      kk: 'Жауап берудің соңғы күні {dueOn} — жұмыс күні емес ({reasonKk}).',
      ru: 'Последний день ответа {dueOn} — нерабочий ({reasonRu}).',
      en: 'The last day to answer, {dueOn}, is not a working day ({reasonEn}).',
    },
    remedy: {
      kk: 'Ең жақын жұмыс күні: {next}.',
      ru: 'Ближайший рабочий день: {next}.',
      en: 'The next working day is {next}.',
    },
  },
  'term-has-passed': {
    law: ['P31'],
    text: {
      kk: 'Жауап беру мерзімі ({dueOn}) өтіп кеткен (бүгін {today}).',
      ru: 'Срок ответа ({dueOn}) уже прошёл (сегодня {today}).',
      en: 'The term to answer ({dueOn}) has already passed (today is {today}).',
    },
    remedy: {
      kk: 'Бөлімше жауап бере алатын күнді көрсетіңіз.',
      ru: 'Укажите день, до которого подразделение успеет ответить.',
      en: 'Give a day by which the unit can still answer.',
    },
  },
  'no-period-to-analyse': {
    law: ['P31'],
    text: {
      kk: 'Қабылдау практикасы қай кезең бойынша талданатыны көрсетілмеген не ол әлі басталмаған.',
      ru: 'Не указан период, за который анализируется практика приёма, либо он ещё не начался.',
      en: 'The period whose practice is to be analysed is not given, or has not begun.',
    },
    remedy: {
      kk: 'Кезеңнің басы мен соңын көрсетіңіз.',
      ru: 'Укажите начало и конец периода.',
      en: 'Give the first and the last day of the period.',
    },
  },
  'request-is-binding': {
    law: ['P31'],
    text: {
      kk: 'Талап «{unit}» бөлімшесі үшін міндетті, одан бас тартуға болмайды.',
      ru: 'Требование обязательно для подразделения «{unit}», отклонить его нельзя.',
      en: 'The demand is binding on the unit “{unit}”, which cannot decline it.',
    },
    remedy: {
      kk: '{dueOn} күніне дейін жауап беріңіз немесе мерзімді ауыстыруды сұраңыз.',
      ru: 'Ответьте до {dueOn} или попросите перенести срок.',
      en: 'Answer by {dueOn}, or ask for another date.',
    },
  },
  'another-unit-was-asked': {
    law: ['P31'],
    text: {
      kk: 'Талап «{unit}» бөлімшесіне қойылған, жауапты соның қызметкері береді.',
      ru: 'Требование предъявлено подразделению «{unit}», отвечает его сотрудник.',
      en: 'The demand was made to the unit “{unit}”; an employee of that unit answers.',
    },
    remedy: {
      kk: 'Талапты сол бөлімшеге беріңіз.',
      ru: 'Передайте требование этому подразделению.',
      en: 'Pass the demand on to that unit.',
    },
  },
  'answer-without-papers': {
    law: ['P31'],
    text: {
      kk: 'Жауапқа бірде-бір материал қоса берілмеген.',
      ru: 'К ответу не приложено ни одного материала.',
      en: 'The answer brings none of the materials.',
    },
    remedy: {
      kk: 'Құжаттардың нөмірлерін көрсетіңіз.',
      ru: 'Укажите номера документов.',
      en: 'Give the numbers of the papers.',
    },
  },
  'with-the-control-unit': {
    law: ['P31', 'P39'],
    text: {
      kk: 'Жауап беру мерзімі {dueOn} күні өтті, талапты бақылау бөлімшесі бақылауға алды.',
      ru: 'Срок ответа истёк {dueOn}, требование взято на контроль подразделением контроля.',
      en: 'The term ran out on {dueOn}; the demand is with the control unit.',
    },
    remedy: {
      kk: 'Жауапты дереу беріңіз; жаңа мерзімді бақылау бөлімшесі ғана белгілейді.',
      ru: 'Ответьте немедленно; новый срок назначает только подразделение контроля.',
      en: 'Answer at once; only the control unit gives another date now.',
    },
  },
  'date-not-later': {
    law: ['P31'],
    text: {
      kk: 'Жаңа мерзім ({dueOn}) қазіргі мерзімнен ({was}) кейін емес.',
      ru: 'Новый срок ({dueOn}) не позже нынешнего ({was}).',
      en: 'The new date ({dueOn}) is not later than the present one ({was}).',
    },
    remedy: {
      kk: '{was} күнінен кейінгі жұмыс күнін көрсетіңіз.',
      ru: 'Укажите рабочий день после {was}.',
      en: 'Give a working day after {was}.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;

export type { Objection } from '@qabyldau/engine';

/** Answers "no" with a refusal of the catalogue. */
export const no = refuser(refusals);
