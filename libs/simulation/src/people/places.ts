import type { AppealLanguage } from '@qabyldau/reception-appeal';
import type { Random } from '../random/random.js';

/** Districts, villages and streets of an oblast that does not exist: "sample", "trial", "example". */
const districts = {
  kk: ['Сынама ауданы', 'Мысал ауданы', 'Бастау ауданы', 'Үлгі қаласы', 'Көркем ауданы'],
  ru: ['Сынаминский район', 'Мысалский район', 'Бастауский район', 'город Улги', 'Коркемский район'],
} as const;

const villages = {
  kk: ['Жаңа Мысал ауылы', 'Тұнықбұлақ ауылы', 'Үлгілі ауылы', 'Сынақтөбе ауылы', 'Жұпаркөл ауылы'],
  ru: ['село Новый Мысал', 'село Туныкбулак', 'село Улгили', 'село Сынактобе', 'село Жупарколь'],
} as const;

const streets = {
  kk: [
    'Тұнық',
    'Көктем таңы',
    'Самал жел',
    'Жұпар гүл',
    'Ақ үлгі',
    'Сынақ',
    'Мысал',
    'Өрнек',
    'Қиял',
    'Ойдан',
  ],
  ru: ['Примерная', 'Образцовая', 'Пробная', 'Вымышленная', 'Учебная', 'Условная', 'Макетная', 'Черновая'],
} as const;

/** A place as the texts and addresses name it. */
export interface Place {
  readonly district: string;
  readonly village: string;
  readonly street: string;
  readonly house: number;
  readonly flat?: number | undefined;
}

export function aPlace(random: Random, language: AppealLanguage): Place {
  return {
    district: random.pick(districts[language]),
    village: random.pick(villages[language]),
    street: random.pick(streets[language]),
    house: random.between(1, 148),
    flat: random.chance(0.6) ? random.between(1, 90) : undefined,
  };
}

/** A postal address of the order: oblast, district, village, street, house, flat. */
export function addressOf(place: Place, language: AppealLanguage): string {
  const { district, village, street, house, flat } = place;
  if (language === 'kk') {
    const end = flat === undefined ? '' : `, ${flat}-пәтер`;
    return `Үлгі облысы, ${district}, ${village}, ${street} көшесі, ${house}-үй${end}`;
  }
  const end = flat === undefined ? '' : `, кв. ${flat}`;
  return `область Улги, ${district}, ${village}, улица ${street}, дом ${house}${end}`;
}
