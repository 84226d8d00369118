import { QabyldauError } from './errors.js';
import { fillText, languages, type Language, type Text } from './text.js';

/** A place of a request that cannot be taken as it stands: a field, a header, a parameter. */
export interface WrongPlace {
  /** Its path: `tasks.0.dueOn`, `If-Match`, `cursor`. */
  readonly field: string;
  /** Which check it did not pass. Stable; texts may improve. */
  readonly code: string;
  /** What is wrong with it and what is expected, without its name. */
  readonly text: Text;
}

const expectation: Text = {
  kk: 'күтілетіні: {expected}',
  ru: 'ожидается: {expected}',
  en: 'expected {expected}',
};
const absence: Text = { kk: 'көрсетілмеген', ru: 'не указано', en: 'missing' };
const absentExpected: Text = {
  kk: 'көрсетілмеген, күтілетіні: {expected}',
  ru: 'не указано, ожидается: {expected}',
  en: 'missing, expected {expected}',
};

/** Something else was expected there; `expected` names it, as in "expected a date, such as 2026-03-20". */
export const wrongPlace = (field: string, code: string, expected: Text): WrongPlace => ({
  field,
  code,
  text: fillText(expectation, { expected }),
});

/** Nothing stands there, and something has to. */
export const missingPlace = (field: string, expected?: Text): WrongPlace => ({
  field,
  code: 'isDefined',
  text: expected === undefined ? absence : fillText(absentExpected, { expected }),
});

/** `bad-request`: a request that cannot be read, with each of its wrong places. */
export class WrongRequest extends QabyldauError {
  constructor(
    readonly wrong: readonly WrongPlace[],
    options?: ErrorOptions,
  ) {
    const said = (language: Language) =>
      wrong.map(({ field, text }) => `${field} – ${text[language]}`).join('; ');
    const [kk = '', ru = '', en = ''] = languages.map(said);
    super(
      'bad-request',
      { fields: wrong.map(({ field }) => field) },
      { ...options, words: { fields: { kk, ru, en } } },
    );
  }
}
