import { isTemplateKind, templateKinds } from '@qabyldau/body';
import {
  mediaTypes,
  render,
  renderCalendar,
  type DocumentFormat,
  type DocumentLanguage,
} from '@qabyldau/documents';
import type { LetterMade } from '@qabyldau/delivery';
import { QabyldauError, type IsoDate } from '@qabyldau/kernel';
import type { Moment } from '@qabyldau/runtime';
import { documentNotYet, formatNotOffered } from './document-errors.js';
import { appealPaper, openAppeal, possiblePapers } from './appeal-paper.js';
import { controlPaper, type ControlListOf } from './control-paper.js';
import { compose, type Composed } from './compose.js';
import { dayPaper } from './day-paper.js';
import type { Office } from './office.js';
import type { Paper } from './paper.js';
import { complaintLetters } from './complaint-letters.js';
import { motionLetters } from './motion-letters.js';
import { requestLetters } from './request-letters.js';
import { scheduleCalendar, schedulePaper } from './schedule-paper.js';
import { openSide, sidePaper, type AnySideLetters, type CalledLetter } from './side-paper.js';
import type { DocumentSource } from './source.js';
import { writtenLetters } from './written-letters.js';

/** What a document is of: one case, or a list opened for whoever asks. */
export type DocumentSubject =
  | { readonly appeal: string; readonly notice?: string | undefined }
  | { readonly day: string }
  | ControlListOf
  | { readonly schedule: string; readonly official?: string | undefined }
  | { readonly request: string; readonly notice?: string | undefined }
  | { readonly written: string; readonly notice?: string | undefined }
  | { readonly motion: string; readonly notice?: string | undefined }
  | { readonly complaint: string; readonly notice?: string | undefined };

/** The procedures beside the appeal that write letters. */
const sides: readonly AnySideLetters[] = [requestLetters, writtenLetters, motionLetters, complaintLetters];

function sideOf(
  of: DocumentSubject,
):
  | { readonly letters: AnySideLetters; readonly id: string; readonly notice?: string | undefined }
  | undefined {
  if ('request' in of) return { letters: requestLetters, id: of.request, notice: of.notice };
  if ('written' in of) return { letters: writtenLetters, id: of.written, notice: of.notice };
  if ('motion' in of) return { letters: motionLetters, id: of.motion, notice: of.notice };
  return 'complaint' in of ? { letters: complaintLetters, id: of.complaint, notice: of.notice } : undefined;
}

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
  readonly madeFrom?: LetterMade | undefined;
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
 * `document-incomplete`, `document-too-long`
 */
export async function makeDocument(source: DocumentSource, asked: DocumentAsked): Promise<MadeDocument> {
  const { kind, format } = asked;
  if (!isTemplateKind(kind))
    throw new QabyldauError('unknown-document', { document: kind, known: templateKinds.join(', ') });
  const offered = formatsOf(kind);
  if (!offered.includes(format)) throw formatNotOffered(kind, format, offered);
  if (format === 'ics' && 'schedule' in asked.of) return calendarOf(source, asked, asked.of);
  const { paper, composed } = await composeDocument(source, asked);
  return {
    bytes: await (source.render ?? render)(composed.document, format as DocumentFormat),
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
  return { paper, composed: compose(paper, office, source.calendar) };
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
  if ('control' in of && kind === 'control-list') return controlPaper(source, of, language ?? 'kk');
  const side = sideOf(of);
  if (side !== undefined) return sidePaper(source, side.letters, { ...side, kind, language, moment });
  throw documentNotYet(kind, [possibleOf(of)]);
}

const possibleOf = (of: DocumentSubject): string =>
  'day' in of ? 'reception-list' : 'control' in of ? 'control-list' : 'schedule';

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

function idOf(of: DocumentSubject): string {
  if ('appeal' in of) return of.appeal;
  if ('day' in of) return of.day;
  if ('control' in of) return `${of.body}-${of.control.moment.today}`;
  return 'schedule' in of ? of.schedule : (sideOf(of)?.id ?? '');
}

/** Nothing of what a reference may hold reaches a folder or a header. */
const fileName = (kind: string, id: string, language: string, format: string): string =>
  `${kind}-${id.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 80)}-${language}.${format}`;

/** A paper that a case can make as it stands. */
export interface OfferedPaper {
  readonly kind: string;
  readonly notice?: string | undefined;
  readonly on: IsoDate;
  /** One of several of its kind: only its notice tells it from the others. */
  readonly several: boolean;
}

type Called = Pick<CalledLetter, 'kind' | 'event' | 'notice'>;

/** In the order in which they came to be; of what no notice tells apart, the last. */
function offered(called: readonly Called[], { calendar }: DocumentSource): readonly OfferedPaper[] {
  const key = ({ kind, notice }: Called) => `${kind}/${notice ?? ''}`;
  const last = [...new Map(called.map((one) => [key(one), one])).values()];
  return last.map(({ kind, notice, event }) => ({
    kind,
    notice,
    on: calendar.localDate(event.metadata.at),
    several: last.filter((one) => one.kind === kind).length > 1,
  }));
}

/** What an appeal can make as it stands. @throws QabyldauError `case-not-found` */
export const papersOfAppeal = async (
  source: DocumentSource,
  appeal: string,
): Promise<readonly OfferedPaper[]> => offered(possiblePapers(await openAppeal(source, appeal)), source);

/** The letters that a case beside the appeal can make as it stands. @throws QabyldauError `case-not-found` */
export async function papersOfSide(
  source: DocumentSource,
  of: DocumentSubject,
): Promise<readonly OfferedPaper[]> {
  const side = sideOf(of);
  return side === undefined
    ? []
    : offered(side.letters.called(await openSide(source, side.letters, side.id)), source);
}

/** What an effect says of the letter that it hands over. */
export interface LetterAsked {
  readonly workflow: string;
  readonly caseId: string;
  /** Of a notice to an applicant; a letter to another body has none. */
  readonly notice?: string | undefined;
  /** The event that called for it. */
  readonly eventId?: string | undefined;
}

/** The appeal that a case belongs to; nothing for one that writes no letters, or has not begun. */
export async function appealBehind(
  source: DocumentSource,
  { workflow, caseId }: Pick<LetterAsked, 'workflow' | 'caseId'>,
): Promise<string | undefined> {
  if (workflow === 'reception-appeal') return caseId;
  const letters = sides.find((side) => side.workflow.name === workflow);
  if (letters === undefined) return undefined;
  return letters.concerned((await openSide(source, letters, caseId)).context)?.appeal;
}

/**
 * The letter that an effect hands over, in the language of whom it goes to.
 * @throws QabyldauError `document-not-yet` where no document belongs to it, `document-incomplete`
 */
export async function letterOf(source: DocumentSource, asked: LetterAsked): Promise<Composed> {
  const { workflow, caseId, notice, eventId } = asked;
  const none = () => documentNotYet(notice ?? workflow, []);
  if (workflow === 'reception-appeal') {
    const all = possiblePapers(await openAppeal(source, caseId));
    const kind = all.find((one) => one.notice !== undefined && one.notice === notice)?.kind;
    if (kind === undefined) throw none();
    return (await composeDocument(source, { kind, of: { appeal: caseId, notice } })).composed;
  }
  const letters = sides.find((side) => side.workflow.name === workflow);
  if (letters === undefined) throw none();
  const called = letters.called(await openSide(source, letters, caseId));
  const letter = called.findLast(
    (one) => one.notice === notice && (notice !== undefined || one.event.recorded.id === eventId),
  );
  if (letter === undefined) throw none();
  const { paper, office } = await sidePaper(source, letters, { id: caseId, kind: letter.kind, notice });
  return compose(paper, office, source.calendar);
}
