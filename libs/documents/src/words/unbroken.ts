/** Spaces that no line of a letter may end at. */
const held: readonly RegExp[] = [
  // № 5
  /(?<=№) (?=\S)/g,
  // Смаилов Ә.А.
  /(?<=\p{Lu}\p{Ll}+) (?=(?:\p{Lu}\.){1,2}(?!\p{L}))/gu,
  // Ә. Смаилов
  /(?<=(?<![\p{L}.])\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu,
  // 2026 жылғы; 2026 года
  /(?<=\d{4}) (?=жылғы|года|ж\.|г\.)/g,
  // 16 наурыз; 16 марта
  /(?<=(?<!\d)\d{1,2}) (?=(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря))/gu,
  // дом 1, кв. 90, каб. 3, сағат 14:30; of a quarter the number goes with its word: 1 кв. 2026 г.
  /(?<=(?<!\p{L})(?:дом|каб\.|зал|сағат)) (?=\d)/giu,
  /(?<=(?<!\p{L})кв\.) (?=\d{1,3}(?!\d))/giu,
  /(?<=(?<!\d)[1-4]) (?=кв\. \d{4})/gu,
  // +7 (700) 000 0000; 694 000
  /(?<=\+7|\)) (?=[(\d])/g,
  /(?<=\d) (?=\d{3,4}(?!\d))/g,
];

/**
 * The words as a line of a letter takes them: surname and initials, a number and its sign, a day and its month are
 * not parted. Nothing else changes.
 */
export const unbroken = (text: string): string =>
  held.reduce((words, space) => words.replace(space, '\u00a0'), text);

const before = /(?<=(?:^|[^\S]|[(«"])(?:[\p{L}\p{N}]+[-–])*[\p{L}\p{N}]+)/u.source;
const inWord = /-(?=\p{L}+(?:[\s.,;:!?)»"]|$))/u.source;
const inNumber = /-(?=\p{N}+(?:[-/\s.,;:!?)»"]|$))/u.source;

/** Where a hyphen joins what must not be parted: "64-баптың", "16-үй"; not in addresses of the network. */
export const heldInWord = new RegExp(`${before}${inWord}`, 'gu');
/** The same, and in numbers: "2026-000169", "Ш-74", "000-00-00". */
export const heldHyphen = new RegExp(`${before}(?:${inWord}|${inNumber})`, 'gu');

/** The words of a text for HTML, with the room between them, and which of them no line may part at their hyphens. */
export const heldWords = (text: string): readonly { readonly word: string; readonly held: boolean }[] =>
  unbroken(text)
    .split(/(\s+)/)
    .map((word) => ({ word, held: word.length <= LONGEST_HELD && word.search(heldHyphen) >= 0 }));

/** A longer word may have to be parted where there is little room. */
const LONGEST_HELD = 20;
