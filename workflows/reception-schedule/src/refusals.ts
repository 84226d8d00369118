import { notAReceivingPerson } from '@qabyldau/body';
import type { RefusalSpec } from '@qabyldau/engine';

export const refusals = {
  'period-not-to-come': {
    law: ['P7', 'P8'],
    text: {
      kk: 'Кесте кезеңі ({from} – {to}) өтіп кеткен немесе дұрыс көрсетілмеген (бүгін {today}).',
      ru: 'Период графика ({from} – {to}) уже прошёл или указан неверно (сегодня {today}).',
      en: 'The period of the schedule ({from} – {to}) has passed or is the wrong way round (today is {today}).',
    },
    remedy: {
      kk: 'Соңғы күні бүгіннен де, бірінші күннен де ерте емес кезеңді көрсетіңіз.',
      ru: 'Укажите период, последний день которого не раньше сегодняшнего и не раньше первого.',
      en: 'Give a period whose last day is not before today and not before its first.',
    },
  },
  'not-a-receiving-person': notAReceivingPerson,

  'line-without-days': {
    law: ['P8'],
    text: {
      kk: 'Кестенің «{line}» жолында қабылдау күні көрсетілмеген.',
      ru: 'В строке «{line}» графика не указан ни один день приёма.',
      en: 'Line “{line}” of the schedule names no reception day.',
    },
    remedy: {
      kk: 'Кемінде бір күн мен уақытты көрсетіңіз.',
      ru: 'Укажите хотя бы один день и время.',
      en: 'Give at least one day and its time.',
    },
  },
  'day-outside-the-period': {
    law: ['P7', 'P7-1'],
    text: {
      kk: '{on} күні кесте кезеңіне ({from} – {to}) кірмейді.',
      ru: 'Дата {on} не входит в период графика ({from} – {to}).',
      en: '{on} lies outside the period of the schedule ({from} – {to}).',
    },
    remedy: {
      kk: 'Осы кезеңдегі күнді таңдаңыз немесе келесі кезеңнің кестесін жасаңыз.',
      ru: 'Выберите день этого периода или составьте график следующего.',
      en: 'Choose a day of this period, or draft the schedule of the next one.',
    },
  },
  'day-does-not-work': {
    law: ['P4', 'P7'],
    text: {
      kk: '{on} — жұмыс күні емес ({reasonKk}).',
      ru: '{on} — нерабочий день ({reasonRu}).',
      en: '{on} is not a working day ({reasonEn}).',
    },
    remedy: {
      kk: 'Ең жақын жұмыс күні: {next}.',
      ru: 'Ближайший рабочий день: {next}.',
      en: 'The next working day is {next}.',
    },
  },
  'slots-do-not-fit-the-time': {
    law: ['annex', 'P28'],
    text: {
      kk: '{on} күнгі {from} – {to} аралығына {slots} × {slotMinutes|минута|минуты|минут} сыймайды.',
      ru: '{slots} × {slotMinutes|минута|минуты|минут} не помещаются в приём {on} с {from} до {to}.',
      en: '{slots} × {slotMinutes|minute|minutes} do not fit between {from} and {to} on {on}.',
    },
    remedy: {
      kk: 'Уақытты ұзартыңыз немесе қабылданатын адамдар санын азайтыңыз.',
      ru: 'Продлите время приёма или уменьшите число принимаемых.',
      en: 'Make the reception longer, or receive fewer persons.',
    },
  },
  'official-receives-already': {
    law: ['P7', 'P28'],
    text: {
      kk: 'Кестеде {official} үшін {on} күнгі қабылдау бұрыннан бар.',
      ru: 'Приём {on} в графике уже есть: {official}.',
      en: 'The schedule already has {official} receiving on {on}.',
    },
    remedy: {
      kk: 'Басқа күнді таңдаңыз немесе сол күннің уақытын ұзартыңыз.',
      ru: 'Выберите другой день или продлите приём этого дня.',
      en: 'Choose another day, or make the reception of that day longer.',
    },
  },
  'no-such-line': {
    law: ['P7', 'P7-1'],
    text: {
      kk: 'Кестеде «{line}» деген жол жоқ.',
      ru: 'Строки «{line}» в графике нет.',
      en: 'The schedule has no line “{line}”.',
    },
    remedy: {
      kk: 'Кесте жолдарының тізімін тексеріңіз.',
      ru: 'Проверьте список строк графика.',
      en: 'Check the lines of the schedule.',
    },
  },
  'schedule-without-lines': {
    law: ['P7', 'P7-1'],
    text: {
      kk: 'Кестеде бірде-бір жол жоқ.',
      ru: 'В графике нет ни одной строки.',
      en: 'The schedule has no line.',
    },
    remedy: {
      kk: 'Алдымен қабылдаушы адамдарды қосыңыз.',
      ru: 'Сначала внесите принимающих лиц и дни их приёма.',
      en: 'Add the receiving officials first.',
    },
  },
  'annex-column-empty': {
    law: ['P7-1', 'annex'],
    text: {
      kk: '«{line}» жолында қосымша нысанының бағаны толтырылмаған: {columnKk}.',
      ru: 'В строке «{line}» не заполнена графа формы приложения: {columnRu}.',
      en: 'In line “{line}” a column of the annex form is empty: {columnEn}.',
    },
    remedy: {
      kk: 'Азаматтарды қабылдау орталығының кестесі қосымшадағы нысан бойынша жасалады: бағанды толтырыңыз.',
      ru: 'График центра приёма граждан составляется по форме приложения: заполните графу.',
      en: "The schedule of a citizens' reception centre has the form of the annex: fill the column in.",
    },
  },
  'approver-is-the-head-of-the-body': {
    law: ['P7', 'Code 90(3)'],
    text: {
      kk: 'Қоғамдық қабылдау бөлмесінің кестесін мемлекеттік органның басшысы бекітеді.',
      ru: 'График общественной приёмной утверждает руководитель государственного органа.',
      en: 'The schedule of a public reception room is approved by the head of the body.',
    },
    remedy: {
      kk: 'Органның бірінші басшысы немесе әкім бекіткен бұйрықты көрсетіңіз.',
      ru: 'Укажите приказ первого руководителя или акима.',
      en: 'Name the order of the first head or akim.',
    },
  },
  'approver-is-the-apparatus': {
    law: ['P7-1', 'annex'],
    text: {
      kk: 'Азаматтарды қабылдау орталығының кестесін Үкімет Аппаратының Басшысы бекітеді.',
      ru: 'График центра приёма граждан утверждает Руководитель Аппарата Правительства.',
      en: "The schedule of a citizens' reception centre is approved by the Head of the Government Apparatus.",
    },
    remedy: {
      kk: 'Кестені Үкімет Аппаратына жіберіп, бекітілген құжаттың нөмірі мен күнін енгізіңіз.',
      ru: 'Направьте график в Аппарат Правительства и внесите номер и дату утверждения.',
      en: 'Send the schedule to the Government Apparatus, and enter number and date of the approval.',
    },
  },
  'not-the-head-of-the-body': {
    law: ['P2', 'Code 90(3)'],
    text: {
      kk: '{official} мемлекеттік органның бірінші басшысы немесе әкім емес.',
      ru: '{official} не является первым руководителем органа или акимом.',
      en: '{official} is neither the first head of the body nor the akim.',
    },
    remedy: {
      kk: 'Кестені кім бекіткенін көрсетіңіз: бірінші басшы немесе әкім.',
      ru: 'Укажите, кто утвердил график: первый руководитель или аким.',
      en: 'Say who approved the schedule: the first head or the akim.',
    },
  },
  'order-not-yet-given': {
    law: ['P7', 'P7-1'],
    text: {
      kk: 'Бекіту құжатының күні ({date}) әлі келген жоқ (бүгін {today}).',
      ru: 'Дата документа об утверждении ({date}) ещё не наступила (сегодня {today}).',
      en: 'The approval is dated in the future ({date}; today is {today}).',
    },
    remedy: {
      kk: 'Шығарылған құжаттың нөмірі мен күнін көрсетіңіз.',
      ru: 'Укажите номер и дату уже изданного документа.',
      en: 'Give number and date of an order that has been given.',
    },
  },
  'published-in-one-place-only': {
    law: ['P8'],
    text: {
      kk: 'Кесте қабылдау үй-жайларында да, ресми сайтта да орналастырылады (көрсетілгені: {whereKk}).',
      ru: 'График вывешивается в помещениях приёма и размещается на официальном сайте (указано: {whereRu}).',
      en: 'A schedule hangs in the reception premises and stands on the official site (given: {whereEn}).',
    },
    remedy: {
      kk: 'Екі жерге де орналастырып, екеуін де көрсетіңіз.',
      ru: 'Разместите его в обоих местах и укажите оба.',
      en: 'Put it in both places, and name both.',
    },
  },
  'language-missing': {
    law: ['P8'],
    text: {
      kk: '«{line}» жолында {languageKk} толтырылмаған: {columnKk}.',
      ru: 'В строке «{line}» не заполнено {languageRu}: {columnRu}.',
      en: 'In line “{line}” this is missing {languageEn}: {columnEn}.',
    },
    remedy: {
      kk: 'Кесте мемлекеттік және орыс тілдерінде жарияланады: жаңа редакцияны бастап, бос жерді толтырыңыз.',
      ru: 'График публикуется на государственном и русском языках: начните новую редакцию и заполните пропуск.',
      en: 'Schedules are published in the state and Russian languages: begin a new revision and fill the gap.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
