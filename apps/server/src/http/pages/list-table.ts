import { writtenDate, type Language } from '@qabyldau/kernel';
import { cellText } from '../../lists/cell-text.js';
import type { Cell, ListColumn } from '../../lists/list.js';
import type { OpenList } from '../../lists/open-list.js';
import { heldText } from './held-text.js';
import { html, type Html } from './html.js';
import { linkOf } from './list-links.js';
import { words } from './words.js';

/** What programs want and people who look do not. */
const unshown = new Set([
  'procedure',
  'case',
  'body',
  'calendar',
  'derivation',
  'dueAt',
  'overdue',
  'notice',
  'provisional',
  'day',
]);

export interface ListTable {
  readonly open: OpenList;
  readonly lines: readonly (readonly Cell[])[];
  /** Name of the column, with `-` before it for the largest first. */
  readonly sort: string;
  /** The address of the same list in another order. */
  readonly sorted: (sort: string) => string;
}

/** The lines of a list; columns that say nothing in any of them are left out. */
export function listTable({ open, lines, sort, sorted }: ListTable): Html {
  const { list, asker } = open;
  const l = asker.language;
  const columns = open.columns
    .map((column, place) => ({ column, place }))
    .filter(
      ({ column, place }) =>
        !unshown.has(column.name) &&
        list.unshown?.includes(column.name) !== true &&
        lines.some((line) => (line[place] ?? null) !== null),
    );
  const overdue = open.columns.findIndex(({ name }) => name === 'overdue');
  return html`<div class="wide list" tabindex="0" role="region" aria-label="${list.title[l]}">
    <table class="cards">
      <thead>
        <tr>
          ${columns.map(({ column }) => heading(column, sort, sorted, l))}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr>
              ${columns.map(({ column, place }) => cell(open, column, line, { place, late: line[overdue] === true }))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function heading(column: ListColumn, sort: string, sorted: ListTable['sorted'], l: Language): Html {
  if (column.sort === undefined) return html`<th scope="col">${column.label[l]}</th>`;
  const direction =
    sort === column.name ? 'ascending' : sort === `-${column.name}` ? 'descending' : undefined;
  const arrow = direction === undefined ? '' : direction === 'ascending' ? ' ↑' : ' ↓';
  const turned = direction === 'ascending' ? `-${column.name}` : column.name;
  return html`<th scope="col" ${direction === undefined ? undefined : html` aria-sort="${direction}"`}>
    <a href="${sorted(turned)}">${column.label[l]}${arrow}</a>
  </th>`;
}

interface Place {
  readonly place: number;
  readonly late: boolean;
}

function cell(open: OpenList, column: ListColumn, line: readonly Cell[], { place, late }: Place): Html {
  const l = open.asker.language;
  const text = shownCell(line[place] ?? null, column, open);
  const link = text === '' ? undefined : linkOf(open, column, line);
  const content =
    link === undefined
      ? heldText(text)
      : html`<a href="${link.href}" ${link.title === undefined ? undefined : html` title="${link.title}"`}
          >${text}</a
        >`;
  const isDue = column.name === 'due';
  const kind = column.kind === 'text' && column.name !== 'number' ? '' : 'day';
  const mark = late && isDue ? html` <span class="mark">⚠ ${words.overdue[l]}</span>` : undefined;
  const classes = [kind, late && isDue ? 'late' : '', text === '' ? 'empty' : ''].filter(Boolean).join(' ');
  return html`<td class="${classes}" data-label="${column.label[l]}"><div>${content}${mark}</div></td>`;
}

/** As in the files, but days, times and figures are written as people write them. */
export function shownCell(
  value: Cell,
  column: Pick<ListColumn, 'kind' | 'name'>,
  { asker, moment }: OpenList,
): string {
  const text = cellText(value, column, { language: asker.language, calendar: moment.calendar });
  // What a monthly duty or a quarterly report has for a number is its month or quarter.
  const dated = column.kind === 'day' || column.kind === 'instant' || column.name === 'number';
  if (dated) return writtenDate(text, asker.language);
  return typeof value === 'number' ? text.replace('-', '−') : text;
}
