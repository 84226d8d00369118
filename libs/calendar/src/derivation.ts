import { fillText, type IsoDate, type Text } from '@qabyldau/kernel';
import { addMonths, civilFromDay, isoDate, isWeekend, weekday, type DayNumber } from './civil-date.js';
import { dueDay, lastDay } from './counting.js';
import type { DayIndex } from './day-index.js';
import { joinTexts, weekdayText } from './day-texts.js';
import { fixedHolidayOn } from './fixed-holidays.js';
import type { TermRule } from './term-kinds.js';

/** One line of the reckoning by which a term was found. */
export interface DerivedDay {
  readonly date: IsoDate;
  /** The term takes this day in: as one of its days, or as the working day a calendar term was moved to. */
  readonly counted: boolean;
  /** Which working day, calendar day or month of the term; null for a day that is none of them. */
  readonly number: number | null;
  readonly reason: Text;
  /** The provision behind the reason. */
  readonly paragraph: string;
}

/** A term with every day of its reckoning: day 0 first, the due day last; backward terms run backward. */
export interface Derivation {
  readonly due: IsoDate;
  readonly days: readonly DerivedDay[];
}

/** A day that does not work. */
export interface DayOff {
  readonly reason: Text;
  /** The nearest working days around it. */
  readonly previous: IsoDate;
  readonly next: IsoDate;
}

const eventText: Text = {
  kk: 'оқиға болған күн, есепке алынбайды',
  ru: 'день события, не считается',
  en: 'day of the event, not counted',
};
const countedTexts: Readonly<Record<TermRule['unit'], Text>> = {
  'working-days': { kk: '{n}-жұмыс күні', ru: '{n}-й рабочий день', en: 'working day {n}' },
  'calendar-days': { kk: '{n}-күнтізбелік күн', ru: '{n}-й календарный день', en: 'calendar day {n}' },
  months: { kk: '{n}-ай', ru: '{n}-й месяц', en: 'month {n}' },
};
const shortMonthText: Text = {
  kk: 'айда {day}-күн жоқ, айдың соңғы күні алынады',
  ru: 'в месяце нет {day}-го числа, берётся последний день месяца',
  en: 'the month has no day {day}, its last day is taken',
};
const movedText: Text = {
  kk: 'мерзімнің соңғы күні жұмыс күні емес, мерзім келесі жұмыс күніне ауысады',
  ru: 'последний день срока нерабочий, срок переходит на следующий рабочий день',
  en: 'the last day does not work, the term moves to the next working day',
};

interface Reckoning {
  readonly rule: TermRule;
  readonly length: number;
  readonly from: DayNumber;
  /** The last day before any moving. */
  readonly last: DayNumber;
  readonly index: DayIndex;
}

/** Reckons a term day by day. Slow: for people to read, not for counting. */
export function deriveDays(rule: TermRule, length: number, from: DayNumber, index: DayIndex): Derivation {
  const last = lastDay(rule, length, from, index.worksProvisionally);
  const due = dueDay(rule, length, from, index.worksProvisionally);
  const reckoning = { rule, length, from, last, index };
  const days = [
    uncounted(from, eventText, 'Code 76(2)'),
    ...(rule.unit === 'working-days' ? workingDays(reckoning) : calendarDays(reckoning)),
  ];
  for (let day = last + 1; day < due; day++) days.push(skipped(day, index));
  if (due !== last) days.push({ ...uncounted(due, movedText, 'Code 76(5)'), counted: true });
  return { due: isoDate(due), days };
}

function workingDays({ rule, from, last, index }: Reckoning): readonly DerivedDay[] {
  const step = Math.sign(last - from);
  const days: DerivedDay[] = [];
  let n = 0;
  for (let day = from + step; day !== last + step; day += step) {
    if (!index.worksProvisionally(day)) days.push(skipped(day, index));
    else days.push(counted(rule, ++n, day, isWeekend(day) ? dayReason(day, index).reason : undefined));
  }
  return days;
}

/** Every day or month of a calendar term counts, whether it works or not; only of the last one that matters. */
function calendarDays({ rule, length, from, last, index }: Reckoning): readonly DerivedDay[] {
  const lastOff = index.worksProvisionally(last) ? undefined : dayReason(last, index).reason;
  return Array.from({ length }, (_, i) => {
    const day = rule.unit === 'months' ? addMonths(from, i + 1) : from + i + 1;
    const short = rule.unit === 'months' ? shortMonth(from, day) : undefined;
    const off = day === last ? lastOff : undefined;
    return counted(rule, i + 1, day, short && off ? joinTexts(short, off) : (short ?? off));
  });
}

function shortMonth(from: DayNumber, day: DayNumber): Text | undefined {
  const wanted = civilFromDay(from).day;
  return civilFromDay(day).day === wanted ? undefined : fillText(shortMonthText, { day: wanted });
}

function counted(rule: TermRule, n: number, day: DayNumber, remark: Text | undefined): DerivedDay {
  const reason = fillText(countedTexts[rule.unit], { n });
  return {
    date: isoDate(day),
    counted: true,
    number: n,
    reason: remark === undefined ? reason : joinTexts(reason, remark, ': '),
    paragraph: rule.paragraphs.join(', '),
  };
}

/** A day that does not work, and why. */
export function skipped(day: DayNumber, index: DayIndex): DerivedDay {
  const { reason, paragraph } = dayReason(day, index);
  return uncounted(day, reason, paragraph);
}

const uncounted = (day: DayNumber, reason: Text, paragraph: string): DerivedDay => ({
  date: isoDate(day),
  counted: false,
  number: null,
  reason,
  paragraph,
});

/** Why a day is off, or works though it is a weekend. An ordinary working day has no reason. */
function dayReason(day: DayNumber, index: DayIndex): { reason: Text; paragraph: string } {
  const entry = index.entry(day);
  const holiday = index.isKnown(day) ? undefined : fixedHolidayOn(day);
  const named = entry?.reason ?? holiday?.name;
  const weekend = isWeekend(day) ? weekdayText(weekday(day)) : undefined;
  const reason = weekend && named ? joinTexts(weekend, named) : (weekend ?? named);
  // Stryker disable next-line ConditionalExpression,StringLiteral: nobody asks it of an ordinary working day
  if (reason === undefined) throw new Error(`no reason why ${isoDate(day)} is off`);
  return {
    reason,
    paragraph: entry?.act ?? (holiday ? holidayParagraph(holiday.substituted) : 'Labour Code 84'),
  };
}

const holidayParagraph = (isHoliday: boolean): string =>
  isHoliday ? 'Law on holidays 5' : 'Labour Code 84(5)';
