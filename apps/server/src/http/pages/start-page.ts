import { writtenDate, type Instant, type IsoDate, type Language } from '@qabyldau/kernel';
import { appealLabels, type AppealRow } from '@qabyldau/reception-appeal';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { publicLists } from './list-page.js';
import { words } from './words.js';

export interface StartPage {
  readonly language: Language;
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
  const { language: l, today, localDate, rows, next, state, number, counts, events } = shown;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return page(
    l,
    '/',
    words.title[l],
    html`<p>${words.lead[l]}</p>
      <p class="quiet">
        ${writtenDate(today, l)} · ${words.appeals[l]}: ${total} · ${words.events[l]}: ${events}
      </p>
      <h2>${words.look[l]}</h2>
      <ul>
        <li><a href="/api">${words.api[l]}</a></li>
        <li><a href="/api/openapi.json">${words.openapi[l]}</a></li>
        <li><a href="/health">${words.health[l]}</a> · <a href="/ready">${words.ready[l]}</a></li>
      </ul>
      <h2>${words.lists[l]}</h2>
      <ul class="states">
        ${publicLists.map(({ name, title }) => html`<li><a href="/lists/${name}?lang=${l}">${title[l]}</a></li>`)}
      </ul>
      <h2>${words.byState[l]}</h2>
      ${
        counts.length === 0
          ? html`<p>${words.none[l]}</p>`
          : html`<ul class="states">
              ${counts.map(({ state: path, count }) => html`<li><a href="${address(l, { state: path })}">${stateLabel(path, l)}</a> <b>${count}</b></li>`)}
            </ul>`
      }
      <h2>${state === undefined ? words.newest[l] : stateLabel(state, l)}</h2>
      <form action="/">
        <input type="hidden" name="lang" value="${l}" />
        <input
          name="number"
          value="${number ?? ''}"
          placeholder="2026-000001"
          aria-label="${words.find[l]}"
        />
        <button>${words.find[l]}</button>
        <a href="${address(l, {})}">${words.all[l]}</a>
      </form>
      ${rows.length === 0 ? html`<p>${words.none[l]}</p>` : table(rows, { today, localDate }, l)}
      ${next === undefined ? undefined : html`<p><a href="${address(l, { state, number, cursor: next })}">${words.further[l]} →</a></p>`}`,
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
    <table>
      <thead>
        <tr>
          <th>${words.number[l]}</th>
          <th>${words.registered[l]}</th>
          <th>${words.state[l]}</th>
          <th>${words.clock[l]}</th>
          <th>${words.due[l]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td class="day"><a href="/appeals/${row.number}?lang=${l}">${row.number}</a></td>
              <td class="day">${writtenDate(row.registeredOn, l)}</td>
              <td>${stateLabel(row.course, l)}</td>
              <td>${stateLabel(row.clock, l)}</td>
              <td class="day">${due(row, dating, l)}</td>
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
    ? html`<span class="late">${writtenDate(replyDueOn, l)} (${words.overdue[l]})</span>`
    : html`${writtenDate(replyDueOn, l)}`;
}

export const stateLabel = (path: string, language: Language): string =>
  (appealLabels.states as Readonly<Record<string, Readonly<Record<Language, string>>>>)[path]?.[language] ??
  path;
