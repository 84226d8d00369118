import { dateInWords, fullName, type DocumentLanguage } from '@qabyldau/documents';
import { isTemplateKind, type TemplateKind } from '@qabyldau/body';
import type { Calendar } from '@qabyldau/calendar';
import { QabyldauError, type Instant } from '@qabyldau/kernel';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';
import type { Moment } from '@qabyldau/runtime';
import { documentNotYet } from './document-errors.js';
import { appealValues } from './appeal-values.js';
import { builtInVersionOf, isDelivery } from './handed-over.js';
import { documentName, valueLabel } from './labels.js';
import { openOffice, personName, type Office } from './office.js';
import type { Paper, Texts } from './paper.js';
import {
  latestOf,
  openCase,
  textOf,
  type DocumentSource,
  type OpenedCase,
  type OpenedEvent,
} from './source.js';

export type AppealCase = OpenedCase<AppealContext>;

/** A document that an appeal can make as it stands: the event that called for it, and the notice if it is a letter. */
export interface PossiblePaper {
  readonly kind: TemplateKind;
  readonly event: OpenedEvent;
  readonly notice?: string | undefined;
}

/** What the value of a placeholder may be taken from. */
export interface Material {
  /** As it stood once the event had happened: a letter says for ever what it said when it was written. */
  readonly opened: AppealCase;
  readonly event: OpenedEvent;
  readonly context: AppealContext;
  readonly office: Office;
  readonly calendar: Calendar;
  readonly language: DocumentLanguage;
  readonly subject: string;
}

/** Events that no notice names, and the document each of them makes. */
const forms: Readonly<Record<string, TemplateKind>> = {
  'hearing-record-signed': 'hearing-record',
  'protocol-signed': 'protocol',
};

/** Everything that the appeal has called for so far, in that order. */
export function possiblePapers({ events, context }: AppealCase): readonly PossiblePaper[] {
  return events.flatMap((event): readonly PossiblePaper[] => {
    const form = forms[event.type];
    if (form !== undefined) return [{ kind: form, event }];
    if (event.type === 'appeal-registered') return [{ kind: 'ticket', event, notice: 'ticket-1' }];
    const notice = event.data['notice'];
    if (isDelivery(event) || typeof notice !== 'string') return [];
    const kind = context.notices[notice]?.kind;
    if (kind === undefined || !isTemplateKind(kind)) return [];
    return [{ kind: event.type === 'switched-to-in-person' ? 'in-person' : kind, event, notice }];
  });
}

export interface AppealPaperAsked {
  readonly appeal: string;
  readonly kind: string;
  /** The applicant's own when it is not given (P21). */
  readonly language?: DocumentLanguage | undefined;
  /** One notice of several of a kind; the last when it is not given. */
  readonly notice?: string | undefined;
  readonly moment?: Moment | undefined;
}

/** @throws QabyldauError `case-not-found` */
export async function openAppeal(source: DocumentSource, id: string, moment?: Moment): Promise<AppealCase> {
  const opened = await openCase<AppealContext>(source, receptionAppeal, id, moment);
  if (opened === undefined) throw new QabyldauError('case-not-found', { id });
  return opened;
}

/**
 * What one document of an appeal says.
 * @throws QabyldauError `case-not-found`, `document-not-yet`
 */
export async function appealPaper(
  source: DocumentSource,
  asked: AppealPaperAsked,
): Promise<{ paper: Paper; office: Office }> {
  const whole = await openAppeal(source, asked.appeal, asked.moment);
  const all = possiblePapers(whole);
  const found = all.findLast(
    ({ kind, notice }) => kind === asked.kind && (asked.notice === undefined || notice === asked.notice),
  );
  const { appeal } = whole.context;
  if (found === undefined || appeal === undefined) {
    throw documentNotYet(asked.kind, [...new Set(all.map(({ kind }) => kind))]);
  }
  const { event, kind, notice } = found;
  const opened = whole.until(event);
  const { context } = opened;
  const language = asked.language ?? context.appeal?.language ?? appeal.language;
  const office = await officeOf(source, appeal.body, event.metadata.at, language);
  const material: Material = {
    opened,
    event,
    context,
    office,
    calendar: source.calendar,
    language,
    subject: appeal.subject,
  };
  const { texts, blocks, signers } = appealValues(kind, material);
  const common = commonTexts(material);
  const letter = kind !== 'protocol' && kind !== 'hearing-record' && kind !== 'ticket';
  return {
    office,
    paper: {
      kind,
      language,
      body: appeal.body,
      at: event.metadata.at,
      layout: letter ? 'letter' : 'form',
      texts: { ...common, ...texts },
      blocks,
      addressee: [common['applicant'], textOf(latestOf(opened.events, appeal.subject, 'address'))].filter(
        (line) => line !== undefined,
      ),
      signers: signers ?? defaultSigners(material),
      persons: [asked.appeal],
      title: `${documentName(kind)[language]} № ${appeal.number}`,
      madeWith: builtInVersionOf(whole, notice),
    },
  };
}

/** @throws QabyldauError `case-not-found` */
export async function officeOf(
  source: DocumentSource,
  id: string,
  at: Instant,
  language: DocumentLanguage,
): Promise<Office> {
  const office = await openOffice(source, id, at, language);
  if (office === undefined) throw new QabyldauError('case-not-found', { id });
  return office;
}

function commonTexts({ opened, context, subject, language }: Material): Texts {
  const name = fullName(personName(latestOf(opened.events, subject, 'name')));
  const { appeal } = context;
  const topic = appeal?.topic;
  return {
    number: appeal?.number,
    registeredOn: appeal && dateInWords(appeal.registeredOn, language),
    applicant: name === '' ? undefined : name,
    topic: topic === undefined ? undefined : valueLabel('topic', topic, language),
  };
}

/** Who gave the command; where the program acted by itself, the employee responsible for the appeal. */
function defaultSigners({ event, office, context }: Material) {
  const signer = office.employee(event.metadata.actor.id) ?? office.employee(context.responsible);
  return signer === undefined ? [] : [signer];
}
