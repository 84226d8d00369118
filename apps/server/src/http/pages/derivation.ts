import type { DerivedDay } from '@qabyldau/calendar';
import { citationText, writtenDate, type Language } from '@qabyldau/kernel';
import { heldText } from './held-text.js';
import { html, type Html } from './html.js';
import { words } from './words.js';

export const cited = (law: readonly string[], l: Language): Html =>
  heldText(law.map((citation) => citationText(citation, l)).join('; '));

/** How a day was reckoned: each day with its number, or why it does not count. */
export const derivation = (days: readonly DerivedDay[], l: Language): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${words.why[l]}">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.when[l]}</th>
          <th scope="col">${words.countedDay[l]}</th>
          <th scope="col">${words.why[l]}</th>
          <th scope="col">${words.ground[l]}</th>
        </tr>
      </thead>
      <tbody>
        ${days.map((day) => reckoned(day, l))}
      </tbody>
    </table>
  </div>`;

const reckoned = ({ date, counted, number, reason, paragraph }: DerivedDay, l: Language): Html =>
  html`<tr${counted ? undefined : html` class="off"`}><td class="day">${writtenDate(date, l)}</td><td>${number ?? ''}</td><td>${reason[l]}</td><td class="quiet">${cited([paragraph], l)}</td></tr>\n`;
