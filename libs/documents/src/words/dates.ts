import { writtenDate, type IsoDate } from '@qabyldau/kernel';
import type { DocumentLanguage } from '../model.js';

/** In the genitive. */
const russianMonths = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const parts = (date: IsoDate) => ({
  year: date.slice(0, 4),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** As official letters write it: "2026 жылғы 16 наурыз", «16 марта 2026 года». */
export function dateInWords(date: IsoDate, language: DocumentLanguage): string {
  if (language === 'kk') return writtenDate(date, language);
  const { year, month, day } = parts(date);
  return `${day} ${russianMonths[month - 1] ?? ''} ${year} года`;
}

/** As it stands before what is of that day: "2026 жылғы 16 наурыздағы № 5 бұйрық", «приказ от 16 марта 2026 года № 5». */
export const dateBefore = (date: IsoDate, language: DocumentLanguage): string =>
  `${dateInWords(date, language)}${language === 'kk' ? (ofMonth[parts(date).month - 1] ?? '') : ''}`;

const ofMonth = [
  'дағы', // қаңтар
  'дағы', // ақпан
  'дағы', // наурыз
  'дегі', // сәуір
  'дағы', // мамыр
  'дағы', // маусым
  'дегі', // шілде
  'дағы', // тамыз
  'тегі', // қыркүйек
  'дағы', // қазан
  'дағы', // қараша
  'дағы', // желтоқсан
];

/** 16.03.2026: for tables. */
export const dateInFigures = (date: IsoDate): string => date.split('-').reverse().join('.');
