import { body } from '@qabyldau/body';
import { writtenDate, type Language, type Text } from '@qabyldau/kernel';
import type { NextVerb } from '../command/answer.js';
import type { HistoryLine } from '../queries/history-lines.js';
import { cited } from './derivation.js';
import { heldText } from './held-text.js';
import { html, type Html } from './html.js';
import { words } from './words.js';

/** What may come next in a case, by whom and on what ground. */
export const nextVerbs = (next: readonly NextVerb[], l: Language): Html =>
  html`<h2>${words.next[l]}</h2>
    ${
      next.length === 0
        ? html`<p>${words.nothingNext[l]}</p>`
        : html`<ul>
            ${next.map((verb) => html`<li>${verb.label} <span class="quiet">— ${verb.by.map((role) => roleLabel(role, l)).join(', ')} · ${cited(verb.law, l)}</span></li>`)}
          </ul>`
    }`;

export interface Course {
  readonly lines: readonly HistoryLine[];
  /** Revision after which the case is shown; nothing for today. */
  readonly shown?: number | undefined;
  /** Where a step leads, if it leads anywhere. */
  readonly toStep?: ((revision: number) => string) | undefined;
}

/** The course of a case, step by step: for everybody roles, for staff names and what each step says. */
export const courseTable = (course: Course, l: Language): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${words.course[l]}">
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">${words.step[l]}</th>
          <th scope="col">${words.when[l]}</th>
          <th scope="col">${words.what[l]}</th>
          <th scope="col">${words.who[l]}</th>
          <th scope="col">${words.ground[l]}</th>
        </tr>
      </thead>
      <tbody>
        ${course.lines.map((line) => step(line, course, l))}
      </tbody>
    </table>
  </div>`;

const mark = (revision: number, shown: number | undefined): string =>
  shown === undefined || revision < shown ? '' : revision === shown ? 'now' : 'off';

/** A local time of a history line, to the minute. */
export const momentText = (local: string, l: Language): string => writtenDate(local.slice(0, 16), l);

const step = (
  { revision, local, label, warnings = [], said = [], by, grounds }: HistoryLine,
  { shown, toStep }: Course,
  l: Language,
): Html => {
  const number =
    toStep === undefined ? html`${revision}` : html`<a href="${toStep(revision)}">${revision}</a>`;
  return html`<tr class="${mark(revision, shown)}">
    <td class="day" data-label="${words.step[l]}">${number}</td>
    <td class="day" data-label="${words.when[l]}">${momentText(local, l)}</td>
    <td data-label="${words.what[l]}">
      <div>
        ${label}${warnings.map((warning) => html`<br /><strong>${warning}</strong>`)}
        ${said.length === 0 ? undefined : html`<div class="quiet">${heldText(said.join(' · '))}</div>`}
      </div>
    </td>
    <td data-label="${words.who[l]}">${by.label ?? roleLabel(by.role, l)}</td>
    <td data-label="${words.ground[l]}"><div>${heldText(grounds.join('; '))}</div></td>
  </tr> `;
};

const roleLabels: Readonly<Record<string, Text>> = body.labels.values?.['role'] ?? {};
const roleLabel = (role: string, l: Language): string =>
  role === 'system' ? words.system[l] : (roleLabels[role]?.[l] ?? role);
