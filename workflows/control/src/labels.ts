import { termLabels, termRules, type TermKind } from '@qabyldau/calendar';
import type { Text } from '@qabyldau/kernel';
import type { ownKinds } from './clocks/clock.js';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

interface KindOfClock {
  readonly label: Text;
  readonly law: readonly string[];
}

const own: Readonly<Record<(typeof ownKinds)[number], KindOfClock>> = {
  'same-day': {
    label: text('Келген күні қабылдау', 'Приём в день обращения', 'Reception on the same day'),
    law: ['P3'],
  },
  'appointed-reception': {
    label: text(
      'Тағайындалған қабылдау: өткізу немесе өтпегенін белгілеу',
      'Назначенный приём: провести или отметить, что не состоялся',
      'Appointed reception: to be held, or noted as not held',
    ),
    law: ['P28', 'P29'],
  },
  'written-answer': {
    label: text(
      'Қабылдауда берілген жолданымға түпкілікті жауап: тіркелген күннен бастап 15 жұмыс күні',
      'Окончательный ответ на обращение, поданное на приёме: 15 рабочих дней со дня регистрации',
      'Final answer to an appeal handed in at a reception: 15 working days from registration',
    ),
    law: ['P36', 'Code 76(1)'],
  },
  'written-answer-extended': {
    label: text(
      'Қабылдауда берілген жолданымға түпкілікті жауап: ұзартылған мерзім',
      'Окончательный ответ на обращение, поданное на приёме: продлённый срок',
      'Final answer to an appeal handed in at a reception: extended term',
    ),
    law: ['P36', 'Code 76(3)'],
  },
  task: {
    label: text('Хаттамалық тапсырма', 'Протокольное поручение', 'Task of the protocol'),
    law: ['P23', 'P34'],
  },
  'participation-answer': {
    label: text(
      'Басқа органның сұрау салуға жауабы',
      'Ответ другого органа на запрос',
      'Answer of the other body to the request',
    ),
    law: ['P18'],
  },
  materials: {
    label: text(
      'Құрылымдық бөлімшеден сұратылған материалдар',
      'Материалы, запрошенные у структурного подразделения',
      'Materials requested from a unit',
    ),
    law: ['P31'],
  },
  'without-consideration-notice': {
    label: text(
      'Жолданымның қаралмайтыны туралы хабарлама',
      'Уведомление об оставлении обращения без рассмотрения',
      'Notice that the appeal is not considered',
    ),
    law: ['P5'],
  },
  'redirect-notice': {
    label: text(
      'Құзыретті органға жолданғаны туралы хабарлама: келіп түскен күннен бастап 3 жұмыс күні',
      'Уведомление о перенаправлении: 3 рабочих дня со дня поступления',
      'Notice of the redirection: 3 working days from receipt',
    ),
    law: ['P15(1)', 'Code 65'],
  },
  'monthly-duty': {
    label: text(
      'Айына кемінде бір рет азаматтарды қабылдау',
      'Приём граждан не реже одного раза в месяц',
      'Reception at least once a month',
    ),
    law: ['P7', 'P7-1', 'Code 90(3)'],
  },
};

const clockTerms = [
  'reply',
  'extension-30',
  'extension-2-months',
  'brief-for-reply',
  'last-refusal-notice',
  'redirect',
  'correction',
  'return',
  'objection',
  'hearing-record',
  'record-remarks',
  'protocol',
  'extension-notice',
  'termination-notice',
  'participation-notice',
  'participation-refusal-report',
  'report',
  'recusal',
  'recusal-notice',
  'file-access',
  'slip-correction',
  'complaint-forwarding',
] as const satisfies readonly TermKind[];

export type ClockKind = (typeof clockTerms)[number] | (typeof ownKinds)[number];

/** Every kind of clock on the control list: its name and the paragraphs it rests on. */
export const kindsOfClock: Readonly<Record<string, KindOfClock>> & Readonly<Record<ClockKind, KindOfClock>> =
  {
    ...(Object.fromEntries(
      clockTerms.map((kind) => [kind, { label: termLabels[kind], law: termRules[kind].paragraphs }]),
    ) as Record<(typeof clockTerms)[number], KindOfClock>),
    ...own,
  };

/** Whose move a clock waits for. */
export const turns = {
  responsible: text('Жауапты қызметкер', 'Ответственный сотрудник', 'Responsible employee'),
  official: text('Лауазымды адам', 'Должностное лицо', 'Official'),
  applicant: text('Арыз иесі', 'Заявитель', 'Applicant'),
  executor: text('Орындаушы', 'Исполнитель', 'Executor'),
  control: text('Бақылау бөлімшесі', 'Подразделение контроля', 'Control unit'),
  'other-body': text('Басқа орган', 'Другой орган', 'The other body'),
  delivery: text('Хабарламаның табыс етілуі', 'Вручение уведомления', 'Delivery of the notice'),
} as const satisfies Readonly<Record<string, Text>>;
export type Turn = keyof typeof turns;

/** As what somebody had to do with a matter (P37). */
export const partsInAMatter = {
  responsible: turns.responsible,
  drafter: text('Анықтаманы дайындаған', 'Готовил справку', 'Drafted the brief'),
  approver: text('Қабылдауды мақұлдаған', 'Согласовал приём', 'Approved the reception'),
  'hearing-chair': text('Тыңдауды өткізген', 'Провёл заслушивание', 'Held the hearing'),
  receiver: text('Қабылдаған', 'Принимал', 'Received'),
  executor: turns.executor,
  replacement: text('Шеттетілгеннің орнына келген', 'Заменил отведённого', 'Took the place of a recused one'),
  'motion-decider': text('Өтінішхатты шешкен', 'Решил ходатайство', 'Decided a motion'),
  'complaint-decider': text('Шағымды қанағаттандырған', 'Удовлетворил жалобу', 'Granted a complaint'),
} as const satisfies Readonly<Record<string, Text>>;

/** What became of a notice. */
export const noticeStates = {
  sent: text('Жіберілген', 'Отправлено', 'Sent'),
  delivered: text('Табыс етілген', 'Вручено', 'Delivered'),
  failed: text('Табыс етілмеген', 'Не вручено', 'Not delivered'),
} as const satisfies Readonly<Record<string, Text>>;
