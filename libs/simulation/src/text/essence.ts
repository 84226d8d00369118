import { fillPlaces } from '@qabyldau/kernel';
import type { AppealLanguage } from '@qabyldau/reception-appeal';
import type { Place } from '../people/places.js';
import type { Random } from '../random/random.js';
import { kazakhEssences } from './kazakh-essences.js';
import { russianEssences } from './russian-essences.js';
import type { Topic } from './topics.js';

const essences = { kk: kazakhEssences, ru: russianEssences } as const;

/** What an applicant writes about the topic, in the language, about the own place. */
export function essence(random: Random, topic: Topic, language: AppealLanguage, place: Place): string {
  const values: Readonly<Record<string, string | number>> = {
    village: place.village,
    street: place.street,
    house: place.house,
    year: random.fork('year').between(2012, 2023),
    born: random.fork('born').between(2019, 2022),
    months: random.fork('months').between(5, 11),
    hectares: random.fork('hectares').between(40, 900),
    children: random.fork('children').between(5, 9),
    hours: random.fork('hours').between(2, 4),
    days: random.fork('days').between(9, 20),
    sum: grouped(random.fork('sum').between(18, 950) * 1000),
    number: random.fork('number').between(1, 60),
    pupils: random.fork('pupils').between(35, 40),
  };
  const template = random.fork('template').pick(essences[language][topic]);
  return fillPlaces(template, language, (name) => values[name]);
}

/** 950000 as `950 000`. */
const grouped = (sum: number): string => String(sum).replace(/\B(?=(\d{3})+$)/g, ' ');
