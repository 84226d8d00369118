import type { RefusalSpec } from '@qabyldau/engine';

export const refusals = {
  'not-the-executor': {
    law: ['P23'],
    text: {
      kk: 'Бұл хаттамалық тапсырманың орындаушысы — {executor}.',
      ru: 'Исполнитель этого протокольного поручения — {executor}.',
      en: 'The executor of this protocol task is {executor}.',
    },
    remedy: {
      kk: 'Орындалғаны туралы орындаушының өзі хабарлайды.',
      ru: 'Об исполнении сообщает сам исполнитель.',
      en: 'The executor reports the execution in person.',
    },
  },
  'not-the-giver': {
    law: ['P23', 'P34'],
    text: {
      kk: 'Бұл тапсырманы {giver} берген: оның мерзімін басқа лауазымды адам ауыстыра алмайды.',
      ru: 'Это поручение дал {giver}: другое должностное лицо его срок перенести не может.',
      en: 'This task was given by {giver}: no other official may move its due date.',
    },
    remedy: {
      kk: 'Мерзімді тапсырма берген лауазымды адам немесе бірінші басшы ауыстырады; бақылау бөлімшесі оны олардың шешімі бойынша енгізеді.',
      ru: 'Срок переносит давшее поручение должностное лицо или первый руководитель; подразделение контроля вносит это по их решению.',
      en: 'The official who gave the task or the first head moves the date; the control unit enters it by their decision.',
    },
  },
  'due-date-has-run-out': {
    law: ['P23', 'P34'],
    text: {
      kk: 'Тапсырманың орындалу мерзімі ({dueOn}) өтіп кетті, оны ауыстыруға болмайды.',
      ru: 'Срок исполнения поручения ({dueOn}) уже истёк, перенести его нельзя.',
      en: 'The due date of the task ({dueOn}) has run out and cannot be moved any more.',
    },
    remedy: {
      kk: 'Орындалғаны туралы хабарлаңыз: ол мерзімінен кеш деп белгіленеді.',
      ru: 'Сообщите об исполнении: оно будет отмечено как просроченное.',
      en: 'Report the execution: it will be marked late.',
    },
  },
  'due-date-not-later': {
    law: ['P23'],
    text: {
      kk: 'Жаңа мерзім ({dueOn}) қазіргі мерзімнен ({was}) кейін емес.',
      ru: 'Новый срок ({dueOn}) не позже нынешнего ({was}).',
      en: 'The new due date ({dueOn}) is not later than the present one ({was}).',
    },
    remedy: {
      kk: '{was} күнінен кейінгі жұмыс күнін көрсетіңіз.',
      ru: 'Укажите рабочий день после {was}.',
      en: 'Give a working day after {was}.',
    },
  },
  'due-date-does-not-work': {
    law: ['P23', 'Code 76(5)'],
    text: {
      kk: '{dueOn} — жұмыс күні емес ({reasonKk}).',
      ru: '{dueOn} — нерабочий день ({reasonRu}).',
      en: '{dueOn} is not a working day ({reasonEn}).',
    },
    remedy: {
      kk: 'Ең жақын жұмыс күні: {next}.',
      ru: 'Ближайший рабочий день: {next}.',
      en: 'The next working day is {next}.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
