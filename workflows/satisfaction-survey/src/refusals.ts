import type { RefusalSpec } from '@qabyldau/engine';

export const refusals = {
  'no-such-month': {
    law: ['P38'],
    text: {
      kk: 'Іріктеме айы ({month}) жыл мен ай түрінде (2026-03) жазылмаған.',
      ru: 'Месяц выборки ({month}) записан не в виде года и месяца (2026-03).',
      en: 'The month of the sample ({month}) is not written as year and month (2026-03).',
    },
    remedy: {
      kk: 'Айды 2026-03 түрінде жазыңыз.',
      ru: 'Запишите месяц в виде 2026-03.',
      en: 'Write the month like 2026-03.',
    },
  },
  'month-has-not-come': {
    law: ['P38'],
    text: {
      kk: 'Іріктеме айы ({month}) әлі келген жоқ, бүгін {today}.',
      ru: 'Месяц выборки ({month}) ещё не наступил, сегодня {today}.',
      en: 'The month of the sample ({month}) has not come yet; today is {today}.',
    },
    remedy: {
      kk: 'Осы айды немесе өткен айды таңдаңыз.',
      ru: 'Выберите текущий или прошедший месяц.',
      en: 'Choose this month or an earlier one.',
    },
  },
  'call-out-of-order': {
    law: ['P38'],
    text: {
      kk: 'Келесі қоңырау — {next}-қоңырау, ал {attempt}-қоңырау көрсетілді.',
      ru: 'Следующий звонок — номер {next}, а указан номер {attempt}.',
      en: 'The next call is number {next}; number {attempt} was given.',
    },
    remedy: {
      kk: 'Қоңырауларды ретімен, өткізілгеніне қарай енгізіңіз.',
      ru: 'Вносите звонки по порядку, по мере совершения.',
      en: 'Enter the calls one after another, as they were made.',
    },
  },
  'attempts-used-up': {
    law: ['P38'],
    text: {
      kk: 'Арыз иесіне {attempts} рет қоңырау шалынды, бұдан артық мазаламайды.',
      ru: 'Сделано звонков заявителю: {attempts}; больше его не беспокоят.',
      en: 'Calls to the applicant so far: {attempts}; nobody is to be disturbed more often.',
    },
    remedy: {
      kk: 'Жауап алынса, оны енгізіңіз; алынбаса, сауалнаманы жауапсыз аяқтаңыз.',
      ru: 'Если ответ получен, внесите его; если нет, завершите опрос без ответа.',
      en: 'Enter the answer if there was one; if not, give the survey up.',
    },
  },
  'person-not-reached': {
    law: ['P38'],
    text: {
      kk: 'Соңғы қоңырауда (№ {attempts}) арыз иесімен сөйлесу мүмкін болмады, сондықтан баға да жоқ.',
      ru: 'Последний звонок (№ {attempts}) не застал заявителя, поэтому и оценки быть не может.',
      en: 'The last call (number {attempts}) did not reach the applicant, so there can be no score.',
    },
    remedy: {
      kk: 'Алдымен арыз иесімен сөйлескен қоңырауды енгізіңіз.',
      ru: 'Сначала внесите звонок, при котором удалось поговорить с заявителем.',
      en: 'First enter the call in which the applicant was spoken to.',
    },
  },
  'no-such-score': {
    law: ['P38'],
    text: {
      kk: 'Баға 1-ден 5-ке дейінгі бүтін сан болуы тиіс, ал {score} көрсетілді.',
      ru: 'Оценка — целое число от 1 до 5, а указано {score}.',
      en: 'A score is a whole number from 1 to 5; {score} was given.',
    },
    remedy: {
      kk: '1-ден (мүлдем қанағаттанбаған) 5-ке (толық қанағаттанған) дейінгі баға қойыңыз.',
      ru: 'Внесите оценку от 1 (совершенно не удовлетворён) до 5 (полностью удовлетворён).',
      en: 'Enter a score from 1 (very dissatisfied) to 5 (very satisfied).',
    },
  },
  'attempts-left': {
    law: ['P38'],
    text: {
      kk: 'Арыз иесіне шалынған қоңыраулар саны — {attempts}, ал сауалнама {needed} қоңыраудан кейін ғана жауапсыз аяқталады.',
      ru: 'Сделано звонков заявителю: {attempts}; опрос завершают без ответа, когда их {needed}.',
      en: 'Calls to the applicant so far: {attempts}; a survey is given up only after {needed}.',
    },
    remedy: {
      kk: 'Басқа уақытта қайта қоңырау шалыңыз.',
      ru: 'Позвоните ещё раз в другое время.',
      en: 'Call again at another time.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
