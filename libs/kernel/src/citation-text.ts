import type { Language, Text } from './text.js';

/** What a paragraph or an article belongs to: in Kazakh as its owner (`Кодекстің`), in Russian in the genitive. */
interface Act {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** What a place is called; `of` is the Kazakh genitive that something below it needs, `many` the plural of a range. */
interface Unit {
  readonly kk: string;
  readonly of: string;
  readonly many: string;
  readonly ru: string;
  /** Closes the number: `2)`. */
  readonly bracket: boolean;
}

interface Form {
  readonly pattern: RegExp;
  readonly act: Act;
  /** From the paragraph or article down. */
  readonly units: readonly Unit[];
}

const ownParagraph: Unit = { kk: 'тармақ', of: 'тармақтың', many: 'тармақтар', ru: 'п.', bracket: false };
const paragraph: Unit = { kk: 'тармағы', of: 'тармағының', many: 'тармақтары', ru: 'п.', bracket: false };
const article: Unit = { kk: 'бабы', of: 'бабының', many: 'баптары', ru: 'ст.', bracket: false };
const part: Unit = { kk: 'бөлігі', of: 'бөлігінің', many: 'бөліктері', ru: 'ч.', bracket: false };
const point: Unit = {
  kk: 'тармақшасы',
  of: 'тармақшасының',
  many: 'тармақшалары',
  ru: 'пп.',
  bracket: true,
};

const forms: readonly Form[] = [
  { pattern: /^P(?=\d)/, act: { kk: '', ru: '', en: 'para ' }, units: [ownParagraph, point] },
  {
    pattern: /^cl\. (?=\d)/,
    act: { kk: 'қаулының ', ru: ' постановления', en: 'Resolution cl. ' },
    units: [paragraph, point],
  },
  {
    pattern: /^Code (?=\d)/,
    act: { kk: 'ӘРПК ', ru: ' АППК', en: 'Code art. ' },
    units: [article, part, point],
  },
  {
    pattern: /^Labour Code (?=\d)/,
    act: { kk: 'Еңбек кодексінің ', ru: ' Трудового кодекса', en: 'Labour Code art. ' },
    units: [article, paragraph, point],
  },
  {
    pattern: /^Law on holidays (?=\d)/,
    act: { kk: 'Мерекелер туралы заңның ', ru: ' Закона о праздниках', en: 'Law on holidays art. ' },
    units: [article, paragraph, point],
  },
  {
    pattern: /^Law 94-V (?=\d)/,
    act: { kk: '№ 94-V Заңның ', ru: ' Закона № 94-V', en: 'Law No. 94-V art. ' },
    units: [article, paragraph, point],
  },
];

/** What is cited as a whole. */
const wholes: Readonly<Record<string, Text>> = {
  annex: { kk: 'регламентке қосымша', ru: 'приложение к регламенту', en: 'annex to the regulation' },
  'Law 94-V': { kk: '№ 94-V Заң', ru: 'Закон № 94-V', en: 'Law No. 94-V' },
  'Law on holidays': { kk: 'Мерекелер туралы заң', ru: 'Закон о праздниках', en: 'Law on holidays' },
  'Labour Code': { kk: 'Еңбек кодексі', ru: 'Трудовой кодекс', en: 'Labour Code' },
};

const place = String.raw`\d+(?:-\d+)?`;
/** `64(7)(1)`, `64(1)-(3)` */
const numbered = new RegExp(`^(${place})((?:\\(${place}\\))*)(?:[-–]\\((${place})\\))?$`);

/**
 * A citation as a reader of this language writes it: `P15(2)` is `15-тармақтың 2) тармақшасы`, `пп. 2) п. 15`,
 * `para 15(2)`. Several may stand with commas between. A form that is not known comes back as it is.
 */
export function citationText(citation: string, language: Language): string {
  const several = citation.split(', ');
  if (several.length > 1) return several.map((one) => citationText(one, language)).join('; ');
  if (Object.hasOwn(wholes, citation)) return wholes[citation]?.[language] ?? citation;
  const reading = /^reading ([A-Z])$/.exec(citation)?.[1];
  if (reading !== undefined)
    return { kk: `${reading} тұжырымы`, ru: `толкование ${reading}`, en: citation }[language];
  const form = forms.find(({ pattern }) => pattern.test(citation));
  const found = form && numbered.exec(citation.replace(form.pattern, ''));
  if (!form || !found) return citation;
  const [, first = '', below = '', to] = found;
  const places = [first, ...[...below.matchAll(/\(([^)]+)\)/g)].map(([, number = '']) => number)];
  if (places.length > form.units.length || (to !== undefined && places.length === 1)) return citation;
  return spellers[language](form, places, to);
}

type Speller = (form: Form, places: readonly string[], to: string | undefined) => string;

/** From the act down to the place; all but the last in the genitive, of which one, the nearest, is written out. */
const kazakh: Speller = ({ act, units }, places, to) => {
  const last = places.length - 1;
  const named = places.map((number, level) => {
    const unit = units[level] ?? point;
    const range = level === last && to !== undefined;
    const name = level === last ? (range ? unit.many : unit.kk) : level === last - 1 ? unit.of : unit.kk;
    const joint = unit.bracket ? ' ' : '-';
    return `${closed(number, unit)}${range ? `–${closed(to, unit)}` : ''}${joint}${name}`;
  });
  return `${act.kk}${named.join(' ')}`;
};

/** From the place up to the act. */
const russian: Speller = ({ act, units }, places, to) => {
  const last = places.length - 1;
  const named = places.map((number, level) => {
    const unit = units[level] ?? point;
    const range = level === last && to !== undefined ? `–${closed(to, unit)}` : '';
    return `${unit.ru} ${closed(number, unit)}${range}`;
  });
  return `${named.reverse().join(' ')}${act.ru}`;
};

const english: Speller = ({ act }, [first = '', ...below], to) =>
  `${act.en}${first}${below.map((number) => `(${number})`).join('')}${to === undefined ? '' : `–(${to})`}`;

const spellers: Readonly<Record<Language, Speller>> = { kk: kazakh, ru: russian, en: english };

const closed = (number: string, { bracket }: Unit): string => (bracket ? `${number})` : number);
