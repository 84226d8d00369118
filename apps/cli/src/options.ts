import { resolve } from 'node:path';
import {
  clockFrom,
  languages,
  parseDate,
  parseInstant,
  QabyldauError,
  systemClock,
  type Clock,
  type Instant,
  type IsoDate,
  type Language,
  type Text,
} from '@qabyldau/kernel';
import { UsageError } from './failure.js';

/** What every command takes. */
export interface CommonOptions {
  readonly data: string;
  readonly json?: boolean;
  readonly language?: string;
}

const isLanguage = (text: string | undefined): text is Language => languages.some((l) => l === text);

/** The language of an option, else of the environment (`QABYLDAU_LANGUAGE`, then the locale), else English. */
export function chooseLanguage(option: string | undefined): Language {
  const locale = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  return [option, process.env['QABYLDAU_LANGUAGE'], locale.slice(0, 2)].find(isLanguage) ?? 'en';
}

/** The same, from a raw command line: for messages about a command that could not be read. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const [option, next] = at < 0 ? [] : argv.slice(at);
  return chooseLanguage(option?.split('=')[1] ?? next);
}

/** @throws UsageError `bad-option` */
export const portOption = (text: string): number => countOption('port', text, 0, 65_535);

/** The clock of commands that write: of a `--clock` option, else the machine's. */
export const chooseClock = (option: string | undefined): Clock =>
  option === undefined ? systemClock : clockFrom(instantOption(option));

export const dataFolder = (options: CommonOptions): string => resolve(options.data);

/** @throws QabyldauError `bad-date` */
export function dateOption(text: string): IsoDate {
  try {
    return parseDate(text);
  } catch (error) {
    throw new QabyldauError('bad-date', { value: text }, { cause: error });
  }
}

/** @throws QabyldauError `bad-instant` */
export function instantOption(text: string): Instant {
  try {
    return parseInstant(text);
  } catch (error) {
    throw new QabyldauError('bad-instant', { value: text }, { cause: error });
  }
}

/** A whole number from `least` to `most`. @throws UsageError `bad-option` */
export function countOption(name: string, text: string, least = 1, most?: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least || (most !== undefined && value > most)) {
    const expected = most === undefined ? `≥ ${least}` : `${least}–${most}`;
    throw new UsageError('bad-option', { option: `--${name}`, value: text, expected });
  }
  return value;
}

export const inLanguage = (text: Text | undefined, language: Language, otherwise: string): string =>
  text?.[language] ?? otherwise;
