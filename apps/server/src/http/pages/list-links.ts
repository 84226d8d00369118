import type { Language } from '@qabyldau/kernel';
import type { Cell, ListColumn } from '../../lists/list.js';
import type { OpenList } from '../../lists/open-list.js';
import { words } from './words.js';

export interface Link {
  readonly href: string;
  readonly title?: string | undefined;
}

const registrationNumber = /^\d{4}-\d{6,12}$/;

/** A line as links are made of it. */
interface Line {
  readonly list: string;
  readonly text: string;
  readonly workflow: string | undefined;
  readonly language: Language;
  /** Of another column: the text, or the code of a word. */
  readonly valueOf: (name: string) => string | undefined;
}

const ofCase = ({ workflow, language, valueOf }: Line): Link | undefined => {
  const id = valueOf('case');
  return workflow === undefined || workflow === 'reception-appeal' || id === undefined
    ? undefined
    : { href: `/cases/${workflow}/${id}?lang=${language}` };
};

const ofAppeal = ({ text, language }: Line): Link | undefined =>
  registrationNumber.test(text) ? { href: `/appeals/${text}?lang=${language}` } : undefined;

const links: Readonly<Record<string, (line: Line) => Link | undefined>> = {
  // The same place for people as the column `derivation` has for programs.
  due({ valueOf, language }) {
    const reckoning = valueOf('derivation');
    if (reckoning === undefined) return undefined;
    return { href: `${reckoning.replace('/api/v1', '')}&lang=${language}`, title: words.why[language] };
  },
  number: (line) => (line.workflow === 'written-appeal' ? ofCase(line) : ofAppeal(line)),
  appeal: ofAppeal,
  parent: ofAppeal,
  state: ofCase,
  booked({ list, valueOf, language }) {
    const day = valueOf('case');
    if (list !== 'reception-days' || day === undefined) return undefined;
    return { href: `/lists/day-list?${new URLSearchParams({ day, lang: language }).toString()}` };
  },
};

/**
 * Where a cell leads: the number of an appeal to its page, a day that was counted to its reckoning, a state to the
 * case that is in it, the places taken on a day to who has them.
 */
export function linkOf(
  { columns, list, asker }: OpenList,
  column: ListColumn,
  line: readonly Cell[],
): Link | undefined {
  const cellOf = (name: string): Cell => line[columns.findIndex((one) => one.name === name)] ?? null;
  const valueOf = (name: string): string | undefined => {
    const value = cellOf(name);
    if (typeof value === 'string') return value;
    return typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined;
  };
  const own = cellOf(column.name);
  return links[column.name]?.({
    list: list.name,
    text: typeof own === 'object' && own !== null ? own.label : String(own),
    workflow: valueOf('procedure') ?? valueOf('found') ?? list.caseOf,
    language: asker.language,
    valueOf,
  });
}
