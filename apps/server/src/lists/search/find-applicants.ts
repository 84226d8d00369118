import { foldWord, wordsOf } from '@qabyldau/kernel';
import type { Where } from '@qabyldau/read-models';
import type { ApplicantWordRow } from '@qabyldau/reception-appeal';
import { applicantSearch } from '../../system/tables.js';
import type { ListViews } from '../list.js';
import { badValue, expected } from '../expected.js';

/** Words of names that are read at once. */
const PAGE = 500;
/** Who finds more people than this is asked to write more: nothing is left out silently. */
const MOST_WORDS = 3_000;
/** Past every letter: the end of a range of words with one beginning. */
export const PAST = '\u{10FFFF}';

export interface FoundApplicant {
  readonly subject: string;
  readonly sortKey: string;
  /** The letters are those that were asked for, not only look-alikes. */
  readonly exact: boolean;
}

/**
 * Who has names that begin so: letters as they stand first, then what only sounds so; within both in the Kazakh
 * order of names.
 */
export async function applicantsNamed(
  asked: readonly string[],
  views: ListViews,
): Promise<readonly FoundApplicant[]> {
  const longest = [...asked].sort((a, b) => b.length - a.length)[0] ?? '';
  const range = (beginning: string) => ({ gte: beginning, lt: `${beginning}${PAST}` });
  // What is spelt exactly so folds to the same beginning, and is among these.
  const named = await everyWord(views, { folded: range(foldWord(longest)) }, longest);
  const found = new Map<string, FoundApplicant>();
  const beginnings = asked.map((written) => ({ written, folded: foldWord(written) }));
  for (const row of named) {
    if (found.has(row.subject)) continue;
    const match = matchOf(row, beginnings);
    if (match !== undefined) found.set(row.subject, match);
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) || (a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey)),
  );
}

async function everyWord(
  views: ListViews,
  where: Where<ApplicantWordRow>,
  asked: string,
): Promise<readonly ApplicantWordRow[]> {
  const rows: ApplicantWordRow[] = [];
  for (let after: string | undefined; ;) {
    const page = await views.select(applicantSearch, {
      where,
      orderBy: [{ column: 'folded' }],
      limit: PAGE,
      after,
    });
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    if (rows.length >= MOST_WORDS) throw badValue('q', asked, expected.moreOfName, { most: MOST_WORDS });
    after = page.next;
  }
}

interface Beginning {
  readonly written: string;
  readonly folded: string;
}

/** Every word asked for begins some word of the name. The one that the row was found by need not be folded again. */
function matchOf(
  { subject, name, sortKey, word: foundBy }: ApplicantWordRow,
  asked: readonly Beginning[],
): FoundApplicant | undefined {
  const [only, another] = asked;
  if (another === undefined && foundBy.startsWith(only?.written ?? ''))
    return { subject, sortKey, exact: true };
  const words = wordsOf(name);
  if (another !== undefined) {
    const folded = words.map(foldWord);
    if (!asked.every((one) => folded.some((word) => word.startsWith(one.folded)))) return undefined;
  }
  const exact = asked.every(({ written }) => words.some((word) => word.startsWith(written)));
  return { subject, sortKey, exact };
}
