import type { Text } from '@qabyldau/kernel';
import type { Place, ScheduleLanguage } from './messages.js';

/** The columns of the annex that may be left empty by mistake; column 4, the dates, is checked when a line is set. */
export const columns = {
  1: { kk: 'мемлекеттік органның атауы', ru: 'наименование государственного органа', en: 'state body' },
  2: { kk: 'тегі, аты, әкесінің аты', ru: 'фамилия, имя, отчество', en: 'full name' },
  3: { kk: 'лауазымы', ru: 'должность', en: 'position' },
  5: { kk: 'орналасқан жері', ru: 'место нахождения', en: 'location' },
  6: {
    kk: 'байланыс телефоны, электрондық мекенжайы',
    ru: 'контактный телефон, электронный адрес',
    en: 'phone and e-mail',
  },
} as const satisfies Readonly<Record<number, Text>>;
export type ColumnNumber = keyof typeof columns;

/** P8: where a schedule is made public. */
export const placeNames: Readonly<Record<Place, Text>> = {
  PREMISES: {
    kk: 'Қабылдау үй-жайының көрнекті орны',
    ru: 'Видное место в помещении приёма',
    en: 'A visible place in the reception premises',
  },
  OFFICIAL_SITE: { kk: 'Ресми сайт', ru: 'Официальный сайт', en: 'Official site' },
};

export const languageNames: Readonly<Record<ScheduleLanguage, Text>> = {
  kk: { kk: 'мемлекеттік тілде', ru: 'на государственном языке', en: 'in the state language' },
  ru: { kk: 'орыс тілінде', ru: 'на русском языке', en: 'in Russian' },
};
