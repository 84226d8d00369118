import type { Language } from './text.js';

const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
const russianMonths = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const isoDate = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})(?: (\d{2}:\d{2}))?$/;

const isoMonth = /^(\d{4})-(0[1-9]|1[0-2])$/;
const yearAndQuarter = /^(\d{4})-Q([1-4])$/;

/**
 * A date, or a date and local time (`2026-03-16`, `2026-03-16 10:00`), as it is written in a language:
 * "2026 жылғы 16 наурыз, 10:00", "16.03.2026 10:00", "16 March 2026, 10:00". A month (`2026-03`) and a quarter
 * (`2026-Q1`) likewise. Any other text stays as it is.
 */
export function writtenDate(text: string, language: Language): string {
  const [whole, year, month, day, time] = isoDate.exec(text) ?? [];
  if (whole === undefined || year === undefined) return writtenPeriod(text, language);
  const at = (months: readonly string[]) => months[Number(month) - 1] ?? '';
  switch (language) {
    case 'kk':
      return withTime(`${year} жылғы ${Number(day)} ${at(kazakhMonths)}`, ', ', time);
    case 'ru':
      return withTime(`${day}.${month}.${year}`, ' ', time);
    case 'en':
      return withTime(`${Number(day)} ${at(englishMonths)} ${year}`, ', ', time);
  }
}

function writtenPeriod(text: string, language: Language): string {
  const [month, inYear = '', number] = isoMonth.exec(text) ?? [];
  if (month !== undefined) {
    const name = (months: readonly string[]) => months[Number(number) - 1] ?? '';
    const { kk, ru, en } = { kk: name(kazakhMonths), ru: name(russianMonths), en: name(englishMonths) };
    return { kk: `${inYear} жылғы ${kk}`, ru: `${ru} ${inYear} года`, en: `${en} ${inYear}` }[language];
  }
  const [quarter, year = '', n = ''] = yearAndQuarter.exec(text) ?? [];
  if (quarter === undefined) return text;
  return { kk: `${year} жылғы ${n}-тоқсан`, ru: `${n} квартал ${year} года`, en: `Q${n} ${year}` }[language];
}

const withTime = (date: string, between: string, time: string | undefined): string =>
  time === undefined ? date : `${date}${between}${time}`;
