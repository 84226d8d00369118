import type { RefusalSpec } from '@qabyldau/engine';

export const refusals = {
  'not-a-quarter': {
    law: ['P40'],
    text: {
      kk: '«{quarter}» — күнтізбелік жылдың тоқсаны емес.',
      ru: '«{quarter}» — не квартал календарного года.',
      en: '“{quarter}” is not a quarter of the calendar year.',
    },
    remedy: {
      kk: 'Жыл мен тоқсанды былай көрсетіңіз: 2026-Q2.',
      ru: 'Укажите год и квартал так: 2026-Q2.',
      en: 'Write year and quarter like this: 2026-Q2.',
    },
  },
  'report-under-another-id': {
    law: ['P40'],
    text: {
      kk: 'Бір органның бір тоқсанға ({quarter}) бір ғана есебі болады.',
      ru: 'За один квартал ({quarter}) у органа бывает один отчёт.',
      en: 'A body has one report for a quarter ({quarter}).',
    },
    remedy: {
      kk: 'Бұрыннан бар есепті ашыңыз ({id}); тапсырылған есеп жаңа нұсқамен түзетіледі.',
      ru: 'Откройте уже существующий отчёт ({id}); сданный отчёт исправляется новой версией.',
      en: 'Open the report that there is ({id}); a submitted one is corrected by a new version.',
    },
  },
  'quarter-has-not-begun': {
    law: ['P40'],
    text: {
      kk: 'Тоқсан әлі басталған жоқ (басталуы — {from}, бүгін {today}).',
      ru: 'Квартал ещё не начался (начало {from}, сегодня {today}).',
      en: 'The quarter has not begun yet (it begins on {from}; today is {today}).',
    },
    remedy: {
      kk: 'Есепті {from} күнінен бастап жасаңыз.',
      ru: 'Составляйте отчёт с {from}.',
      en: 'Draft the report from {from} on.',
    },
  },
  'quarter-has-not-ended': {
    law: ['P40'],
    text: {
      kk: 'Тоқсан әлі аяқталған жоқ (соңғы күні — {to}, бүгін {today}): көрсеткіштер өзгереді.',
      ru: 'Квартал ещё не закончился (последний день {to}, сегодня {today}): показатели изменятся.',
      en: 'The quarter has not ended yet (its last day is {to}; today is {today}): the figures will change.',
    },
    remedy: {
      kk: 'Көрсеткіштерді {to} күнінен кейін бекітіңіз.',
      ru: 'Зафиксируйте показатели после {to}.',
      en: 'Freeze the figures after {to}.',
    },
  },
  'content-hash-is-none': {
    law: ['P40'],
    text: {
      kk: '«{contentHash}» — есеп мазмұнының бақылау сомасы емес.',
      ru: '«{contentHash}» — не контрольная сумма содержания отчёта.',
      en: '“{contentHash}” is not the hash of a report.',
    },
    remedy: {
      kk: 'Мазмұнның SHA-256 сомасын он алтылық жазумен, 64 таңбамен көрсетіңіз.',
      ru: 'Укажите SHA-256 содержания в шестнадцатеричной записи, 64 знака.',
      en: 'Give the SHA-256 of the content in hexadecimal, 64 characters.',
    },
  },
  'recipient-is-the-government-apparatus': {
    law: ['P40'],
    text: {
      kk: 'Бұл органның есебі Үкімет Аппаратына беріледі.',
      ru: 'Отчёт этого органа направляется в Аппарат Правительства.',
      en: 'The report of this body goes to the Government Apparatus.',
    },
    remedy: {
      kk: 'Алушы ретінде Үкімет Аппаратын көрсетіңіз.',
      ru: 'Укажите получателем Аппарат Правительства.',
      en: 'Name the Government Apparatus as the recipient.',
    },
  },
  'recipient-is-the-presidential-administration': {
    law: ['P40'],
    text: {
      kk: 'Президентке тікелей бағынатын және есеп беретін органның есебі Президент Әкімшілігінің Өтініштерді қарауды бақылау бөліміне беріледі.',
      ru: 'Орган, непосредственно подчинённый и подотчётный Президенту, отчитывается перед Отделом контроля за рассмотрением обращений Администрации Президента.',
      en: 'A body directly subordinate and accountable to the President reports to the appeals-control department of the Presidential Administration.',
    },
    remedy: {
      kk: 'Алушы ретінде осы бөлімді көрсетіңіз.',
      ru: 'Укажите получателем этот отдел.',
      en: 'Name that department as the recipient.',
    },
  },
  'letter-not-yet-sent': {
    law: ['P40'],
    text: {
      kk: 'Есеп хатының күні ({on}) әлі келген жоқ (бүгін {today}).',
      ru: 'Дата письма с отчётом ({on}) ещё не наступила (сегодня {today}).',
      en: 'The letter with the report is dated in the future ({on}; today is {today}).',
    },
    remedy: {
      kk: 'Жіберілген хаттың нөмірі мен күнін көрсетіңіз.',
      ru: 'Укажите номер и дату отправленного письма.',
      en: 'Give number and date of the letter that was sent.',
    },
  },
  'correction-without-differences': {
    law: ['P40'],
    text: {
      kk: 'Түзетуде бірде-бір өзгерген көрсеткіш аталмаған.',
      ru: 'В исправлении не назван ни один изменённый показатель.',
      en: 'The correction names no figure that it changes.',
    },
    remedy: {
      kk: 'Әр өзгерген көрсеткіштің бұрынғы және жаңа мәнін көрсетіңіз.',
      ru: 'Укажите прежнее и новое значение каждого изменённого показателя.',
      en: 'Give the old and the new value of each figure that changes.',
    },
  },
  'difference-is-none': {
    law: ['P40'],
    text: {
      kk: '{cell} көрсеткішінің бұрынғы және жаңа мәні бірдей.',
      ru: 'Прежнее и новое значение показателя {cell} одинаковы.',
      en: 'The old and the new value of {cell} are the same.',
    },
    remedy: {
      kk: 'Тек өзгерген көрсеткіштерді қалдырыңыз.',
      ru: 'Оставьте только изменённые показатели.',
      en: 'Leave only figures that change.',
    },
  },
  'content-unchanged': {
    law: ['P40'],
    text: {
      kk: 'Мазмұны тапсырылған {version}-нұсқамен бірдей.',
      ru: 'Содержание то же, что и в сданной версии {version}.',
      en: 'The content is that of version {version}, which was submitted.',
    },
    remedy: {
      kk: 'Түзетілген көрсеткіштерді қайта есептеңіз; тапсырылған нұсқа өзгермейді.',
      ru: 'Пересчитайте исправленные показатели; сданная версия не меняется.',
      en: 'Work out the corrected figures; the submitted version does not change.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
