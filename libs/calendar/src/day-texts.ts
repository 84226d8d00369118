import { fillText, type IsoDate, type Text } from '@qabyldau/kernel';

const weekdays: readonly Text[] = [
  { kk: 'дүйсенбі', ru: 'понедельник', en: 'Monday' },
  { kk: 'сейсенбі', ru: 'вторник', en: 'Tuesday' },
  { kk: 'сәрсенбі', ru: 'среда', en: 'Wednesday' },
  { kk: 'бейсенбі', ru: 'четверг', en: 'Thursday' },
  { kk: 'жұма', ru: 'пятница', en: 'Friday' },
  { kk: 'сенбі', ru: 'суббота', en: 'Saturday' },
  { kk: 'жексенбі', ru: 'воскресенье', en: 'Sunday' },
];

/** @param weekday 1 for Monday to 7 for Sunday. */
export function weekdayText(weekday: number): Text {
  const text = weekdays[weekday - 1];
  if (text === undefined) throw new RangeError(`not a day of the week: ${weekday}`);
  return text;
}

/** The one text, then the other, as one phrase. */
export const joinTexts = (first: Text, second: Text, separator = ', '): Text => ({
  kk: first.kk + separator + second.kk,
  ru: first.ru + separator + second.ru,
  en: first.en + separator + second.en,
});

/** Fills a `{date}` the way each language writes it: 08.05.2024 in Kazakh and Russian, 2024-05-08 in English. */
export function withDate(text: Text, date: IsoDate): Text {
  const local = `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
  const localFilled = fillText(text, { date: local });
  return { kk: localFilled.kk, ru: localFilled.ru, en: fillText(text, { date }).en };
}

export const substituteText: Text = {
  kk: '{date} мерекесінің орнына берілген демалыс күні',
  ru: 'выходной взамен праздника {date}, совпавшего с выходным днём',
  en: 'day off in place of the holiday of {date}',
};
export const movedOffText: Text = {
  kk: '{date} күнінен ауыстырылған демалыс күні',
  ru: 'выходной день, перенесённый с {date}',
  en: 'day off moved from {date}',
};
export const movedWorkText: Text = {
  kk: 'жұмыс күні: демалыс күні {date} күніне ауыстырылған',
  ru: 'рабочий день: выходной перенесён на {date}',
  en: 'works: the day off was moved to {date}',
};
export const unconfirmedText: Text = {
  kk: 'есептелген, ресми расталмаған',
  ru: 'вычислено, официально не подтверждено',
  en: 'computed, unconfirmed',
};
