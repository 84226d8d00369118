import { writtenDate, type Language } from '@qabyldau/kernel';
import type { ReckonedTerm } from '../queries/reckoned-term.js';
import { cited, derivation } from './derivation.js';
import { html } from './html.js';
import { page } from './layout.js';
import { words } from './words.js';

export interface DeadlinePage extends ReckonedTerm {
  readonly language: Language;
}

/** Why a term that began on a day ends on that other day. */
export const deadlinePage = ({
  language: l,
  kind,
  label,
  from,
  due,
  provisional,
  paragraphs,
  days,
}: DeadlinePage): string =>
  page(
    l,
    `/deadlines/${kind}?from=${from}`,
    `${writtenDate(due, l)} · ${label}`,
    html`<p><a href="/?lang=${l}">← ${words.back[l]}</a></p>
      <h2>${words.why[l]}: ${writtenDate(due, l)}</h2>
      <p>
        ${label} <span class="quiet">${cited(paragraphs, l)}</span>
        ${provisional ? html`<span class="quiet">(${words.provisional[l]})</span>` : undefined}
      </p>
      ${derivation(days, l)}`,
  );
