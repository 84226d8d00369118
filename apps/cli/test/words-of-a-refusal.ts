import { languages, type Language, type Text } from '@qabyldau/kernel';

/** A lawful "no", filled in, as somebody reads it. */
export interface Words {
  readonly text: Text;
  readonly remedy: Text;
}

/** What is wrong with the words of a refusal, so far as a program can tell; nothing when all is well. */
export function faultsOf({ text, remedy }: Words): readonly string[] {
  return [
    ...languages.flatMap((language) => [
      ...faultsIn(text[language], language),
      ...faultsIn(remedy[language], language).map((fault) => `remedy: ${fault}`),
      ...(text[language] === remedy[language] ? [`${language}: the remedy says what the text says`] : []),
    ]),
    ...sameInTwoLanguages('text', text),
    ...sameInTwoLanguages('remedy', remedy),
  ];
}

const sameInTwoLanguages = (what: string, { kk, ru, en }: Text): readonly string[] =>
  new Set([kk, ru, en]).size === 3 ? [] : [`${what} is the same in two languages`];

/** What a file or a command wants to have in Latin letters, whoever writes it. */
const typed =
  /\b(true|false|days|years|works|off|reason|insteadOf|ordinary|SHA-256|YYYY-MM-DD)\b|«[^»]*»|“[^”]*”|\S+\/DEMO|\{[^{}]*\}|\([a-z]\d\d\)/g;

function faultsIn(words: string, language: Language): readonly string[] {
  const found = (fault: string, pattern: RegExp, within = words): readonly string[] => {
    const match = pattern.exec(within);
    return match === null ? [] : [`${language}: ${fault} “${match[0]}” in: ${words}`];
  };
  const own = words.replace(typed, ' ');
  return [
    ...(/[.!?]$/.test(words.trim()) && words.trim().length > 10
      ? []
      : [`${language}: no sentence: ${words}`]),
    ...found('a date of the program', /\d{4}-\d{2}-\d{2}/),
    ...found('an instant of the program', /\d{2}T\d{2}:/),
    ...found('something of the program', /undefined|null|NaN|\[object/),
    ...found('an id of the program', /[0-9a-f]{8}-[0-9a-f]{4}-/),
    ...found('a code of the program', /\b[A-Z]{2,}_[A-Z_]+\b|\b[a-z]+(-[a-z]+)+-\d+\b/),
    ...found('two spaces, or a space before a stop', / {2}| [.,;:)]/),
    ...(language === 'kk' ? kazakhFaults(own, found) : []),
    ...(language === 'ru' ? russianFaults(own, found) : []),
    ...(language === 'en' ? found('letters of another language', /[а-яёәғқңөұүһі]{3,}/i, own) : []),
  ];
}

type Found = (fault: string, pattern: RegExp, within?: string) => readonly string[];

/** Words that only Russian has, and a date without the word that bears its ending. */
const kazakhFaults = (own: string, found: Found): readonly string[] => [
  ...found(
    'a Russian word',
    /(?<!\p{L})(и|в|на|или|по|для|от|до|срок\p{L}*|приём\p{L}*|обращен\p{L}*|заявител\p{L}*|решени\p{L}*|уже|нельзя|укажите|день|дня|если|только)(?!\p{L})/iu,
    own,
  ),
  ...found('a letter that Kazakh words lack', /(?<!\p{L})\p{L}*[щъ]\p{L}*(?!\p{L})/iu, own),
  ...found(
    'a date without its ending',
    /\d{4} жылғы \d{1,2} \p{L}+(?!\p{L})(?:, \d{2}:\d{2})?(?! (?:күн|жұмыс күн|–|—)|[).,;:]|$)/u,
    own,
  ),
  ...found('English words', /[a-z]{4,}/i, own),
];

const russianFaults = (own: string, found: Found): readonly string[] => [
  ...found('a letter of Kazakh', /(?<!\p{L})\p{L}*[әғқңөұүһі]\p{L}*/iu, own),
  ...found('English words', /[a-z]{4,}/i, own),
  ...found('a word as it is not written', /(?<!\p{L})(согласно \p{L}+ия|раза раз)(?!\p{L})/iu, own),
];
