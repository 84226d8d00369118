import { writtenDate, type Language } from '@qabyldau/kernel';
import type { ReckonedTerm } from '../queries/reckoned-term.js';
import type { Visitor } from '../auth/visitors.js';
import { cited, derivation } from './derivation.js';
import { html } from './html.js';
import { page } from './layout.js';
import { words } from './words.js';

export interface DeadlinePage extends ReckonedTerm {
  readonly language: Language;
  readonly visitor: Visitor | undefined;
}

/** Why a term that began on a day ends on that other day. */
export const deadlinePage = ({
  language: l,
  visitor,
  kind,
  label,
  from,
  due,
  provisional,
  paragraphs,
  days,
}: DeadlinePage): string =>
  page(
    {
      language: l,
      path: `/deadlines/${kind}?from=${from}`,
      title: `${writtenDate(due, l)} · ${label}`,
      visitor,
    },
    html`<h1>${words.why[l]}: ${writtenDate(due, l)}</h1>
      <p>
        ${label} <span class="quiet">${cited(paragraphs, l)}</span>
        ${provisional ? html`<span class="quiet">(${words.provisional[l]})</span>` : undefined}
      </p>
      ${derivation(days, l)}`,
  );
