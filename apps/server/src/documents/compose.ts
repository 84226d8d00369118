import { createHash } from 'node:crypto';
import type { LetterMade } from '@qabyldau/delivery';
import {
  dateInFigures,
  dateInWords,
  filledTemplate,
  together,
  type Block,
  type Document,
  type DocumentLanguage,
  type Words,
} from '@qabyldau/documents';
import type { Calendar } from '@qabyldau/calendar';
import { epochOf, fillText, parseInstant, type Instant } from '@qabyldau/kernel';
import { documentIncomplete } from './document-errors.js';
import type { Office } from './office.js';
import type { Paper } from './paper.js';
import { templateVersions, words } from './words.js';

export interface Composed {
  readonly document: Document;
  readonly madeFrom: LetterMade;
}

/**
 * Puts what a paper says into the body's text for it, and the text into its frame.
 * @throws QabyldauError `document-incomplete`, naming what nobody has said yet
 */
export function compose(paper: Paper, office: Office, calendar: PaperCalendar): Composed {
  const { language: l, kind, blocks } = paper;
  const today = dateInWords(calendar.localDate(paper.at), l);
  const template = office.template(kind, paper.madeWith);
  const { blocks: filled, missing } = filledTemplate(template.text, l, {
    texts: { ...officeTexts(office, l), date: today, ...paper.texts },
    blocks,
  });
  if (missing.length > 0) {
    throw documentIncomplete(kind, missing);
  }
  const hash = createHash('sha256').update(template.text).digest('hex');
  const madeFrom: LetterMade = {
    template: `${kind}/${l}`,
    origin: template.origin,
    version: template.version,
    hash,
  };
  const version = fillText(templateVersions[template.origin], { version: template.version })[l];
  return {
    madeFrom,
    document: {
      title: paper.title,
      language: l,
      author: office.name[l],
      ...(paper.orientation === undefined ? {} : { orientation: paper.orientation }),
      blocks: [
        ...(paper.layout === 'letter' ? letterhead(paper, office, today) : []),
        ...signed(paper.layout === 'form' ? filled.map(ragged) : filled, paper),
      ],
      footer: [
        `${words.template[l]}: ${madeFrom.template}, ${version}, ${hash.slice(0, 12)} · ${words.stamp[l]}: ${clockTime(paper.at, calendar)}`,
      ],
      madeFrom: `${madeFrom.template} ${template.origin} ${template.version} ${hash} ${paper.at}`,
    },
  };
}

/** How instants are told where the body is. */
export type PaperCalendar = Pick<Calendar, 'localDate' | 'localTime'>;

/** `08.01.2026, 17:30:05 (UTC+5)`: what the clock on the wall showed, and how far it is from the one of the log. */
function clockTime(at: Instant, calendar: PaperCalendar): string {
  const date = calendar.localDate(at);
  const time = calendar.localTime(at);
  const hours = Math.round((epochOf(parseInstant(`${date}T${time}Z`)) - epochOf(at)) / HOUR);
  return `${dateInFigures(date)}, ${time} (UTC${hours < 0 ? '−' : '+'}${Math.abs(hours)})`;
}

const HOUR = 3_600_000;

const officeTexts = ({ name, contacts }: Office, l: DocumentLanguage) => ({
  body: name[l],
  bodyAddress: contacts.address?.[l],
  bodyPhone: contacts.phone,
  bodyEmail: contacts.email,
  complaintBody: contacts.superior?.name[l],
  complaintAddress: contacts.superior?.address?.[l],
});

/** The name in both languages, how to reach the body, date and number on the left, the addressee on the right. */
function letterhead(
  { texts, addressee = [], language }: Paper,
  { name, contacts }: Office,
  today: string,
): readonly Block[] {
  const reach = (l: DocumentLanguage) =>
    [contacts.address?.[l], contacts.phone, contacts.email].filter((part) => part !== undefined).join('\n');
  const head = (l: DocumentLanguage) => [
    { text: name[l], strong: true },
    ...(reach(l) === '' ? [] : [{ text: `\n${reach(l)}` }]),
  ];
  const number = texts['number'];
  return [
    {
      kind: 'table',
      columns: [
        { title: '', share: 47, align: 'centre' },
        { title: '', share: 6 },
        { title: '', share: 47, align: 'centre' },
      ],
      rows: [[head('kk'), '', head('ru')]],
      lines: 'none',
    },
    { kind: 'rule' },
    {
      kind: 'table',
      columns: [
        { title: '', share: 45 },
        { title: '', share: 55 },
      ],
      rows: [[`${today}${number === undefined ? '' : `\n№ ${number}`}`, addresseeWords(addressee, language)]],
      lines: 'none',
    },
  ];
}

/** The short lines of a form are not stretched from edge to edge. */
const ragged = (block: Block): Block => (block.kind === 'paragraph' ? { ...block, align: 'left' } : block);

/** Names stay in the nominative after "to": nobody's name is declined by a rule that may not fit it. */
const addresseeWords = ([name, ...address]: readonly string[], l: DocumentLanguage): Words =>
  name === undefined
    ? ''
    : [
        { text: `${words.to[l]}: ` },
        { text: name, strong: true },
        ...(address.length === 0 ? [] : [{ text: `\n${address.join('\n')}` }]),
      ];

/** The last paragraph and the signatures stay on one page. */
function signed(blocks: readonly Block[], { signers = [] }: Paper): readonly Block[] {
  if (signers.length === 0) return blocks;
  const signatures = signers.map(({ position, signature }): Block => ({
    kind: 'signature',
    position,
    name: signature,
  }));
  const last = blocks.at(-1);
  return last?.kind === 'paragraph'
    ? [...blocks.slice(0, -1), together(last, ...signatures)]
    : [...blocks, together(...signatures)];
}
