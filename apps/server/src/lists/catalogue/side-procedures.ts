import type { Text } from '@qabyldau/kernel';
import type { Row } from '@qabyldau/read-models';
import { reckoned } from '../columns.js';
import type { ListColumn } from '../list.js';
import { listWords } from '../words.js';

type Labels = Readonly<Record<string, Text>>;
/** Those of the labels that a list shows. */
export const only = (labels: Labels, ...names: readonly string[]): Labels =>
  Object.fromEntries(Object.entries(labels).filter(([name]) => names.includes(name)));

export const filed = { kk: 'Берілген', ru: 'Подано', en: 'Filed on' };
export const filedFrom = { kk: 'Берілген: бастап', ru: 'Подано с', en: 'Filed from' };
export const filedTo = { kk: 'Берілген: дейін', ru: 'Подано по', en: 'Filed to' };

/** Number of the appeal that a side procedure belongs to. */
export const numberOf = <R extends Row & { readonly appeal: string | null }>(): ListColumn<R> =>
  reckoned<R>('number', listWords.appealNumber, 'text', ({ appeal }, { names }) =>
    appeal === null ? null : (names.appeal(appeal)?.number ?? null),
  );
