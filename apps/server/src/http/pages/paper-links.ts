import { writtenDate, type Language } from '@qabyldau/kernel';
import type { OfferedPaper } from '../../documents/documents.js';
import { documentName, paperLanguages } from '../../documents/labels.js';
import { seesPersons } from '../../system/known-roles.js';
import { lookingAs, type Visitor } from '../auth/visitors.js';
import { html, type Html } from './html.js';
import { words } from './words.js';

interface Papers {
  readonly papers: readonly OfferedPaper[];
  /** Where they are, as programs ask for them. */
  readonly folder: string;
  readonly visitor: Visitor | undefined;
}

/** The papers of a case, to be opened by those who may see whom they name; nothing where there are none. */
export const paperLinks = ({ papers, folder, visitor }: Papers, l: Language): Html | undefined =>
  papers.length === 0
    ? undefined
    : html`<h2>${words.documents[l]}</h2>
        <ul>
          ${papers.map((paper) => html`<li>${mayOpen(visitor) ? link(paper, folder, l) : nameOf(paper, l)}</li>`)}
        </ul>
        ${mayOpen(visitor) ? undefined : papersElsewhere(folder, l)}`;

/** Papers name the applicant: only who may see who that is opens them. */
const mayOpen = (visitor: Visitor | undefined): boolean =>
  visitor !== undefined && lookingAs(visitor, [...seesPersons]) !== undefined;

/** Of several of a kind each has its day. */
const nameOf = ({ kind, on, several }: OfferedPaper, l: Language): string =>
  several ? `${documentName(kind)[l]}, ${writtenDate(on, l)}` : documentName(kind)[l];

function link(paper: OfferedPaper, folder: string, l: Language): Html {
  const { kind, notice, several } = paper;
  const asked = several && notice !== undefined ? { notice } : {};
  const href = (more: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams({ ...asked, ...more }).toString();
    return `${folder}/${kind}${query === '' ? '' : `?${query}`}`;
  };
  return html`<a href="${href({})}">${nameOf(paper, l)}</a>
    <span class="quiet"
      >·
      ${paperLanguages.map(({ language, name }) => html`<a href="${href({ language })}" hreflang="${language}" lang="${language}">${name}</a> `)}</span
    >`;
}

const papersElsewhere = (folder: string, l: Language): Html =>
  html`<p class="quiet">${words.documentsNameThem[l]} <code>${folder}</code></p>
    <p class="quiet">
      ${words.paperLanguages[l]}
      ${paperLanguages.map(({ language, name }) => html`<span lang="${language}">${name}</span> <code>?language=${language}</code> `)}
    </p>`;
