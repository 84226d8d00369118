import { writtenDate, type Instant, type IsoDate, type Language } from '@qabyldau/kernel';
import { appealLabels, type AppealRow } from '@qabyldau/reception-appeal';
import { html, type Html } from './html.js';
import { listsFor, page } from './layout.js';
import type { Visitor } from '../auth/visitors.js';
import type { CountedShortcut } from '../../lists/counted-shortcuts.js';
import { words } from './words.js';

export interface StartPage {
  readonly language: Language;
  readonly visitor: Visitor | undefined;
  /** Of the control list, with how many lines each holds. */
  readonly control: readonly CountedShortcut[];
  readonly today: string;
  readonly localDate: (at: Instant) => IsoDate;
  /** A page of the register. */
  readonly rows: readonly AppealRow[];
  /** Where the next page begins. */
  readonly next: string | undefined;
  /** What the register is narrowed to. */
  readonly state: string | undefined;
  readonly number: string | undefined;
  /** By state of the course, with how many stand there. */
  readonly counts: readonly { readonly state: string; readonly count: number }[];
  readonly events: number;
}

/** What runs here, how it stands, and where to look. */
export function startPage(shown: StartPage): string {
  const {
    language: l,
    visitor,
    control,
    today,
    localDate,
    rows,
    next,
    state,
    number,
    counts,
    events,
  } = shown;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return page(
    { language: l, path: address(l, { state, number }), title: words.start[l], visitor },
    html`<h1>${words.title[l]}</h1>
      <p>${words.lead[l]}</p>
      <p class="quiet">
        ${writtenDate(today, l)} · ${words.appeals[l]}: ${total} · ${words.events[l]}: ${events}
      </p>
      <h2>${words.terms[l]}</h2>
      <ul class="views">
        ${control.map(({ label, filters, count }) => html`<li><a href="/lists/control?${new URLSearchParams({ lang: l, ...filters }).toString()}">${label[l]}: ${count}</a></li>`)}
      </ul>
      <h2>${words.byState[l]}</h2>
      ${
        counts.length === 0
          ? html`<p>${words.none[l]}</p>`
          : html`<ul class="states">
              ${counts.map(({ state: path, count }) => html`<li><a href="${address(l, { state: path })}">${stateLabel(path, l)}</a> <b>${count}</b></li>`)}
            </ul>`
      }
      <h2 id="appeals">${state === undefined ? words.newest[l] : stateLabel(state, l)}</h2>
      <form class="filters" action="/" role="search">
        <input type="hidden" name="lang" value="${l}" />
        <label
          >${words.number[l]}
          <input name="number" value="${number ?? ''}" placeholder="2026-000001" size="14"
        /></label>
        <button>${words.find[l]}</button>
        <a href="${address(l, {})}">${words.all[l]}</a>
      </form>
      ${rows.length === 0 ? html`<p>${words.none[l]}</p>` : table(rows, { today, localDate }, l)}
      ${next === undefined ? undefined : html`<p class="pages"><a rel="next" href="${address(l, { state, number, cursor: next })}">${words.further[l]} →</a></p>`}
      <h2>${words.lists[l]}</h2>
      <dl class="facts">
        ${listsFor(visitor).map(
          ({ name, title, about }) =>
            html`<dt><a href="/lists/${name}?lang=${l}">${title[l]}</a></dt>
              <dd>${about[l]}</dd> `,
        )}
      </dl>
      <h2>${words.look[l]}</h2>
      <ul>
        <li><a href="/api">${words.api[l]}</a></li>
        <li><a href="/api/openapi.json">${words.openapi[l]}</a></li>
        <li><a href="/health">${words.health[l]}</a> · <a href="/ready">${words.ready[l]}</a></li>
      </ul>`,
  );
}

/** The start page with a part of the register. */
function address(lang: Language, wanted: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/?${new URLSearchParams([['lang', lang], ...given]).toString()}`;
}

type Dating = Pick<StartPage, 'today' | 'localDate'>;

const table = (rows: readonly AppealRow[], dating: Dating, l: Language): Html =>
  html`<div class="wide">
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">${words.number[l]}</th>
          <th scope="col">${words.registered[l]}</th>
          <th scope="col">${words.state[l]}</th>
          <th scope="col">${words.clock[l]}</th>
          <th scope="col">${words.due[l]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td data-label="${words.number[l]}" class="day">
                <a href="/appeals/${row.number}?lang=${l}">${row.number}</a>
              </td>
              <td data-label="${words.registered[l]}" class="day">${writtenDate(row.registeredOn, l)}</td>
              <td data-label="${words.state[l]}">${stateLabel(row.course, l)}</td>
              <td data-label="${words.clock[l]}">${stateLabel(row.clock, l)}</td>
              <td data-label="${words.due[l]}" class="day">${due(row, dating, l)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;

/** A reply that was given needs no day any more. */
function due({ repliedAt, replyDueOn }: AppealRow, { today, localDate }: Dating, l: Language): Html {
  if (repliedAt !== null)
    return html`<span class="quiet">✓ ${writtenDate(localDate(repliedAt as Instant), l)}</span>`;
  return replyDueOn < today
    ? html`<span class="late">${writtenDate(replyDueOn, l)} ⚠ ${words.overdue[l]}</span>`
    : html`${writtenDate(replyDueOn, l)}`;
}

export const stateLabel = (path: string, language: Language): string =>
  (appealLabels.states as Readonly<Record<string, Readonly<Record<Language, string>>>>)[path]?.[language] ??
  path;
