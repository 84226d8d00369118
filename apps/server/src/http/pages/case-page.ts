import { writtenDate, type Language } from '@qabyldau/kernel';
import type { OfferedPaper } from '../../documents/documents.js';
import type { OpenClock } from '../../lists/side-cases.js';
import type { Visitor } from '../auth/visitors.js';
import type { NamedState, NextVerb } from '../command/answer.js';
import type { HistoryLine } from '../queries/history-lines.js';
import { courseTable, nextVerbs } from './course-parts.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';
import { paperLinks } from './paper-links.js';
import { words } from './words.js';

export interface CasePage {
  readonly language: Language;
  readonly visitor: Visitor | undefined;
  readonly workflow: string;
  readonly caseId: string;
  /** What the procedure is called. */
  readonly procedure: string;
  /** Its own number, where it has one. */
  readonly number: string | undefined;
  /** The number of the appeal for reception that it belongs to. */
  readonly appeal: string | undefined;
  readonly state: readonly NamedState[];
  readonly clocks: readonly OpenClock[];
  readonly next: readonly NextVerb[];
  readonly lines: readonly HistoryLine[];
  /** What the case can make as it stands, and where that is. */
  readonly papers: readonly OfferedPaper[];
  readonly folder: string;
}

/** One case of any procedure beside the appeal: where it stands, what runs, how it came there. */
export const casePage = (shown: CasePage): string => {
  const {
    language: l,
    visitor,
    workflow,
    caseId,
    procedure,
    number,
    appeal,
    state,
    clocks,
    next,
    lines,
    papers,
    folder,
  } = shown;
  const named = [procedure, number].filter((part) => part !== undefined).join(' ');
  return page(
    { language: l, path: `/cases/${workflow}/${caseId}`, title: named, visitor },
    html`<h1>${named}: ${state.map(({ label }) => label).join(' · ')}</h1>
      ${appeal === undefined ? undefined : html`<p>${words.belongsTo[l]}: <a href="/appeals/${appeal}?lang=${l}">${appeal}</a></p>`}
      <h2>${words.terms[l]}</h2>
      ${
        clocks.length === 0
          ? html`<p>${words.noTerms[l]}</p>`
          : html`<ul>
              ${clocks.map((clock) => html`<li>${clockText(clock, l)} <span class="quiet">— ${clock.turn}</span></li>`)}
            </ul>`
      }
      ${nextVerbs(next, l)} ${paperLinks({ papers, folder, visitor }, l)}
      <h2>${words.course[l]}</h2>
      ${courseTable({ lines }, l)}`,
  );
};

/** A running term in a line: until when, whether that has passed, and what it is. */
export const clockText = ({ label, dueOn, overdue }: OpenClock, l: Language): Html =>
  overdue
    ? html`<span class="late">${writtenDate(dueOn, l)} ⚠ ${words.overdue[l]}</span> — ${label}`
    : html`<b>${writtenDate(dueOn, l)}</b> — ${label}`;
