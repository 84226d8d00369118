import { parseInstant, QabyldauError, type Instant } from '@qabyldau/kernel';
import { asWritten, badValue, expected } from './expected.js';
import type { Asking } from './question.js';

export const listFormats = ['json', 'jsonl', 'csv', 'xlsx'] as const;
export type ListFormat = (typeof listFormats)[number];

/** A list as a query string asks for it. */
export interface AskedList extends Asking {
  readonly at?: Instant | undefined;
  readonly atLeast?: string | undefined;
  readonly count: boolean;
  readonly format: ListFormat;
  readonly separator: ';' | ',';
}

/** What a query may say beside the filters of the list. */
const reserved = new Set([
  'sort',
  'limit',
  'cursor',
  'before',
  'count',
  'at',
  'atLeast',
  'format',
  'separator',
  'language',
  'lang',
]);
const separators = { semicolon: ';', comma: ',' } as const;
/** The longest page of an answer in JSON; files have no bound. */
const LONGEST_PAGE = 500;

/**
 * Reads a query string. What is left empty was not asked, as forms have it.
 * @throws QabyldauError `bad-filter-value`, `bad-instant`
 */
export function askedListOf(query: Readonly<Record<string, unknown>>): AskedList {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'string') throw badValue(name, String(value), expected.oneValue);
    if (value !== '') given.set(name, value);
  }
  const format = one(given, 'format', listFormats) ?? 'json';
  const limit = given.get('limit');
  const at = given.get('at');
  return {
    filters: Object.fromEntries([...given].filter(([name]) => !reserved.has(name))),
    sort: given.get('sort'),
    limit: limit === undefined ? undefined : limitOf(limit, format),
    cursor: given.get('cursor'),
    before: given.get('before'),
    at: at === undefined ? undefined : instantOf(at),
    atLeast: given.get('atLeast'),
    count: one(given, 'count', ['true', 'false']) === 'true',
    format,
    separator: separators[one(given, 'separator', ['semicolon', 'comma']) ?? 'semicolon'],
  };
}

function one<V extends string>(
  given: ReadonlyMap<string, string>,
  name: string,
  known: readonly V[],
): V | undefined {
  const value = given.get(name);
  if (value === undefined) return undefined;
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw badValue(name, value, asWritten(known.join(', ')));
  return found;
}

function limitOf(text: string, format: ListFormat): number {
  const limit = Number(text);
  const most = format === 'json' ? LONGEST_PAGE : Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > most)
    throw badValue('limit', text, asWritten(`1–${String(most)}`));
  return limit;
}

function instantOf(text: string): Instant {
  try {
    // A plus sign that nobody escaped has become a space.
    return parseInstant(text.replace(' ', '+'));
  } catch (error) {
    throw new QabyldauError('bad-instant', { value: text }, { cause: error });
  }
}
