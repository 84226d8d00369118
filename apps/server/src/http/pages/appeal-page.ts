import { body } from '@qabyldau/body';
import type { DerivedDay } from '@qabyldau/calendar';
import { citationText, type Language, type Text } from '@qabyldau/kernel';
import { documentName } from '../../documents/labels.js';
import type { NamedState, NextVerb } from '../command/answer.js';
import type { HistoryLine } from '../queries/history-lines.js';
import type { OpenTerm, PastTerm } from '../queries/open-terms.js';
import type { Outcome } from '../queries/outcome.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { words } from './words.js';

type Reckoned<T> = T & { readonly days: readonly DerivedDay[] };

export interface AppealPage {
  readonly language: Language;
  readonly number: string;
  readonly state: readonly NamedState[];
  readonly lines: readonly HistoryLine[];
  readonly terms: readonly Reckoned<OpenTerm>[];
  readonly past: readonly Reckoned<PastTerm>[];
  readonly outcome: Outcome;
  readonly next: readonly NextVerb[];
  /** Kinds of document that the appeal can make as it stands. */
  readonly documents: readonly string[];
}

/** The course of one appeal, step by step. Roles instead of names, and nothing of what anybody wrote. */
export function appealPage({
  language: l,
  number,
  state,
  outcome,
  lines,
  terms,
  past,
  next,
  documents,
}: AppealPage): string {
  return page(
    l,
    `/appeals/${number}`,
    `${number} · ${words.title[l]}`,
    html`<p><a href="/?lang=${l}">← ${words.back[l]}</a></p>
      <h2>${number}: ${state.map(({ label }) => label).join(' · ')}</h2>
      ${reception(outcome, l)}
      <h2>${words.terms[l]}</h2>
      ${terms.length === 0 ? html`<p>${words.noTerms[l]}</p>` : terms.map((term) => openTerm(term, l))}
      ${past.length === 0 ? undefined : html`<h2>${words.pastTerms[l]}</h2>`}
      ${past.map((term) => pastTerm(term, l))}
      <h2>${words.next[l]}</h2>
      ${
        next.length === 0
          ? html`<p>${words.nothingNext[l]}</p>`
          : html`<ul>
              ${next.map((verb) => html`<li>${verb.label} <span class="quiet">— ${verb.by.map((role) => roleLabel(role, l)).join(', ')} · ${cited(verb.law, l)}</span></li>`)}
            </ul>`
      }
      ${
        documents.length === 0
          ? undefined
          : html`<h2>${words.documents[l]}</h2>
              <ul>
                ${documents.map((kind) => html`<li>${documentName(kind)[l]}</li>`)}
              </ul>
              <p class="quiet">
                ${words.documentsNameThem[l]} <code>/api/v1/appeals/${number}/documents</code>
              </p>`
      }
      <h2>${words.course[l]}</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th></th>
              <th>${words.when[l]}</th>
              <th>${words.what[l]}</th>
              <th>${words.who[l]}</th>
              <th>${words.ground[l]}</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map((line) => step(line, l))}
          </tbody>
        </table>
      </div>`,
  );
}

const step = ({ revision, local, label, by, grounds }: HistoryLine, l: Language): Html =>
  html`<tr>
    <td class="day quiet">${revision}</td>
    <td class="day">${local}</td>
    <td>${label}</td>
    <td>${roleLabel(by.role, l)}</td>
    <td>${grounds.join('; ')}</td>
  </tr> `;

function openTerm(
  { label, dueOn, overdue, provisional, paragraphs, days }: AppealPage['terms'][number],
  l: Language,
): Html {
  const mark = overdue ? html` <span class="late">${words.overdue[l]}</span>` : undefined;
  const unsure = provisional ? html` <span class="quiet">(${words.provisional[l]})</span>` : undefined;
  return html`<p>
      <b>${dueOn}</b>${mark}${unsure} — ${label} <span class="quiet">${cited(paragraphs, l)}</span>
    </p>
    ${why(days, l)}`;
}

const why = (days: readonly DerivedDay[], l: Language): Html | undefined =>
  days.length === 0
    ? undefined
    : html`<details>
        <summary>${words.why[l]}</summary>
        <div class="wide">
          <table>
            ${days.map((day) => reckoned(day, l))}
          </table>
        </div>
      </details>`;

function pastTerm({ label, dueOn, metOn, paragraphs, days }: Reckoned<PastTerm>, l: Language): Html {
  const met =
    metOn === undefined ? undefined : html` <span class="quiet">✓ ${words.metOn[l]} ${metOn}</span>`;
  return html`<p>${dueOn}${met} — ${label} <span class="quiet">${cited(paragraphs, l)}</span></p>
    ${why(days, l)}`;
}

function reception({ reception: at, decision, extensions }: Outcome, l: Language): Html {
  const video = at?.video === true ? ` (${words.video[l]})` : '';
  return html`${at && html`<p><b>${words.reception[l]}:</b> ${[`${at.on} ${at.time}`, at.position, at.place].filter((part) => part !== undefined).join(', ')}${video}</p>`}
  ${decision && html`<p><b>${words.decision[l]}:</b> ${decision.label}</p>`}
  ${extensions.map(({ label }) => html`<p><b>${words.extended[l]}:</b> ${label}</p>`)}`;
}

const cited = (law: readonly string[], l: Language): string =>
  law.map((citation) => citationText(citation, l)).join('; ');

const reckoned = ({ date, counted, number, reason, paragraph }: DerivedDay, l: Language): Html =>
  html`<tr${counted ? undefined : html` class="off"`}><td class="day">${date}</td><td>${number ?? ''}</td><td>${reason[l]}</td><td class="quiet">${citationText(paragraph, l)}</td></tr>\n`;

const roleLabels: Readonly<Record<string, Text>> = body.labels.values?.['role'] ?? {};
const roleLabel = (role: string, l: Language): string =>
  role === 'system' ? words.system[l] : (roleLabels[role]?.[l] ?? role);
