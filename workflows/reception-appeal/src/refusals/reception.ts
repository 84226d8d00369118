import type { RefusalSpec } from '@qabyldau/engine';

/** From the slot to the removal from control. */
export const receptionRefusals = {
  'slot-already-allocated': {
    law: ['P28'],
    text: {
      kk: 'Жолданымға қабылдау уақыты бұрын бөлінген ({startsAt}).',
      ru: 'Обращению уже назначено время приёма ({startsAt}).',
      en: 'The appeal already has a time of reception ({startsAt}).',
    },
    remedy: {
      kk: 'Жаңа уақытты босатыңыз немесе алдымен бұрынғысын босатыңыз.',
      ru: 'Освободите новое время или сначала освободите прежнее.',
      en: 'Release the new time, or release the earlier one first.',
    },
  },
  'reception-too-soon': {
    law: ['P26'],
    text: {
      kk: 'Анықтамалық ақпарат қабылдаудан бес жұмыс күні бұрын дайындалуы тиіс: {receptionOn} күнгі қабылдау үшін {briefDueOn} күнінің аяғына дейін, ал ол {preparedOn} күні дайындалды.',
      ru: 'Справочная информация готовится за пять рабочих дней до приёма: для приёма {receptionOn} не позднее {briefDueOn}, а подготовлена {preparedOn}.',
      en: 'The brief must be ready five working days before the reception: for {receptionOn} by {briefDueOn}, and it was prepared on {preparedOn}.',
    },
    remedy: {
      kk: 'Кейінгі қабылдау күнін таңдаңыз.',
      ru: 'Выберите более поздний день приёма.',
      en: 'Choose a later reception day.',
    },
  },
  'slot-of-another-official': {
    law: ['P27', 'P28'],
    text: {
      kk: 'Жолданым {approved} қабылдауына бекітілген, ал бұл уақыт {official} қабылдауына жатады.',
      ru: 'Обращение утверждено на приём, который ведёт {approved}, а в это время принимает {official}.',
      en: 'The appeal was approved for {approved}, and this time belongs to {official}.',
    },
    remedy: {
      kk: 'Бекітілген лауазымды адамның қабылдау күнін таңдаңыз.',
      ru: 'Выберите день приёма утверждённого должностного лица.',
      en: 'Choose a reception day of the approved official.',
    },
  },
  'slot-in-the-past': {
    law: ['P28', 'P29'],
    text: {
      kk: 'Қабылдау уақыты ({startsAt}) өтіп кеткен.',
      ru: 'Время приёма ({startsAt}) уже прошло.',
      en: 'The time of the reception ({startsAt}) has passed.',
    },
    remedy: {
      kk: 'Алдағы қабылдау күнін таңдаңыз.',
      ru: 'Выберите предстоящий день приёма.',
      en: 'Choose a reception day that is still to come.',
    },
  },
  'not-the-reception-day': {
    law: ['P29'],
    text: {
      kk: 'Қабылдау {receptionOn} күніне белгіленген, бүгін {today}.',
      ru: 'Приём назначен на {receptionOn}, сегодня {today}.',
      en: 'The reception is on {receptionOn}; today is {today}.',
    },
    remedy: {
      kk: 'Сол күні қайталаңыз немесе қабылдауды басқа күнге ауыстырыңыз.',
      ru: 'Повторите в этот день или перенесите приём.',
      en: 'Do it on that day, or move the reception.',
    },
  },
  'reception-not-begun': {
    law: ['P29'],
    text: {
      kk: 'Қабылдау уақыты ({startsAt}) әлі келген жоқ.',
      ru: 'Время приёма ({startsAt}) ещё не наступило.',
      en: 'The time of the reception ({startsAt}) has not come yet.',
    },
    remedy: {
      kk: 'Белгіленген уақытты күтіңіз.',
      ru: 'Дождитесь назначенного времени.',
      en: 'Wait for the appointed time.',
    },
  },
  'control-without-task': {
    law: ['P23', 'P34'],
    text: {
      kk: 'Жолданым бақылауға алынды, бірақ хаттамалық тапсырма берілмеген.',
      ru: 'Обращение взято на контроль, но протокольных поручений нет.',
      en: 'The appeal is put on control, but the protocol gives no task.',
    },
    remedy: {
      kk: 'Орындаушысы мен мерзімі бар тапсырма қосыңыз немесе басқа шешімді таңдаңыз.',
      ru: 'Добавьте поручение с исполнителем и сроком или выберите другое решение.',
      en: 'Add a task with executor and date, or choose another decision.',
    },
  },
  'task-without-executor': {
    law: ['P23'],
    text: {
      kk: 'Хаттаманың {place}-тапсырмасының орындаушысы көрсетілмеген.',
      ru: 'У поручения № {place} протокола не указан исполнитель.',
      en: 'Task {place} of the protocol names no executor.',
    },
    remedy: {
      kk: 'Орындаушы мен оның бөлімшесін көрсетіңіз.',
      ru: 'Укажите исполнителя и его подразделение.',
      en: 'Name the executor and the unit.',
    },
  },
  'task-due-in-the-past': {
    law: ['P23'],
    text: {
      kk: 'Хаттаманың {place}-тапсырмасының мерзімі ({dueOn}) өтіп кеткен.',
      ru: 'Срок поручения № {place} протокола ({dueOn}) уже прошёл.',
      en: 'The date of task {place} of the protocol ({dueOn}) has passed.',
    },
    remedy: {
      kk: 'Бүгінгі немесе кейінгі нақты күнді белгілеңіз.',
      ru: 'Назначьте точную дату не раньше сегодняшней.',
      en: 'Set an exact date, today or later.',
    },
  },
  'task-due-on-a-day-off': {
    law: ['P23', 'Code 76(5)'],
    text: {
      kk: 'Хаттаманың {place}-тапсырмасының мерзімі — {dueOn}, ол жұмыс күні емес ({reasonKk}).',
      ru: 'Срок поручения № {place} протокола — {dueOn}, это нерабочий день ({reasonRu}).',
      en: 'Task {place} of the protocol is due on {dueOn}, which is not a working day ({reasonEn}).',
    },
    remedy: {
      kk: 'Жұмыс күнін белгілеңіз: одан кейінгі ең жақын жұмыс күні — {next}, оның алдындағысы — {previous}.',
      ru: 'Назначьте рабочий день: ближайший после него — {next}, ближайший до него — {previous}.',
      en: 'Set a working day: the nearest after it is {next}, the nearest before it {previous}.',
    },
  },
  'task-named-twice': {
    law: ['P23'],
    text: {
      kk: 'Хаттаманың {place}-тапсырмасы бұған дейін де көрсетілген.',
      ru: 'Поручение № {place} уже указано в протоколе выше.',
      en: 'Task {place} stands in the protocol once before.',
    },
    remedy: {
      kk: 'Әр тапсырмаға өз белгісін беріңіз.',
      ru: 'Дайте каждому поручению своё обозначение.',
      en: 'Give each task an id of its own.',
    },
  },
  'no-such-task': {
    law: ['P23'],
    text: {
      kk: 'Хаттамада мұндай тапсырма жоқ.',
      ru: 'В протоколе нет такого поручения.',
      en: 'The protocol has no such task.',
    },
    remedy: {
      kk: 'Тапсырманың белгісін тексеріңіз.',
      ru: 'Проверьте обозначение поручения.',
      en: 'Check the id of the task.',
    },
  },
  'tasks-open': {
    law: ['P34', 'P35'],
    text: {
      kk: 'Орындалмаған хаттамалық тапсырмалар бар (саны — {open}).',
      ru: 'Остались неисполненные протокольные поручения (их {open}).',
      en: 'Protocol tasks are still open ({open}).',
    },
    remedy: {
      kk: 'Алдымен олардың орындалуын қабылдаңыз; аралық жауап бақылаудан алуға негіз болмайды.',
      ru: 'Сначала примите их исполнение; промежуточный ответ не снимает с контроля.',
      en: 'Have them done and accepted first; an interim answer does not remove from control.',
    },
  },
  'answer-without-reasons': {
    law: ['P35', 'Code 77', 'Code 80'],
    text: {
      kk: 'Түпкілікті жауаптың мәтіні жоқ, ал ол уәжді болуы тиіс: мәселе бойынша не істелгені және неге солай екені айтылады.',
      ru: 'У окончательного ответа нет текста, а он должен быть мотивированным: что сделано по вопросу и почему.',
      en: 'The final answer has no text, and it has to be a reasoned one: what was done about the matter, and why.',
    },
    remedy: {
      kk: 'Жауаптың мәтінін уәждерімен бірге енгізіңіз: ол арыз иесіне жіберілетін хатқа басылады.',
      ru: 'Внесите текст ответа с его мотивами: он печатается в письме заявителю.',
      en: 'Enter the text of the answer with its reasons: it is printed in the letter to the applicant.',
    },
  },
  'final-answer-not-sent': {
    law: ['P35'],
    text: {
      kk: 'Арыз иесіне түпкілікті уәжді жауап берілмеген.',
      ru: 'Заявителю не дан окончательный мотивированный ответ.',
      en: 'The applicant has not been given the final reasoned answer.',
    },
    remedy: {
      kk: 'Түпкілікті жауапты жіберіңіз, содан кейін бақылаудан алыңыз.',
      ru: 'Отправьте окончательный ответ, затем снимите с контроля.',
      en: 'Send the final answer, then remove the appeal from control.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
