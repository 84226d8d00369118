import { dateInWords, fullName, type DocumentLanguage } from '@qabyldau/documents';
import type { TemplateKind } from '@qabyldau/body';
import type { AnyWorkflow } from '@qabyldau/engine';
import { QabyldauError, type Instant, type IsoDate } from '@qabyldau/kernel';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';
import type { Moment } from '@qabyldau/runtime';
import type { Calendar } from '@qabyldau/calendar';
import { documentNotYet } from './document-errors.js';
import { officeOf, type AppealCase } from './appeal-paper.js';
import { documentName, valueLabel } from './labels.js';
import { builtInVersionOf } from './handed-over.js';
import { personName, type NamedEmployee, type Office } from './office.js';
import type { Paper, Texts } from './paper.js';
import {
  latestOf,
  openCase,
  openCaseAsOf,
  textOf,
  type DocumentSource,
  type OpenedCase,
  type OpenedEvent,
} from './source.js';

/** What a letter of a procedure beside the appeal says of whom it concerns. */
export interface Concerned {
  readonly body: string;
  readonly subject: string;
  readonly language: DocumentLanguage;
  /** The appeal for personal reception that it belongs to. */
  readonly appeal: string;
}

/** A letter that an event of a case called for. */
export interface CalledLetter {
  readonly kind: TemplateKind;
  readonly event: OpenedEvent;
  /** Nothing for a letter to another body. */
  readonly notice?: string | undefined;
}

/** What the value of a placeholder may be taken from. */
export interface SideMaterial<X extends object = object> {
  /** As it stood once the event had happened: a letter says for ever what it said when it was written. */
  readonly opened: OpenedCase<X>;
  readonly event: OpenedEvent;
  readonly context: X;
  /** The appeal as it stood then; nothing when it is in no log that can be read. */
  readonly appeal: AppealCase | undefined;
  readonly subject: string;
  readonly office: Office;
  readonly calendar: Calendar;
  readonly language: DocumentLanguage;
}

/** The letters of one procedure beside the appeal. */
export interface SideLetters<X extends object = object> {
  readonly workflow: AnyWorkflow;
  readonly kinds: readonly TemplateKind[];
  concerned(context: X): Concerned | undefined;
  /** In the order in which the case called for them. */
  called(opened: OpenedCase<X>): readonly CalledLetter[];
  texts(kind: TemplateKind, material: SideMaterial<X>): Texts;
  /** Whom a letter goes to that is no notice to the applicant. */
  addressee?(kind: TemplateKind, material: SideMaterial<X>): string | undefined;
  /** Who signs, where it is not whoever gave the command. */
  signer?(material: SideMaterial<X>): NamedEmployee | undefined;
}

/** Letters of any procedure: what their cases know is their own affair. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- contexts of different procedures have no common supertype
export type AnySideLetters = SideLetters<any>;

export interface SidePaperAsked {
  readonly id: string;
  readonly kind: string;
  readonly language?: DocumentLanguage | undefined;
  readonly notice?: string | undefined;
  readonly moment?: Moment | undefined;
}

/** @throws QabyldauError `case-not-found` */
export async function openSide(
  source: DocumentSource,
  { workflow }: AnySideLetters,
  id: string,
  moment?: Moment,
): Promise<OpenedCase> {
  const opened = await openCase(source, workflow, id, moment);
  if (opened === undefined) throw new QabyldauError('case-not-found', { id });
  return opened;
}

/**
 * What one letter of such a case says.
 * @throws QabyldauError `case-not-found`, `document-not-yet`
 */
export async function sidePaper(
  source: DocumentSource,
  letters: AnySideLetters,
  asked: SidePaperAsked,
): Promise<{ paper: Paper; office: Office }> {
  const { id, moment } = asked;
  const whole = await openSide(source, letters, id, moment);
  const concerned = letters.concerned(whole.context);
  if (concerned === undefined) throw new QabyldauError('case-not-found', { id });
  const { kind, event, notice } = letterAsked(letters.called(whole), asked);
  const { subject, body } = concerned;
  const language = asked.language ?? concerned.language;
  const office = await officeOf(source, body, event.metadata.at, language);
  const { at } = event.metadata;
  const appeal = await openCaseAsOf<AppealContext>(source, receptionAppeal, concerned.appeal, at);
  const { calendar } = source;
  const opened = whole.until(event);
  const { context } = opened;
  const material: SideMaterial = { opened, event, context, appeal, subject, office, calendar, language };
  const lines = applicantIn(material);
  const toApplicant = notice !== undefined;
  const texts: Texts = {
    ...registration(material),
    applicant: lines[0],
    ...letters.texts(kind, material),
  };
  const other = letters.addressee?.(kind, material);
  const signer = letters.signer?.(material) ?? signerOf(material);
  return {
    office,
    paper: {
      kind,
      language,
      body,
      at: event.metadata.at,
      layout: kind === 'written-ticket' ? 'form' : 'letter',
      texts,
      addressee: toApplicant ? lines : other === undefined ? [] : [other],
      signers: signer === undefined ? [] : [signer],
      persons: [concerned.appeal],
      title: `${documentName(kind)[language]} № ${texts['number'] ?? ''}`,
      madeWith: builtInVersionOf(whole, notice),
    },
  };
}

/** @throws QabyldauError `document-not-yet` */
function letterAsked(called: readonly CalledLetter[], { kind, notice }: SidePaperAsked): CalledLetter {
  const found = called.findLast(
    (letter) => letter.kind === kind && (notice === undefined || letter.notice === notice),
  );
  if (found !== undefined) return found;
  throw documentNotYet(kind, [...new Set(called.map((letter) => letter.kind))]);
}

/** The applicant's name and address, as far as they are known. */
function applicantIn({ opened, appeal, subject }: SideMaterial): readonly string[] {
  const events = [...(appeal?.events ?? []), ...opened.events];
  const name = fullName(personName(latestOf(events, subject, 'name')));
  return [name, textOf(latestOf(events, subject, 'address'))].filter(
    (line): line is string => line !== undefined && line !== '',
  );
}

/** The appeal's own number; a procedure that has one of its own says so in its texts. */
function registration({ appeal, language }: SideMaterial): Texts {
  const registered = appeal?.context.appeal;
  return registered === undefined
    ? {}
    : {
        number: registered.number,
        registeredOn: dateInWords(registered.registeredOn, language),
        topic: valueLabel('topic', registered.topic, language),
      };
}

/** Who gave the command; where the program acted by itself, the employee responsible for the appeal. */
const signerOf = ({ event, office, appeal }: SideMaterial): NamedEmployee | undefined =>
  office.employee(event.metadata.actor.id) ?? office.employee(appeal?.context.responsible);

export const dayIn = ({ language }: Pick<SideMaterial, 'language'>, on: IsoDate | undefined) =>
  on === undefined ? undefined : dateInWords(on, language);

export const localDayIn = (material: SideMaterial, at: Instant | undefined): string | undefined =>
  at && dayIn(material, material.calendar.localDate(at));
