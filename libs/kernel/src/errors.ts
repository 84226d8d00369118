import type { JsonObject } from './json.js';
import { fillText, type Text } from './text.js';
import { catalogue } from './error-catalogue.js';

export type ErrorCode = keyof typeof catalogue;

export interface ErrorWords extends ErrorOptions {
  /** For places of the texts that each language says in its own words; they go before `data`. */
  readonly words?: Readonly<Record<string, Text>>;
}

/** Something that went wrong and that somebody can do something about. Codes are stable; texts may improve. */
export class QabyldauError extends Error {
  override readonly name = 'QabyldauError';
  /** What happened, for a person. */
  readonly text: Text;
  /** What to do about it, for a person. */
  readonly remedy: Text;

  constructor(
    readonly code: ErrorCode,
    readonly data: JsonObject = {},
    { words = {}, ...options }: ErrorWords = {},
  ) {
    const printable = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printed(value)]));
    const values = { ...printable, ...words };
    const text = fillText(catalogue[code].text, values);
    super(`${code}: ${text.en}`, options);
    this.text = text;
    this.remedy = fillText(catalogue[code].remedy, values);
  }
}

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Narrows an unknown throw to one code of the catalogue. */
export const hasCode = (error: unknown, code: ErrorCode): error is QabyldauError =>
  error instanceof QabyldauError && error.code === code;
