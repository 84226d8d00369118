import type { Language, Text } from '@qabyldau/kernel';
import { appealStates, type AppealState } from '../appeal-file.js';
import type { SimulationSummary } from './tally.js';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const stateNames: Readonly<Record<AppealState, Text>> = {
  'pre-review': text('алдын ала қаралуда', 'предварительное рассмотрение', 'pre-review'),
  'same-day': text('сол күні қабылдауға келісті', 'согласие на приём в тот же день', 'same day agreed'),
  'awaiting-correction': text('түзетуді күтуде', 'ожидает исправления', 'awaiting correction'),
  briefed: text('анықтама дайын', 'справка готова', 'brief prepared'),
  hearing: text('тыңдау рәсімінде', 'заслушивание', 'hearing'),
  approved: text('қабылдау мақұлданды', 'приём одобрен', 'reception approved'),
  listed: text('тізімге енгізілді', 'внесено в список', 'listed'),
  slotted: text('уақыты белгіленді', 'время назначено', 'time allocated'),
  scheduled: text('арыз иесі хабардар етілді', 'заявитель уведомлён', 'applicant told'),
  rescheduling: text('қабылдау ауыстырылуда', 'приём переносится', 'being moved'),
  'checked-in': text('келгені тіркелді', 'явка отмечена', 'checked in'),
  received: text('қабылданды', 'принят', 'received'),
  'on-control': text('бақылауда', 'на контроле', 'on control'),
  answered: text('жауап берілді', 'дан ответ', 'answered'),
  closed: text('бақылаудан алынды', 'снято с контроля', 'removed from control'),
  refused: text('қабылдаудан бас тартылды', 'отказано в приёме', 'reception refused'),
  returned: text('қайтарылды', 'возвращено', 'returned'),
  withdrawn: text('кері қайтарып алынды', 'отозвано', 'withdrawn'),
  'no-show': text('арыз иесі келмеді', 'заявитель не явился', 'no-show'),
  'not-considered': text('қараусыз қалдырылды', 'оставлено без рассмотрения', 'left without consideration'),
  redirected: text('қайта бағытталды', 'перенаправлено', 'redirected'),
  terminated: text('қарау тоқтатылды', 'рассмотрение прекращено', 'terminated'),
  'consulted-declined': text(
    'кеңес алып, жазылудан бас тартты',
    'получена консультация, от записи отказ',
    'consulted and declined',
  ),
};

const rows: readonly (readonly [Text, (summary: SimulationSummary) => number])[] = [
  [text('Қабылданғандар', 'Принято лиц', 'Receptions held'), (s) => s.receptions],
  [text('Келмегендер', 'Не явились', 'No-shows'), (s) => s.noShows],
  [text('Сол күні қабылданғандар', 'Принято в тот же день', 'Received the same day'), (s) => s.sameDay],
  [
    text('Бейнебайланысқа келіскендер', 'Согласились на видеосвязь', 'Agreed to a video link'),
    (s) => s.byVideo,
  ],
  [
    text('Бір бөлігі қайта бағытталғандар', 'Перенаправлено в части', 'Redirected in part'),
    (s) => s.redirectedInPart,
  ],
  [
    text(
      'Қабылдауда берілген жазбаша жолданымдар',
      'Письменные обращения с приёма',
      'Written appeals handed in',
    ),
    (s) => s.written.received,
  ],
  [text('Олардың жауап берілгені', 'Из них с ответом', 'Of them answered'), (s) => s.written.answered],
  [
    text('Олардың кеш жауап берілгені', 'Из них с опозданием', 'Of them answered late'),
    (s) => s.written.late,
  ],
  [text('Өткен қабылдау күндері', 'Проведено дней приёма', 'Reception days held'), (s) => s.days.held],
  [text('Күші жойылған күндер', 'Отменено дней приёма', 'Reception days cancelled'), (s) => s.days.cancelled],
  [text('Ауыстырылған қабылдаулар', 'Перенесено приёмов', 'Receptions moved'), (s) => s.rescheduled],
  [text('Берілген тапсырмалар', 'Дано поручений', 'Tasks given'), (s) => s.tasks.given],
  [text('Орындалған тапсырмалар', 'Исполнено поручений', 'Tasks done'), (s) => s.tasks.done],
  [text('Олардың кешіккені', 'Из них с опозданием', 'Of them late'), (s) => s.tasks.late],
  [text('Мерзімінде жауап берілді', 'Ответ в срок', 'Replies in time'), (s) => s.deadlines.kept],
  [text('Мерзімі өтті', 'Срок пропущен', 'Terms missed'), (s) => s.deadlines.missed],
  [text('Мерзімі ұзартылды', 'Срок продлён', 'Terms extended'), (s) => s.deadlines.extended],
  [text('Жіберілген пәрмендер', 'Отправлено команд', 'Commands sent'), (s) => s.commands],
  [text('Сақталған оқиғалар', 'Записано событий', 'Events stored'), (s) => s.events],
];

const appealsText = text('Жолданымдар', 'Обращения', 'Appeals');
const refusalsText = text(
  'Заңды түрде қабылданбаған пәрмендер',
  'Команды, отклонённые по закону',
  'Commands refused by law',
);

/** The most frequent ones; JSON has them all. */
const shownRefusals = 5;

/** The summary as an aligned table for a terminal, without colours; every line ends in a line feed. */
export function summaryTable(summary: SimulationSummary, language: Language): string {
  const lines: (readonly [string, number])[] = [
    [appealsText[language], summary.appeals],
    ...appealStates
      .filter((state) => summary.byState[state] !== undefined)
      .map((state) => [`  ${stateNames[state][language]}`, summary.byState[state] ?? 0] as const),
    ...rows.map(([name, value]) => [name[language], value(summary)] as const),
  ];
  const refusals = Object.entries(summary.refusals).sort(([, a], [, b]) => b - a);
  if (refusals.length > 0) {
    lines.push([refusalsText[language], refusals.reduce((sum, [, count]) => sum + count, 0)]);
    for (const [code, count] of refusals.slice(0, shownRefusals)) lines.push([`  ${code}`, count]);
  }
  const nameWidth = Math.max(...lines.map(([name]) => name.length));
  const numberWidth = Math.max(...lines.map(([, value]) => grouped(value).length));
  return lines
    .map(([name, value]) => `${name.padEnd(nameWidth)}  ${grouped(value).padStart(numberWidth)}\n`)
    .join('');
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
