/** The Kazakh alphabet in its own order; each letter has its place in every sort key. */
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Latin letters that are drawn like a Cyrillic one, as keyboards and old texts mix them. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** What a letter becomes when it is typed on a Russian keyboard. */
const plainLetters: Readonly<Record<string, string>> = {
  ё: 'е',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** Code units of the sort key: far enough apart that Latin letters and digits stand before, as `Intl` has it. */
const firstLetter = 0x0400;
const places = new Map(
  Array.from(alphabet).map((letter, place) => [letter, String.fromCharCode(firstLetter + place)]),
);

const lower = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * A text whose order by code points is the Kazakh order of the texts it is made from. Whether a letter is a capital
 * matters only between texts of the same letters; punctuation, but for the space, is passed over.
 */
export function kazakhSortKey(text: string): string {
  const folded = lower(text).replace(/[^\p{Letter}\p{Number}\s]/gu, '');
  const letters = Array.from(folded.replace(/\s+/g, ' ').trim()).map(
    (letter) => places.get(letter) ?? letter,
  );
  return `${letters.join('')}\u0001${text.normalize('NFC').trim()}`;
}

/** The words of a text in small letters, as they are written. */
export const wordsOf = (text: string): readonly string[] =>
  lower(text)
    .replace(/["'«»“”„‘’ʼ\-‐‑–—]/g, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');

/**
 * A word as it is searched for: whoever writes Казыбек finds Қазыбек, and Latin look-alikes in a Cyrillic word
 * (or the other way about) do not hide it. A word of Latin letters alone stays what it is.
 * @param word in small letters, see {@link wordsOf}
 */
export function foldWord(word: string): string {
  const cyrillic = /\p{Script=Cyrillic}/u.test(word)
    ? Array.from(word).map((letter) => lookAlikes[letter] ?? letter)
    : Array.from(word);
  return cyrillic.map((letter) => plainLetters[letter] ?? letter).join('');
}
