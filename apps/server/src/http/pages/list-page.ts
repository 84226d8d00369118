import { writtenDate, type Language } from '@qabyldau/kernel';
import type { AskedList } from '../../lists/asked-list.js';
import { lists } from '../../lists/catalogue.js';
import { cellText } from '../../lists/cell-text.js';
import type { AnyList, Cell, ListColumn } from '../../lists/list.js';
import type { OpenList } from '../../lists/open-list.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { words } from './words.js';

/** What a page needs of a filter. */
type Offered = Pick<AnyList['filters'][string], 'label' | 'expected' | 'choices'>;

export interface ListPageParts {
  readonly open: OpenList;
  readonly asked: AskedList;
  /** As it was typed. */
  readonly at: string | undefined;
  readonly lines: readonly (readonly Cell[])[];
  readonly next: string | undefined;
  readonly total: number;
}

type Wanted = Readonly<Record<string, string | undefined>>;

/** What programs want and a first look does not. */
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
]);
/** Choices that stand as links; longer ones are a menu. */
const FEW = 6;

/** Names of the lists that everybody may look at. */
export const publicLists = lists.filter(({ needs }) => needs === undefined);

/** A list as a page: filters, order, the moment it is shown as of, files to take away. */
export function listPage(parts: ListPageParts): string {
  const { open, asked, at, next, total } = parts;
  const { list, asker } = open;
  const l = asker.language;
  const now: Wanted = { lang: l, at, sort: asked.sort, ...asked.filters };
  const to = (change: Wanted) => address(list.name, { ...now, ...change });
  return page(
    l,
    `/lists/${list.name}`,
    list.title[l],
    html`<p class="quiet">
        ${publicLists.map(({ name, title }, place) => html`${place === 0 ? '' : ' · '}${name === list.name ? html`<b>${title[l]}</b>` : html`<a href="${address(name, { lang: l })}">${title[l]}</a>`}`)}
      </p>
      <h2>${list.title[l]}</h2>
      <p>${list.about[l]}</p>
      ${filterLinks(parts, to)} ${filterForm(parts, now)}
      <p class="quiet">
        ${at === undefined ? undefined : html`<b>${words.asOf[l]}: ${shownCell(open.moment.now, { kind: 'instant' }, open)}</b> · `}${words.inAll[l]}:
        ${total} · ${words.takeAway[l]}:
        ${(['csv', 'xlsx', 'jsonl'] as const).map((format) => html`<a href="${to({ format })}">${format.toUpperCase()}</a> `)}
      </p>
      ${parts.lines.length === 0 ? html`<p>${words.none[l]}</p>` : table(parts, to)}
      ${next === undefined ? undefined : html`<p><a href="${to({ cursor: next })}">${words.further[l]} →</a></p>`}`,
  );
}

/** As in the files, but days and times are written as people write them. */
function shownCell(cell: Cell, column: Pick<ListColumn, 'kind'>, open: OpenList): string {
  const text = cellText(cell, column, reading(open));
  const dated = column.kind === 'day' || column.kind === 'instant';
  return dated ? writtenDate(text, open.asker.language) : text;
}

const reading = ({ asker, moment }: OpenList) => ({ language: asker.language, calendar: moment.calendar });

function address(name: string, wanted: Wanted): string {
  const given = Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/lists/${name}?${new URLSearchParams(given).toString()}`;
}

const isFew = ({ choices }: Offered): boolean => choices !== undefined && Object.keys(choices).length <= FEW;

function filterLinks({ open, asked }: ListPageParts, to: (change: Wanted) => string): Html {
  const l = open.asker.language;
  const few = Object.entries<Offered>(open.list.filters).filter(([, filter]) => isFew(filter));
  return html`${few.map(([name, { label, choices = {} }]) => {
    const chosen = asked.filters[name];
    const all = html`<a href="${to({ [name]: undefined })}">${words.all[l]}</a>`;
    return html`<div>
      ${label[l]}: ${chosen === undefined ? html`<b>${words.all[l]}</b>` : all}
      ${Object.entries(choices).map(([code, text]) => (code === chosen ? html` · <b>${text[l]}</b>` : html` · <a href="${to({ [name]: code })}">${text[l]}</a>`))}
    </div>`;
  })}`;
}

/** Fields for what is typed, menus for long choices; what is chosen by links goes along unseen. */
function filterForm({ open, asked, at }: ListPageParts, now: Wanted): Html {
  const l = open.asker.language;
  const typed = Object.entries<Offered>(open.list.filters).filter(([, filter]) => !isFew(filter));
  const fields = new Set([...typed.map(([name]) => name), 'at']);
  const along = Object.entries(now).filter(([name, value]) => value !== undefined && !fields.has(name));
  return html`<form class="filters" action="/lists/${open.list.name}">
    ${along.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}" />`)}
    ${typed.map(([name, filter]) => field(name, filter, asked.filters[name] ?? '', l))}
    <label>${words.asOf[l]} <input name="at" value="${at ?? ''}" type="datetime-local" /></label>
    <button>${words.show[l]}</button> <a href="/lists/${open.list.name}?lang=${l}">${words.all[l]}</a>
  </form>`;
}

const field = (name: string, { label, expected, choices }: Offered, value: string, l: Language): Html =>
  html`<label
    >${label[l]}
    ${
      choices === undefined
        ? html`<input
            name="${name}"
            value="${value}"
            placeholder="${expected.includes(' ') ? 'id' : expected}"
            size="12"
          />`
        : html`<select name="${name}">
            <option value=""></option>
            ${Object.entries(choices).map(([code, text]) => html`<option value="${code}" ${code === value ? html` selected` : undefined}>${text[l]}</option>`)}
          </select>`
    }</label
  > `;

function table({ open, asked, lines }: ListPageParts, to: (change: Wanted) => string): Html {
  const l = open.asker.language;
  const columns = open.columns
    .map((column, place) => ({ column, place }))
    .filter(
      ({ column, place }) =>
        !unshown.has(column.name) && lines.some((line) => (line[place] ?? null) !== null),
    );
  const overdue = open.columns.findIndex(({ name }) => name === 'overdue');
  return html`<div class="wide list">
    <table>
      <thead>
        <tr>
          ${columns.map(({ column }) => html`<th>${heading(column, asked.sort ?? open.list.sort, l, to)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => {
          const late = line[overdue] === true;
          return html`<tr>
            ${columns.map(({ column, place }) => {
              const text = shownCell(line[place] ?? null, column, open);
              const mark =
                late && column.name === 'due'
                  ? 'day late'
                  : column.kind === 'text' && column.name !== 'number'
                    ? ''
                    : 'day';
              return html`<td class="${mark}">${linked(open, column, line, text)}</td>`;
            })}
          </tr> `;
        })}
      </tbody>
    </table>
  </div>`;
}

function heading(column: ListColumn, sort: string, l: Language, to: (change: Wanted) => string): Html {
  if (column.sort === undefined) return html`${column.label[l]}`;
  const arrow = sort === column.name ? ' ↑' : sort === `-${column.name}` ? ' ↓' : '';
  const turned = sort === column.name ? `-${column.name}` : column.name;
  return html`<a href="${to({ sort: turned })}">${column.label[l]}${arrow}</a>`;
}

/** The number of an appeal for reception leads to its page, a day that was counted to its reckoning. */
function linked(
  { columns, list, asker }: OpenList,
  column: ListColumn,
  line: readonly Cell[],
  text: string,
): Html {
  const procedure = line[columns.findIndex(({ name }) => name === 'procedure')];
  const code =
    typeof procedure === 'object' && procedure !== null && 'code' in procedure ? procedure.code : list.name;
  const written = code.startsWith('written-appeal');
  const numbered = ['number', 'appeal', 'parent'].includes(column.name) && /^\d{4}-\d+$/.test(text);
  if (column.name === 'due') {
    // The same place for people as the column `derivation` has for programs.
    const reckoning = line[columns.findIndex(({ name }) => name === 'derivation')];
    if (typeof reckoning !== 'string') return html`${text}`;
    return html`<a
      href="${reckoning.replace('/api/v1', '')}&lang=${asker.language}"
      title="${words.why[asker.language]}"
      >${text}</a
    >`;
  }
  if (!numbered || (written && column.name === 'number')) return html`${text}`;
  return html`<a href="/appeals/${text}?lang=${asker.language}">${text}</a>`;
}
