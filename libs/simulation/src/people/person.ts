import type { ApplicantKind, AppealLanguage, Citizenship } from '@qabyldau/reception-appeal';
import type { Random } from '../random/random.js';
import { syntheticBin, syntheticIin, type Sex } from './identifiers.js';
import {
  kazakhGivenNames,
  kazakhSurnames,
  organisationNames,
  russianGivenNames,
  russianPatronymics,
  russianSurnames,
  singleNames,
  twoWordGivenNames,
} from './name-lists.js';
import { addressOf, aPlace, type Place } from './places.js';

/** Parts of a name; never all three are certain. */
export type PersonName = {
  readonly surname?: string;
  readonly given: string;
  readonly patronymic?: string;
};

/** Somebody who may write to the body. All of it is made up. */
export interface Citizen {
  readonly kind: ApplicantKind;
  readonly language: AppealLanguage;
  /** Of the person, or of the representative of an organisation. */
  readonly name: PersonName;
  /** Of the organisation. */
  readonly organisation?: string | undefined;
  /** IIN of a person, BIN of an organisation; foreigners may have none. */
  readonly number?: string | undefined;
  /** E.164, in a range that no operator has given out. */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** P11: none for a citizen of Kazakhstan. */
  readonly citizenship?: Citizenship | undefined;
  readonly place: Place;
  readonly address: string;
}

/** The n-th citizen of the made-up oblast. */
export function citizen(random: Random, n: number): Citizen {
  const language = random.fork('language').chance(0.6) ? 'kk' : 'ru';
  const kind = random.fork('kind').chance(0.15) ? 'legal' : 'natural';
  const sex = random.fork('sex').chance(0.45) ? 'male' : 'female';
  const place = aPlace(random.fork('place'), language);
  const foreigner = kind === 'natural' && random.fork('foreigner').chance(0.01);
  const named = random.fork('name');
  return {
    kind,
    language,
    name: foreigner ? { given: named.pick(singleNames[language]) } : personName(named, language, sex),
    ...(kind === 'legal' && { organisation: random.fork('organisation').pick(organisationNames[language]) }),
    ...(!foreigner && { number: kind === 'legal' ? syntheticBin(n) : syntheticIin(n, sex) }),
    ...(random.fork('phone').chance(0.9) && { phone: syntheticPhone(n) }),
    ...(random.fork('email').chance(0.45) && { email: `applicant${n}@example.org` }),
    ...(foreigner && {
      citizenship: random.fork('citizenship').chance(0.75) ? 'foreign' : 'stateless',
    }),
    place,
    address: addressOf(place, language),
  };
}

/** A name in the language; one in four Kazakh names has no patronymic. */
export function personName(random: Random, language: AppealLanguage, sex: Sex): PersonName {
  const form = sex === 'male' ? 0 : 1;
  if (language === 'ru') {
    return {
      surname: random.fork('surname').pick(russianSurnames)[form],
      given: random.fork('given').pick(russianGivenNames[sex]),
      ...(random.fork('has').chance(0.9) && {
        patronymic: random.fork('father').pick(russianPatronymics)[form],
      }),
    };
  }
  const twoWords = random.fork('two-words').chance(0.02);
  const father = random.fork('father').pick(kazakhGivenNames.male);
  return {
    surname: random.fork('surname').pick(kazakhSurnames)[form],
    given: random.fork('given').pick<string>(twoWords ? twoWordGivenNames[sex] : kazakhGivenNames[sex]),
    ...(random.fork('has').chance(0.75) && { patronymic: father + (sex === 'male' ? 'ұлы' : 'қызы') }),
  };
}

/** `+7 700 000 xx xx`: nobody has it. */
export const syntheticPhone = (n: number): string => `+7700000${String((n * 37) % 10_000).padStart(4, '0')}`;
