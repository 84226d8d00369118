import type { Language } from '@qabyldau/kernel';
import type { AskedList } from '../../lists/asked-list.js';
import { namesIn, type CountedShortcut } from '../../lists/counted-shortcuts.js';
import type { Cell } from '../../lists/list.js';
import type { Offers } from '../../lists/offers.js';
import type { OpenList } from '../../lists/open-list.js';
import type { Visitor } from '../auth/visitors.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { filterForm } from './list-filters.js';
import { listTable, shownCell } from './list-table.js';
import { words } from './words.js';

export interface ListPageParts {
  readonly open: OpenList;
  readonly visitor: Visitor | undefined;
  readonly asked: AskedList;
  /** As it was typed. */
  readonly at: string | undefined;
  readonly lines: readonly (readonly Cell[])[];
  readonly next: string | undefined;
  readonly previous: string | undefined;
  readonly total: number;
  readonly offers: Offers;
  /** What the list is mostly opened for, and how many lines that has. */
  readonly shortcuts: readonly CountedShortcut[];
}

type Wanted = Readonly<Record<string, string | undefined>>;

/** A list as a page: what it is mostly opened for, filters, order, the moment it is shown as of, files to take away. */
export function listPage(parts: ListPageParts): string {
  const { open, asked, at, next, previous, total, visitor, lines } = parts;
  const { list, asker } = open;
  const l = asker.language;
  const now: Wanted = { lang: l, at, sort: asked.sort, ...asked.filters };
  const to = (change: Wanted) => address(list.name, { ...now, ...change });
  const asksFirst = list.needs !== undefined && asked.filters[list.needs] === undefined;
  const sorted = (sort: string) => to({ sort });
  return page(
    { language: l, path: to({}), title: list.title[l], visitor },
    html`<h1>${list.title[l]}</h1>
      <p>${list.about[l]}</p>
      ${shortcutLinks(parts, now)} ${filterForm({ list, offers: parts.offers, now }, l)}
      ${at === undefined ? undefined : asOf(open, to({ at: undefined }), l)}
      ${
        asksFirst
          ? undefined
          : html`<p class="quiet">
                ${words.inAll[l]}: ${total} · ${words.takeAway[l]}:
                ${(['csv', 'xlsx', 'jsonl'] as const).map((format) => html`<a href="${to({ format })}" download>${format.toUpperCase()}</a> `)}
              </p>
              ${lines.length === 0 ? html`<p>${nothing(parts)[l]}</p>` : listTable({ open, lines, sort: asked.sort ?? list.sort, sorted })}
              ${turning({ next, previous }, to, l)}`
      }`,
  );
}

const nothing = ({ asked }: ListPageParts) =>
  Object.keys(asked.filters).length === 0 ? words.none : words.noneOfThese;

const asOf = (open: OpenList, today: string, l: Language): Html =>
  html`<p class="now">
    <b>${words.asOf[l]}: ${shownCell(open.moment.now, { kind: 'instant', name: 'at' }, open)}</b> ·
    <a href="${today}">${words.today[l]}</a>
  </p>`;

function turning(
  { next, previous }: Pick<ListPageParts, 'next' | 'previous'>,
  to: (change: Wanted) => string,
  l: Language,
): Html | undefined {
  if (next === undefined && previous === undefined) return undefined;
  return html`<nav class="pages" aria-label="${words.pages[l]}">
    ${previous === undefined ? undefined : html`<a rel="prev" href="${to({ before: previous })}">← ${words.previous[l]}</a>`}
    ${next === undefined ? undefined : html`<a rel="next" href="${to({ cursor: next })}">${words.further[l]} →</a>`}
  </nav>`;
}

/** The parts of the list with their counts; a part keeps the filters that it says nothing of. */
function shortcutLinks({ open, asked, shortcuts }: ListPageParts, now: Wanted): Html | undefined {
  if (shortcuts.length === 0) return undefined;
  const l = open.asker.language;
  const theirs = namesIn(shortcuts);
  const chosen = Object.fromEntries(Object.entries(asked.filters).filter(([name]) => theirs.has(name)));
  const without: Wanted = Object.fromEntries(Object.entries(now).filter(([name]) => !theirs.has(name)));
  const whole = html`<li>
    ${Object.keys(chosen).length === 0 ? html`<b aria-current="true">${words.all[l]}</b>` : html`<a href="${address(open.list.name, without)}">${words.all[l]}</a>`}
  </li>`;
  return html`<ul class="views">
    ${whole}
    ${shortcuts.map(({ label, filters, count }) => {
      const text = `${label[l]}: ${String(count)}`;
      return html`<li>
        ${same(filters, chosen) ? html`<b aria-current="true">${text}</b>` : html`<a href="${address(open.list.name, { ...without, ...filters })}">${text}</a>`}
      </li>`;
    })}
  </ul>`;
}

const same = (a: Wanted, b: Wanted): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, value]) => b[name] === value);

function address(name: string, wanted: Wanted): string {
  const given = Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/lists/${name}?${new URLSearchParams(given).toString()}`;
}
