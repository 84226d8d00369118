import { heldWords } from '@qabyldau/documents';
import { html, type Html } from './html.js';

/** Text in which no line parts a number, a citation or a date: "76-бабының", "20 наурыз". */
export const heldText = (text: string): Html =>
  html`${heldWords(text).map(({ word, held }) => (held ? html`<span class="held">${word}</span>` : word))}`;
