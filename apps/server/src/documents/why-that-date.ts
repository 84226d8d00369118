import {
  chosenLengths,
  isWeekendDay,
  termRules,
  type Calendar,
  type Derivation,
  type TermKind,
  type TermUnit,
} from '@qabyldau/calendar';
import { dateInFigures, type DocumentLanguage } from '@qabyldau/documents';
import type { IsoDate } from '@qabyldau/kernel';
import { phrase } from './words.js';

type Bilingual = Readonly<Record<DocumentLanguage, string>>;
const two = (kk: string, ru: string): Bilingual => ({ kk, ru });

const begins = two('Басталуы: {from} (есепке алынбайды).', 'Начало: {from} (день не считается).');
const back = two('{from} күнінен кері қарай (есепке алынбайды).', 'Назад от {from} (день не считается).');
const lengths: Readonly<Record<TermUnit, Bilingual>> = {
  'working-days': two('Саналған жұмыс күндері: {n}.', 'Отсчитано рабочих дней: {n}.'),
  'calendar-days': two('Саналған күнтізбелік күндер: {n}.', 'Отсчитано календарных дней: {n}.'),
  months: two('Саналған айлар: {n}.', 'Отсчитано месяцев: {n}.'),
};
const holidays = two(
  'Сенбі мен жексенбіден бөлек саналмағаны: {days}.',
  'Кроме суббот и воскресений, не считались: {days}.',
);
const moved = two(
  'Соңғы күн жұмыс күні емес, мерзім келесі жұмыс күніне ауысты.',
  'Последний день нерабочий, срок перешёл на следующий рабочий день.',
);
const decided = two(
  'Күн заңда рұқсат етілген мерзім шегінде шешіммен белгіленген.',
  'День установлен решением в пределах срока, разрешённого законом.',
);
const otherCalendar = two(
  'Сол кезде қолданылған жұмыс күнтізбесі бойынша есептелген.',
  'Отсчитано по рабочему календарю, который действовал тогда.',
);
/** Here the law only bounds what somebody decides. */
const bounds: ReadonlySet<TermKind> = new Set(['extension-30', 'extension-2-months', 'report']);

/** Clocks that run to a day which somebody set, or which the month or the visit sets. */
const given: Readonly<Record<string, Bilingual>> = {
  task: two('Хаттамада көрсетілген орындау күні.', 'Срок исполнения, указанный в протоколе.'),
  'participation-answer': two('Сұрау салуда көрсетілген жауап күні.', 'День ответа, указанный в запросе.'),
  materials: two('Сұрау салуда көрсетілген жауап күні.', 'День ответа, указанный в запросе.'),
  'brief-for-reply': two(
    'Жауап беру мерзіміне дейін, орган белгілеген жұмыс күндері санынша бұрын.',
    'До срока ответа, за установленное органом число рабочих дней.',
  ),
  'monthly-duty': two('Айдың соңғы күні.', 'Последний день месяца.'),
  'same-day': two('Арыз иесі келген күн.', 'День, когда пришёл заявитель.'),
  'appointed-reception': two('Арыз иесіне берілген қабылдау күні.', 'День приёма, назначенный заявителю.'),
};

/** The term that a clock of its own is counted by. */
const countedAs: Readonly<Record<string, TermKind>> = {
  'written-answer': 'reply',
  'written-answer-extended': 'extension-2-months',
  'without-consideration-notice': 'termination-notice',
  'redirect-notice': 'redirect',
};

export interface DatedClock {
  readonly kind: string;
  readonly from: IsoDate | undefined;
  readonly due: IsoDate;
}

export interface Why {
  readonly text: string;
  /** The weekdays that did not work, and why: a list tells it once for all its lines. */
  readonly daysOff: readonly DayOffNamed[];
}

export interface DayOffNamed {
  readonly date: IsoDate;
  readonly reason: string;
}

/** Why a clock ends on its day, in a sentence or four: for people who read a printed list and can open nothing. */
export function whyThatDate(
  { kind, from, due }: DatedClock,
  calendar: Calendar,
  l: DocumentLanguage,
): Why | undefined {
  const fixed = given[kind];
  if (fixed !== undefined) return { text: fixed[l], daysOff: [] };
  const term = countedAs[kind] ?? (kind in termRules ? (kind as TermKind) : undefined);
  if (term === undefined || from === undefined) return undefined;
  const derived = calendar.derive(term, from, optionsOf(term, from, due, calendar));
  const start = phrase(termRules[term].length < 0 ? back : begins, l, { from: dateInFigures(from) });
  if (derived.due !== due) {
    const set = bounds.has(term) ? decided : otherCalendar;
    return { text: `${start} ${set[l]}`, daysOff: [] };
  }
  const daysOff = termRules[term].unit === 'working-days' ? weekdaysOff(derived, l) : [];
  return { text: [start, ...reckoned(term, derived, daysOff, l)].join(' '), daysOff };
}

/** Saturdays and Sundays need no explanation, holidays or not. */
const weekdaysOff = ({ days }: Derivation, l: DocumentLanguage): readonly DayOffNamed[] =>
  days
    .slice(1)
    .filter(({ counted, date }) => !counted && !isWeekendDay(date))
    .map(({ date, reason }) => ({ date, reason: reason[l] }));

/** P6 and P23 name no number of days: as many as the body gave. */
function optionsOf(term: TermKind, from: IsoDate, due: IsoDate, calendar: Calendar) {
  if (!chosenLengths.has(term)) return {};
  try {
    return { days: Math.max(1, calendar.workingDaysBetween(from, due)) };
  } catch {
    return {};
  }
}

function reckoned(
  term: TermKind,
  { due, days }: Derivation,
  daysOff: readonly DayOffNamed[],
  l: DocumentLanguage,
): readonly string[] {
  const numbers = days.flatMap(({ number }) => (number === null ? [] : [number]));
  const off = daysOff.map(({ date }) => dateInFigures(date).slice(0, 5)).join(', ');
  const last = days.at(-1);
  return [
    phrase(lengths[termRules[term].unit], l, { n: Math.max(...numbers) }),
    ...(off === '' ? [] : [phrase(holidays, l, { days: off })]),
    ...(last?.date === due && last.number === null ? [moved[l]] : []),
  ];
}
