import type { Refusal } from '@qabyldau/engine';
import { fail, languages, ok, parseDate, type Result } from '@qabyldau/kernel';
import type { CalendarFile } from './messages.js';
import { no } from './refusals.js';

type Object = Readonly<Record<string, unknown>>;

/** What a part of the file must be: a test, and what to write there. */
interface Part {
  readonly holds: (value: unknown) => boolean;
  readonly expected: string;
}

const isObject = (value: unknown): value is Object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words: Part = {
  holds: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 100,
  expected: '"…"',
};
const date: Part = { holds: isDate, expected: 'YYYY-MM-DD' };
const inThreeLanguages: Part = {
  holds: (value) => isObject(value) && languages.every((language) => words.holds(value[language])),
  expected: '{"kk": "…", "ru": "…", "en": "…"}',
};
const years: Part = {
  holds: (value) => Array.isArray(value) && value.every((year) => Number.isInteger(year)),
  expected: '[2028]',
};

const rowParts: Readonly<Record<string, Part>> = {
  off: date,
  works: date,
  ordinary: date,
  insteadOf: date,
  reason: inThreeLanguages,
};

/** The file as a file, whatever was read: what is missing or misshapen is named by its place, `days[3].off`. */
export function shapeOf(content: unknown): Result<CalendarFile, Refusal> {
  const wrong = (where: string, expected: string) => fail(no('calendar-file-misshapen', { where, expected }));
  if (!isObject(content)) return wrong('{…}', '{"version", "act", "days"}');
  const { version, act, days } = content;
  const unknown = Object.keys(content).find((name) => !['version', 'act', 'years', 'days'].includes(name));
  if (unknown !== undefined) return wrong(unknown, 'version, act, years, days');
  if (!words.holds(version)) return wrong('version', words.expected);
  if (!isObject(act)) return wrong('act', '{"number": "…", "date": "YYYY-MM-DD"}');
  if (!words.holds(act['number'])) return wrong('act.number', words.expected);
  if (!date.holds(act['date'])) return wrong('act.date', date.expected);
  if (content['years'] !== undefined && !years.holds(content['years'])) return wrong('years', years.expected);
  if (!Array.isArray(days)) return wrong('days', '[{"works": "…", "off": "…"}, …]');
  const faults = days.flatMap((row, place) => faultOfRow(row, `days[${place + 1}]`) ?? []);
  const [first] = faults;
  return first === undefined ? ok(content as unknown as CalendarFile) : wrong(first.where, first.expected);
}

/** What is wrong with a row of `days`, and what was expected there. */
function faultOfRow(row: unknown, where: string): { where: string; expected: string } | undefined {
  if (!isObject(row)) return { where, expected: '{"works": "YYYY-MM-DD", "off": "YYYY-MM-DD"}' };
  for (const [name, value] of Object.entries(row)) {
    const part = rowParts[name];
    if (part === undefined) return { where: `${where}.${name}`, expected: Object.keys(rowParts).join(', ') };
    if (value !== undefined && !part.holds(value))
      return { where: `${where}.${name}`, expected: part.expected };
  }
  return undefined;
}

function isDate(value: unknown): boolean {
  try {
    return typeof value === 'string' && parseDate(value) === value;
  } catch {
    return false;
  }
}
