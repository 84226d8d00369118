import { foldWord, wordsOf } from '@qabyldau/kernel';
import type { Page, Query, Where } from '@qabyldau/read-models';
import type { AppealRow, ApplicantWordRow } from '@qabyldau/reception-appeal';
import { seesPersons } from '../../http/auth/roles.js';
import { appealRegister, applicantSearch } from '../../system/tables.js';
import { allOf } from '../filters.js';
import { badValue } from '../question.js';
import type { List, ListViews, Scope } from '../list.js';
import { listWords } from '../words.js';
import { appealColumns } from './appeals.js';

/** Words of names that are read at once. */
const PAGE = 500;
/** Who finds more people than this is asked to write more: nothing is left out silently. */
const MOST_WORDS = 3_000;
/** Past every letter: the end of a range of words with one beginning. */
const PAST = '\u{10FFFF}';

interface Found {
  readonly subject: string;
  readonly sortKey: string;
  /** The letters are those that were asked for, not only look-alikes. */
  readonly exact: boolean;
}

/** Who has a word in their name that begins so, by what the first and longest of the words asked for finds. */
async function applicantsNamed(asked: readonly string[], views: ListViews): Promise<readonly Found[]> {
  const longest = [...asked].sort((a, b) => b.length - a.length)[0] ?? '';
  const range = (beginning: string) => ({ gte: beginning, lt: `${beginning}${PAST}` });
  // What is spelt exactly so folds to the same beginning, and is among these.
  const named = await everyWord(views, { folded: range(foldWord(longest)) }, longest);
  const found = new Map<string, Found>();
  for (const row of named) {
    const match = matchOf(row, asked);
    if (match !== undefined && !found.has(row.subject)) found.set(row.subject, match);
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
    if (rows.length >= MOST_WORDS) throw badValue('q', asked, tooMany);
    after = page.next;
  }
}

const tooMany = `a longer beginning, or more of the name: over ${String(MOST_WORDS)} people have a name that begins so`;

/** Every word asked for begins some word of the name. */
function matchOf({ subject, name, sortKey }: ApplicantWordRow, asked: readonly string[]): Found | undefined {
  const words = wordsOf(name);
  const folded = words.map(foldWord);
  if (!asked.every((one) => folded.some((word) => word.startsWith(foldWord(one))))) return undefined;
  return { subject, sortKey, exact: asked.every((one) => words.some((word) => word.startsWith(one))) };
}

/** Letters as they stand first, then what only sounds so; within both in the Kazakh order of names. */
async function find(query: Query<AppealRow>, words: string, { views }: Scope): Promise<Page<AppealRow>> {
  const limit = query.limit ?? 100;
  if (/^\d{4}-\d+$/.test(words.trim())) {
    return views.select(appealRegister, { ...query, where: allOf([query.where, { number: words.trim() }]) });
  }
  const found = await applicantsNamed(wordsOf(words), views);
  const place = new Map(found.map(({ subject }, at) => [subject, at]));
  const where = allOf<AppealRow>([query.where, { subject: { in: [...place.keys()] } }]);
  const { rows, position } = await views.select(appealRegister, { where, limit: 10_000 });
  const ranked = [...rows].sort(
    (a, b) => (place.get(a.subject) ?? 0) - (place.get(b.subject) ?? 0) || (a.number < b.number ? 1 : -1),
  );
  return { rows: ranked.slice(0, limit), next: undefined, position };
}

/** Appeals by the beginning of a name or by number. Only for those who may see who applicants are. */
export const searchList: List<AppealRow> = {
  name: 'search',
  title: { kk: 'Іздеу', ru: 'Поиск', en: 'Search' },
  about: {
    kk: 'Арыз иесінің тегі, аты немесе нөмірі бойынша; әріптердің орыс пернетақтасындағы жазылуы да табылады.',
    ru: 'По началу фамилии, имени или по номеру; находит и написанное русскими буквами.',
    en: 'By the beginning of a name, or by number; finds names typed on a Russian keyboard too.',
  },
  model: appealRegister,
  ofBody: (body) => ({ body }),
  roles: [...seesPersons],
  refers: { employees: ['responsible', 'official'], subjects: ['subject'] },
  columns: appealColumns.map(({ sort: _, ...column }) => column),
  filters: {
    q: {
      label: { kk: 'Аты немесе нөмірі', ru: 'Имя или номер', en: 'Name or number' },
      expected: listWords.applicant.en,
      pins: true,
      // two letters at least: a shorter beginning finds everybody
      where: (value) => (wordsOf(value).some((word) => word.length > 1) ? {} : undefined),
    },
  },
  needs: 'q',
  sort: '',
  find,
};
