import { wordsOf } from '@qabyldau/kernel';
import type { Condition, Page, Query, ReadModel, Where } from '@qabyldau/read-models';
import type { AppealRow } from '@qabyldau/reception-appeal';
import { appealRegister, applicantSearch, writtenAppeals } from '../../system/tables.js';
import { allOf } from '../filters.js';
import type { Scope } from '../list.js';
import { badValue, expected } from '../expected.js';
import { besideModels, withCasesBeside } from './cases-beside.js';
import { applicantsNamed, PAST } from './find-applicants.js';
import type { FoundRow } from './found.js';

/** The tables that a search looks into beside the register. */
export const searchedModels: readonly ReadModel[] = [applicantSearch, ...besideModels];

const MOST = 10_000;
/** Numbers of one beginning: who finds more is asked to write more of it. */
const MOST_NUMBERED = 1_000;
const DIGITS = 6;
/** A number without its year is looked for in so many. */
const YEARS = 6;

/** `2026-000321` and the beginning of it; `321` and `2026-321` for the same. */
const numberLike = /^(?:(\d{4})-(\d{0,12})|(\d{1,6}))$/;

/** Cases by number or by the beginning of the applicant's name, each appeal with what belongs to it. */
export async function findCases(
  { where, limit = 100 }: Query<FoundRow>,
  words: string,
  scope: Scope,
): Promise<Page<FoundRow>> {
  const within = (where ?? {}) as Where<AppealRow>;
  const { appeals, first } = numberLike.test(words.trim())
    ? await numbered(words.trim(), within, scope)
    : { appeals: (await named(words, within, scope, limit)).slice(0, limit), first: [] };
  const rows = await withCasesBeside(appeals, scope.views);
  // a written appeal that has the very number stands before the appeal it was handed in with
  const ranked = first.length === 0 ? rows : [...rows].sort((a, b) => rank(b, first) - rank(a, first));
  const { position } = await scope.views.select(appealRegister, { limit: 1 });
  return { rows: ranked.slice(0, limit), next: undefined, position };
}

const rank = ({ workflow, ownNumber }: FoundRow, numbers: readonly string[]): number =>
  numbers.includes(ownNumber) && ['reception-appeal', 'written-appeal'].includes(workflow) ? 1 : 0;

interface Numbered {
  readonly appeals: readonly AppealRow[];
  /** The numbers that were meant, where they were written out. */
  readonly first: readonly string[];
}

/** The number itself, of whichever year where none is said; where nothing has it, those that begin so. */
async function numbered(text: string, within: Where<AppealRow>, scope: Scope): Promise<Numbered> {
  const [, year, after = '', bare] = numberLike.exec(text) ?? [];
  if (bare !== undefined) {
    const last = Number(scope.today.slice(0, 4));
    const years = Array.from({ length: YEARS }, (_, back) => String(last - back));
    const numbers = years.map((one) => `${one}-${bare.padStart(DIGITS, '0')}`);
    return { appeals: newestFirst(await havingNumber({ in: numbers }, within, scope)), first: numbers };
  }
  const number = `${year ?? ''}-${after.padStart(DIGITS, '0')}`;
  // zeros are only written by who copies a number, and this is not all of it
  const beginning = after.startsWith('0') && after.length < DIGITS;
  const exact = beginning ? [] : await havingNumber(number, within, scope);
  if (exact.length > 0) return { appeals: exact, first: [number] };
  const begun = await havingNumber({ gte: text, lt: `${text}${PAST}` }, within, scope);
  if (begun.length > MOST_NUMBERED) throw badValue('q', text, expected.moreOfNumber, { most: MOST_NUMBERED });
  return { appeals: begun, first: [] };
}

const newestFirst = (rows: readonly AppealRow[]): readonly AppealRow[] =>
  [...rows].sort((a, b) => (a.number < b.number ? 1 : -1));

/** Appeals with the number, and those at whose reception an appeal with it was handed in. */
async function havingNumber(
  number: Condition,
  within: Where<AppealRow>,
  { views }: Scope,
): Promise<readonly AppealRow[]> {
  const limit = MOST_NUMBERED + 1;
  const own = await views.select(appealRegister, { where: allOf([within, { number }]), limit });
  const { rows: written } = await views.select(writtenAppeals, { where: { number }, limit });
  const known = new Set(own.rows.map(({ appeal }) => appeal));
  const parents = [...new Set(written.map(({ parent }) => parent))].filter((parent) => !known.has(parent));
  const of = await appealsWhere({ appeal: { in: parents } }, within, views);
  return [...own.rows, ...of];
}

/** The appeals of those who are named so, in the order of their names; those of more people only until there are enough. */
async function named(
  words: string,
  within: Where<AppealRow>,
  { views }: Scope,
  enough: number,
): Promise<readonly AppealRow[]> {
  const found = await applicantsNamed(wordsOf(words), views);
  const place = new Map(found.map(({ subject }, at) => [subject, at]));
  const subjects = [...place.keys()];
  const rows: AppealRow[] = [];
  for (let from = 0; from < subjects.length && rows.length < enough; from += enough) {
    const some = { subject: { in: subjects.slice(from, from + enough) } };
    rows.push(...(await appealsWhere(some, within, views)));
  }
  return rows.sort(
    (a, b) => (place.get(a.subject) ?? 0) - (place.get(b.subject) ?? 0) || (a.number < b.number ? 1 : -1),
  );
}

const appealsWhere = async (
  where: Where<AppealRow>,
  within: Where<AppealRow>,
  views: Scope['views'],
): Promise<readonly AppealRow[]> =>
  (await views.select(appealRegister, { where: allOf([within, where]), limit: MOST })).rows;
