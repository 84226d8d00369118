import { isTemplateKind, templateKinds } from '@qabyldau/body';
import {
  dateInWords,
  mediaTypes,
  render,
  renderCalendar,
  type DocumentFormat,
  type DocumentLanguage,
} from '@qabyldau/documents';
import { QabyldauError } from '@qabyldau/kernel';
import type { Moment } from '@qabyldau/runtime';
import { appealPaper, openAppeal, possiblePapers } from './appeal-paper.js';
import { compose, type Composed, type MadeFrom } from './compose.js';
import { dayPaper } from './day-paper.js';
import type { Office } from './office.js';
import type { Paper } from './paper.js';
import { isRequestKind, requestPaper } from './request-paper.js';
import { scheduleCalendar, schedulePaper } from './schedule-paper.js';
import type { DocumentSource } from './source.js';

/** What a document is of: one case. */
export type DocumentSubject =
  | { readonly appeal: string; readonly notice?: string | undefined }
  | { readonly day: string }
  | { readonly schedule: string; readonly official?: string | undefined }
  | { readonly request: string };

export interface DocumentAsked {
  readonly kind: string;
  readonly of: DocumentSubject;
  /** The applicant's own, else the state language. */
  readonly language?: DocumentLanguage | undefined;
  readonly format: string;
  readonly moment?: Moment | undefined;
}

/** A file, ready to be printed or sent. */
export interface MadeDocument {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** Letters, figures and hyphens only. */
  readonly fileName: string;
  readonly language: DocumentLanguage;
  /** Appeals whose persons it names: for the access log. */
  readonly persons: readonly string[];
  /** Nothing for a calendar file: no text makes it. */
  readonly madeFrom?: MadeFrom | undefined;
}

/** The files that a document of this kind may become. */
export const formatsOf = (kind: string): readonly string[] => [
  'docx',
  'pdf',
  'html',
  'txt',
  ...(tables.has(kind) ? ['xlsx'] : []),
  ...(kind === 'schedule' ? ['ics'] : []),
];
/** Documents that somebody may want to go on reckoning with. */
const tables: ReadonlySet<string> = new Set(['schedule', 'reception-list', 'control-list', 'protocol']);

/**
 * Makes a document from the log as it stands, or stood.
 * @throws QabyldauError `unknown-document`, `format-not-offered`, `case-not-found`, `document-not-yet`,
 * `document-incomplete`
 */
export async function makeDocument(source: DocumentSource, asked: DocumentAsked): Promise<MadeDocument> {
  const { kind, format } = asked;
  if (!isTemplateKind(kind))
    throw new QabyldauError('unknown-document', { document: kind, known: templateKinds.join(', ') });
  const offered = formatsOf(kind);
  if (!offered.includes(format))
    throw new QabyldauError('format-not-offered', { document: kind, format, offered: offered.join(', ') });
  if (format === 'ics' && 'schedule' in asked.of) return calendarOf(source, asked, asked.of);
  const { paper, composed } = await composeDocument(source, asked);
  return {
    bytes: await render(composed.document, format as DocumentFormat),
    mediaType: mediaTypes[format as DocumentFormat],
    fileName: fileName(kind, paper.texts['number'] ?? idOf(asked.of), paper.language, format),
    language: paper.language,
    persons: paper.persons,
    madeFrom: composed.madeFrom,
  };
}

/** The document before it is a file. @throws as {@link makeDocument} */
export async function composeDocument(
  source: DocumentSource,
  asked: Omit<DocumentAsked, 'format'>,
): Promise<{ paper: Paper; composed: Composed }> {
  const { paper, office } = await paperOf(source, asked);
  const today = dateInWords(source.calendar.localDate(paper.at), paper.language);
  return { paper, composed: compose(paper, office, today) };
}

function paperOf(
  source: DocumentSource,
  { kind, of, language, moment }: Omit<DocumentAsked, 'format'>,
): Promise<{ paper: Paper; office: Office }> {
  if ('appeal' in of)
    return appealPaper(source, { appeal: of.appeal, notice: of.notice, kind, language, moment });
  if ('day' in of && kind === 'reception-list') return dayPaper(source, of.day, language ?? 'kk', moment);
  if ('schedule' in of && kind === 'schedule')
    return schedulePaper(source, of.schedule, language ?? 'kk', moment);
  if ('request' in of && isRequestKind(kind))
    return requestPaper(source, { request: of.request, kind, language, moment });
  throw new QabyldauError('document-not-yet', { document: kind, possible: possibleOf(of) });
}

const possibleOf = (of: DocumentSubject): string =>
  'day' in of
    ? 'reception-list'
    : 'schedule' in of
      ? 'schedule'
      : 'participation-request, participation, participation-refusal';

async function calendarOf(
  source: DocumentSource,
  { language = 'kk', moment }: DocumentAsked,
  { schedule, official }: { readonly schedule: string; readonly official?: string | undefined },
): Promise<MadeDocument> {
  const file = await scheduleCalendar(source, schedule, language, { official, moment });
  return {
    bytes: renderCalendar(file),
    mediaType: mediaTypes.ics,
    fileName: fileName('schedule', schedule, language, 'ics'),
    language,
    persons: [],
  };
}

const idOf = (of: DocumentSubject): string =>
  'appeal' in of ? of.appeal : 'day' in of ? of.day : 'schedule' in of ? of.schedule : of.request;

/** Nothing of what a reference may hold reaches a folder or a header. */
const fileName = (kind: string, id: string, language: string, format: string): string =>
  `${kind}-${id.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 80)}-${language}.${format}`;

/** The kinds that an appeal can make as it stands, in the order in which they came to be. */
export async function documentsOfAppeal(source: DocumentSource, appeal: string): Promise<readonly string[]> {
  return [...new Set(possiblePapers(await openAppeal(source, appeal)).map(({ kind }) => kind))];
}

/**
 * The letter of one notice, in the applicant's language.
 * @throws QabyldauError `document-not-yet` for a notice that no document belongs to, `document-incomplete`
 */
export async function letterOf(source: DocumentSource, appeal: string, notice: string): Promise<Composed> {
  const kind = possiblePapers(await openAppeal(source, appeal)).find((one) => one.notice === notice)?.kind;
  if (kind === undefined) throw new QabyldauError('document-not-yet', { document: notice, possible: '' });
  return (await composeDocument(source, { kind, of: { appeal, notice } })).composed;
}
