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

/**
 * A date, or a date and local time (`2026-03-16`, `2026-03-16 10:00`), as it is written in a language:
 * "2026 жылғы 16 наурыз, 10:00", "16.03.2026 10:00", "16 March 2026, 10:00". Any other text stays as it is.
 */
export function writtenDate(text: string, language: Language): string {
  const [whole, year, month, day, time] = isoDate.exec(text) ?? [];
  if (whole === undefined || year === undefined) return text;
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

const withTime = (date: string, between: string, time: string | undefined): string =>
  time === undefined ? date : `${date}${between}${time}`;
