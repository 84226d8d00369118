import { body } from '@qabyldau/body';
import type { DerivedDay } from '@qabyldau/calendar';
import { writtenDate, type Language, type Text } from '@qabyldau/kernel';
import { documentName, paperLanguages } from '../../documents/labels.js';
import type { NamedState, NextVerb } from '../command/answer.js';
import type { HistoryLine } from '../queries/history-lines.js';
import type { OpenTerm, PastTerm } from '../queries/open-terms.js';
import type { Outcome } from '../queries/outcome.js';
import { cited, derivation } from './derivation.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { words } from './words.js';

type Reckoned<T> = T & { readonly days: readonly DerivedDay[] };

export interface AppealPage {
  readonly language: Language;
  readonly number: string;
  readonly state: readonly NamedState[];
  /** All of it, also when the page shows an earlier moment. */
  readonly lines: readonly HistoryLine[];
  /** Revision after which the appeal is shown; nothing for today. */
  readonly step?: number | undefined;
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
  step: shown,
  terms,
  past,
  next,
  documents,
}: AppealPage): string {
  return page(
    l,
    `/appeals/${number}${shown === undefined ? '' : `?step=${shown}`}`,
    `${number} · ${words.title[l]}`,
    html`<p><a href="/?lang=${l}">← ${words.back[l]}</a></p>
      <h2>${number}: ${state.map(({ label }) => label).join(' · ')}</h2>
      ${shown === undefined ? undefined : asItStood({ number, lines, shown }, l)} ${reception(outcome, l)}
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
              </p>
              <p class="quiet">
                ${words.paperLanguages[l]}
                ${paperLanguages.map(({ language, name }) => html`<span lang="${language}">${name}</span> <code>?language=${language}</code> `)}
              </p>`
      }
      <h2>${words.course[l]}</h2>
      <p class="quiet">${words.goBack[l]}</p>
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
            ${lines.map((line) => step(line, { number, shown }, l))}
          </tbody>
        </table>
      </div>`,
  );
}

interface Shown {
  readonly number: string;
  readonly shown: number | undefined;
}

const toStep = (number: string, revision: number, l: Language) =>
  `/appeals/${number}?step=${revision}&lang=${l}`;

/** Which moment the page shows, and the way to the one before, the one after and today. */
function asItStood(
  { number, lines, shown }: Required<Shown> & Pick<AppealPage, 'lines'> & { readonly shown: number },
  l: Language,
): Html {
  const at = lines.find(({ revision }) => revision === shown);
  const last = lines.at(-1)?.revision ?? shown;
  const before = shown > 0 && html`<a href="${toStep(number, shown - 1, l)}">← ${shown - 1}</a> · `;
  const after = shown < last && html`<a href="${toStep(number, shown + 1, l)}">${shown + 1} →</a> · `;
  return html`<p class="now">
    <b>${words.asOf[l]}: ${at && momentText(at.local, l)}</b> (${shown} / ${last}) ·
    ${before || ''}${after || ''}<a href="/appeals/${number}?lang=${l}">${words.today[l]}</a>
  </p>`;
}

const mark = (revision: number, shown: number | undefined): string =>
  shown === undefined || revision < shown ? '' : revision === shown ? 'now' : 'off';

/** A local time of a history line, to the minute. */
const momentText = (local: string, l: Language): string => writtenDate(local.slice(0, 16), l);

const step = (
  { revision, local, label, warnings = [], by, grounds }: HistoryLine,
  { number, shown }: Shown,
  l: Language,
): Html =>
  html`<tr class="${mark(revision, shown)}">
    <td class="day"><a href="${toStep(number, revision, l)}">${revision}</a></td>
    <td class="day">${momentText(local, l)}</td>
    <td>${label}${warnings.map((warning) => html`<br /><strong>${warning}</strong>`)}</td>
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
      <b>${writtenDate(dueOn, l)}</b>${mark}${unsure} — ${label}
      <span class="quiet">${cited(paragraphs, l)}</span>
    </p>
    ${why(days, l)}`;
}

const why = (days: readonly DerivedDay[], l: Language): Html | undefined =>
  days.length === 0
    ? undefined
    : html`<details>
        <summary>${words.why[l]}</summary>
        ${derivation(days, l)}
      </details>`;

function pastTerm({ label, dueOn, metOn, paragraphs, days }: Reckoned<PastTerm>, l: Language): Html {
  const met =
    metOn === undefined
      ? undefined
      : html` <span class="quiet">✓ ${words.metOn[l]} ${writtenDate(metOn, l)}</span>`;
  return html`<p>
      ${writtenDate(dueOn, l)}${met} — ${label} <span class="quiet">${cited(paragraphs, l)}</span>
    </p>
    ${why(days, l)}`;
}

function reception({ reception: at, decision, extensions }: Outcome, l: Language): Html {
  const video = at?.video === true ? ` (${words.video[l]})` : '';
  return html`${at && html`<p><b>${words.reception[l]}:</b> ${[writtenDate(`${at.on} ${at.time}`, l), at.position, at.place].filter((part) => part !== undefined).join(', ')}${video}</p>`}
  ${decision && html`<p><b>${words.decision[l]}:</b> ${decision.label}</p>`}
  ${extensions.map(({ label }) => html`<p><b>${words.extended[l]}:</b> ${label}</p>`)}`;
}

const roleLabels: Readonly<Record<string, Text>> = body.labels.values?.['role'] ?? {};
const roleLabel = (role: string, l: Language): string =>
  role === 'system' ? words.system[l] : (roleLabels[role]?.[l] ?? role);
