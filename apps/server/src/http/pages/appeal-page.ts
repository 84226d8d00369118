import type { DerivedDay } from '@qabyldau/calendar';
import { writtenDate, type Language } from '@qabyldau/kernel';
import type { OfferedPaper } from '../../documents/documents.js';
import { half } from '../../documents/phrases.js';
import type { SideCase } from '../../lists/side-cases.js';
import type { Visitor } from '../auth/visitors.js';
import type { NamedState, NextVerb } from '../command/answer.js';
import type { HistoryLine } from '../queries/history-lines.js';
import type { OpenTerm, PastTerm } from '../queries/open-terms.js';
import type { Outcome } from '../queries/outcome.js';
import { factList, type Fact } from './appeal-facts.js';
import { clockText } from './case-page.js';
import { courseTable, momentText, nextVerbs } from './course-parts.js';
import { cited, derivation } from './derivation.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { paperLinks } from './paper-links.js';
import { words } from './words.js';

type Reckoned<T> = T & { readonly days: readonly DerivedDay[] };

export interface AppealPage {
  readonly language: Language;
  readonly visitor: Visitor | undefined;
  readonly number: string;
  readonly state: readonly NamedState[];
  /** All of it, also when the page shows an earlier moment. */
  readonly lines: readonly HistoryLine[];
  /** Revision after which the appeal is shown; nothing for today. */
  readonly step?: number | undefined;
  readonly terms: readonly Reckoned<OpenTerm>[];
  readonly past: readonly Reckoned<PastTerm>[];
  /** What the register says of it today. */
  readonly facts: readonly Fact[];
  readonly outcome: Outcome;
  readonly next: readonly NextVerb[];
  /** Cases that belong to it, as they stand today. */
  readonly beside: readonly SideCase[];
  /** What the appeal can make as it stands. */
  readonly papers: readonly OfferedPaper[];
}

/** The course of one appeal, step by step. For everybody without names, and nothing of what anybody wrote. */
export function appealPage({
  language: l,
  visitor,
  number,
  state,
  facts,
  outcome,
  lines,
  step: shown,
  terms,
  past,
  next,
  beside,
  papers,
}: AppealPage): string {
  return page(
    {
      language: l,
      path: `/appeals/${number}${shown === undefined ? '' : `?step=${shown}`}`,
      title: number,
      visitor,
    },
    html`<h1>${number}: ${state.map(({ label }) => label).join(' · ')}</h1>
      ${shown === undefined ? undefined : asItStood({ number, lines, shown }, l)} ${factList(facts)}
      ${reception(outcome, l)}
      <h2>${words.terms[l]}</h2>
      ${terms.length === 0 ? html`<p>${words.noTerms[l]}</p>` : terms.map((term) => openTerm(term, l))}
      ${past.length === 0 ? undefined : html`<h2>${words.pastTerms[l]}</h2>`}
      ${past.map((term) => pastTerm(term, l))} ${nextVerbs(next, l)} ${besides(beside, l)}
      ${paperLinks({ papers, folder: `/api/v1/appeals/${number}/documents`, visitor }, l)}
      <h2>${words.course[l]}</h2>
      <p class="quiet">${words.goBack[l]}</p>
      ${courseTable({ lines, shown, toStep: (revision) => toStep(number, revision, l) }, l)}`,
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

/** What belongs to the appeal and runs beside it: where each stands, and until when. */
const besides = (cases: readonly SideCase[], l: Language): Html | undefined =>
  cases.length === 0
    ? undefined
    : html`<h2>${words.beside[l]}</h2>
        <div class="wide" tabindex="0" role="region" aria-label="${words.beside[l]}">
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">${words.procedure[l]}</th>
                <th scope="col">${words.about[l]}</th>
                <th scope="col">${words.state[l]}</th>
                <th scope="col">${words.terms[l]}</th>
              </tr>
            </thead>
            <tbody>
              ${cases.map((one) => besideRow(one, l))}
            </tbody>
          </table>
        </div>`;

const besideRow = ({ workflow, caseId, procedure, what, state, clocks }: SideCase, l: Language): Html =>
  html`<tr>
    <td data-label="${words.procedure[l]}">
      <a href="/cases/${workflow}/${caseId}?lang=${l}">${procedure}</a>
    </td>
    <td data-label="${words.about[l]}" class="${what === '' ? 'empty' : ''}">${what}</td>
    <td data-label="${words.state[l]}">${state}</td>
    <td data-label="${words.terms[l]}" class="${clocks.length === 0 ? 'empty' : ''}">
      <div>${clocks.map((clock) => html`<div>${clockText(clock, l)}</div>`)}</div>
    </td>
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
  return html`${at && html`<p><b>${words.reception[l]}:</b> ${[writtenDate(`${at.on} ${at.time}`, l), at.position, at.place && half(at.place, l)].filter((part) => part !== undefined).join(', ')}${video}</p>`}
  ${decision && html`<p><b>${words.decision[l]}:</b> ${decision.label}</p>`}
  ${extensions.map(({ label }) => html`<p><b>${words.extended[l]}:</b> ${label}</p>`)}`;
}
