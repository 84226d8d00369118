import { refuse, type Refusal, type RefusalSpec } from '@qabyldau/engine';

const law = ['Code 76(5)'];

/** What can be wrong with a calendar file, where, and what to do about it. */
export const refusals = {
  'calendar-file-misshapen': {
    law,
    text: {
      kk: 'Күнтізбе файлында {where} орнында күтілген мән жоқ.',
      ru: 'В файле календаря на месте {where} стоит не то, что нужно.',
      en: 'The calendar file does not hold at {where} what belongs there.',
    },
    remedy: {
      kk: 'Мұнда жазылатыны: {expected}.',
      ru: 'Здесь пишется: {expected}.',
      en: 'Write there: {expected}.',
    },
  },
  'calendar-version-taken': {
    law,
    text: {
      kk: 'Күнтізбенің {version} нұсқасы бар және оның мазмұны басқа.',
      ru: 'Версия календаря {version} уже есть, и содержание у неё другое.',
      en: 'There is a version {version} of the calendar already, and it holds something else.',
    },
    remedy: {
      kk: 'Файлға жаңа нұсқа атауын беріңіз (қазіргісі — {current}).',
      ru: 'Дайте файлу новое имя версии (сейчас действует {current}).',
      en: 'Give the file a new version name (now in force: {current}).',
    },
  },
  'calendar-act-not-yet-adopted': {
    law,
    text: {
      kk: '№ {number} актінің күні ({date}) әлі келген жоқ (бүгін {today}).',
      ru: 'Дата акта № {number} ({date}) ещё не наступила (сегодня {today}).',
      en: 'The date of act № {number} ({date}) has not come yet (today is {today}).',
    },
    remedy: {
      kk: 'Қабылданған актінің күнін жазыңыз немесе файлды акт қабылданғаннан кейін енгізіңіз.',
      ru: 'Укажите дату принятого акта или внесите файл, когда акт будет принят.',
      en: 'Write the date of the adopted act, or enter the file once the act has been adopted.',
    },
  },
  'terms-being-rederived': {
    law,
    text: {
      kk: 'Ашық мерзімдер {version} күнтізбесімен әлі есептеліп жатыр.',
      ru: 'Открытые сроки ещё пересчитываются по календарю {version}.',
      en: 'Open terms are still being counted with the calendar {version}.',
    },
    remedy: {
      kk: 'Есептеу аяқталған соң файлды қайта жіберіңіз.',
      ru: 'Отправьте файл снова, когда пересчёт закончится.',
      en: 'Send the file again when the counting has finished.',
    },
  },
  'calendar-changes-nothing': {
    law,
    text: {
      kk: 'Файлда бірде-бір күн де, жыл да жоқ.',
      ru: 'В файле нет ни одного дня и ни одного года.',
      en: 'The file names no day and no year.',
    },
    remedy: {
      kk: 'Өзгеретін күндерді days ішіне, толық берілетін жылдарды years ішіне жазыңыз.',
      ru: 'Запишите изменяемые дни в days, а годы, данные целиком, в years.',
      en: 'Write the days that change into days, the years given whole into years.',
    },
  },
  'year-leaves-a-gap': {
    law,
    text: {
      kk: '{year} жылын қосуға болмайды: күнтізбе {next} жылынан бастап белгісіз.',
      ru: '{year} год нельзя добавить: календарь неизвестен начиная с {next} года.',
      en: 'The year {year} cannot be added: the calendar is not known from {next} on.',
    },
    remedy: {
      kk: 'Алдымен {next} жылын беріңіз.',
      ru: 'Сначала дайте {next} год.',
      en: 'Give the year {next} first.',
    },
  },
  'row-unclear': {
    law,
    text: {
      kk: '{row}-жол не айтатыны түсініксіз.',
      ru: 'Непонятно, что говорит строка {row}.',
      en: 'It is not clear what row {row} says.',
    },
    remedy: {
      kk: 'Мұндай жолдар бар: works және off; off (insteadOf немесе reason бірге); works және reason; ordinary.',
      ru: 'Строки бывают такие: works и off; off (с insteadOf или reason); works и reason; ordinary.',
      en: 'Rows are one of: works and off; off (with insteadOf or reason); works and reason; ordinary.',
    },
  },
  'row-without-reason': {
    law,
    text: {
      kk: '{row}-жолда {date} күнінің себебі жоқ.',
      ru: 'В строке {row} нет причины для дня {date}.',
      en: 'Row {row} gives no reason for the day {date}.',
    },
    remedy: {
      kk: 'reason ішіне себебін үш тілде жазыңыз: оны мерзім есебін оқитын адам көреді.',
      ru: 'Запишите причину в reason на трёх языках: её увидит тот, кто читает расчёт срока.',
      en: 'Write the reason in three languages into reason: whoever reads the reckoning of a term will see it.',
    },
  },
  'day-named-twice': {
    law,
    text: {
      kk: '{date} күні екі рет аталған, екіншісі — {row}-жолда.',
      ru: 'День {date} назван дважды, второй раз в строке {row}.',
      en: 'The day {date} is named twice, the second time in row {row}.',
    },
    remedy: { kk: 'Біреуін алып тастаңыз.', ru: 'Уберите один из двух.', en: 'Take one of the two out.' },
  },
  'day-of-unknown-year': {
    law,
    text: {
      kk: '{row}-жолдағы {date} күні {from}–{to} жылдарынан тыс.',
      ru: 'День {date} в строке {row} лежит вне {from}–{to} годов.',
      en: 'The day {date} in row {row} lies outside the years {from} to {to}.',
    },
    remedy: {
      kk: 'Күнді тексеріңіз немесе оның жылын years ішінде толық беріңіз.',
      ru: 'Проверьте дату или дайте её год целиком в years.',
      en: 'Check the date, or give its year whole in years.',
    },
  },
  'day-is-off-already': {
    law,
    text: {
      kk: '{row}-жол: {date} күні онсыз да демалыс күні.',
      ru: 'Строка {row}: день {date} и так нерабочий.',
      en: 'Row {row}: {date} does not work as it is.',
    },
    remedy: {
      kk: 'Күнді тексеріңіз немесе жолды алып тастаңыз.',
      ru: 'Проверьте дату или уберите строку.',
      en: 'Check the date, or take the row out.',
    },
  },
  'day-works-already': {
    law,
    text: {
      kk: '{row}-жол: {date} күні онсыз да жұмыс күні.',
      ru: 'Строка {row}: день {date} и так рабочий.',
      en: 'Row {row}: {date} works as it is.',
    },
    remedy: {
      kk: 'Күнді тексеріңіз немесе жолды алып тастаңыз.',
      ru: 'Проверьте дату или уберите строку.',
      en: 'Check the date, or take the row out.',
    },
  },
  'day-is-ordinary-already': {
    law,
    text: {
      kk: '{row}-жол: {date} күні онсыз да кәдімгі күн саналады.',
      ru: 'Строка {row}: {date} и так обычный день.',
      en: 'Row {row}: {date} is an ordinary day as it is.',
    },
    remedy: {
      kk: 'Күнді тексеріңіз немесе жолды алып тастаңыз.',
      ru: 'Проверьте дату или уберите строку.',
      en: 'Check the date, or take the row out.',
    },
  },
} as const satisfies Readonly<Record<string, RefusalSpec>>;

export const no = (code: keyof typeof refusals, data?: Refusal['data']): Refusal =>
  refuse(refusals, code, data).error;
