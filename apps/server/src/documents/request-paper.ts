import { dateInWords, fullName, type DocumentLanguage } from '@qabyldau/documents';
import { QabyldauError } from '@qabyldau/kernel';
import {
  participationRequest,
  type RequestContext,
  type RequestEvents,
} from '@qabyldau/participation-request';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';
import type { Moment } from '@qabyldau/runtime';
import { officeOf } from './appeal-paper.js';
import { documentName, valueLabel } from './labels.js';
import { personName, type Office } from './office.js';
import type { Paper, Texts } from './paper.js';
import {
  latestOf,
  openCase,
  textOf,
  type DocumentSource,
  type OpenedCase,
  type OpenedEvent,
} from './source.js';
import { words } from './words.js';

const calls = {
  'participation-request': 'participation-requested',
  participation: 'applicant-told',
  'participation-refusal': 'refusal-reported',
} as const;
export type RequestKind = keyof typeof calls;
export const isRequestKind = (kind: string): kind is RequestKind => Object.hasOwn(calls, kind);
export const requestKinds = Object.keys(calls) as readonly RequestKind[];

interface Asked {
  readonly request: string;
  readonly kind: RequestKind;
  readonly language?: DocumentLanguage | undefined;
  readonly moment?: Moment | undefined;
}

/**
 * P18–P20: the letter to another body, the notice of it to the applicant, the report of a refusal.
 * @throws QabyldauError `case-not-found`, `document-not-yet`
 */
export async function requestPaper(
  source: DocumentSource,
  { request: id, kind, language, moment }: Asked,
): Promise<{ paper: Paper; office: Office }> {
  const opened = await openCase<RequestContext>(source, participationRequest, id, moment);
  const request = opened?.context.request ?? null;
  if (opened === undefined || request === null) throw new QabyldauError('case-not-found', { id });
  const event = calledBy(opened.events, kind);
  const l = language ?? request.language;
  const { at, actor } = event.metadata;
  const office = await officeOf(source, request.body, at, l);
  const appeal = await openCase<AppealContext>(source, receptionAppeal, request.appeal, moment);
  const toApplicant = kind === 'participation';
  const lines = applicantIn(appeal, request.subject);
  const registered = appeal?.context.appeal;
  const signer = office.employee(actor.id) ?? office.employee(appeal?.context.responsible);
  return {
    office,
    paper: {
      kind,
      language: l,
      body: request.body,
      at,
      layout: 'letter',
      texts: {
        ...registration(registered, l),
        applicant: lines[0],
        otherBody: request.otherBody,
        receptionOn: dateInWords(request.receptionOn, l),
        replyBy: dateInWords(request.answer.dueOn, l),
        ...told(event, l),
      },
      addressee: toApplicant ? lines : [],
      signers: signer === undefined ? [] : [signer],
      persons: toApplicant ? [request.appeal] : [],
      title: `${documentName(kind)[l]} № ${registered?.number ?? ''}`,
    },
  };
}

function told({ type, data }: OpenedEvent, l: DocumentLanguage): Texts {
  if (type === 'applicant-told') {
    const { extensionNeeded } = data as RequestEvents['applicant-told'];
    return { extension: extensionNeeded ? words.extensionNeeded[l] : undefined };
  }
  if (type !== 'refusal-reported') return {};
  const { ground, knownOn } = data as RequestEvents['refusal-reported'];
  const grounds = { written: words.refusedInWriting, silence: words.silent, 'no-show': words.didNotCome };
  return { reasons: grounds[ground][l], knownOn: dateInWords(knownOn, l) };
}

/** @throws QabyldauError `document-not-yet` */
function calledBy(events: readonly OpenedEvent[], kind: RequestKind): OpenedEvent {
  const event = events.findLast(({ type }) => type === calls[kind]);
  if (event !== undefined) return event;
  const possible = requestKinds.filter((one) => events.some(({ type }) => type === calls[one])).join(', ');
  throw new QabyldauError('document-not-yet', { document: kind, possible });
}

/** The applicant's name and address, as far as they are known. */
function applicantIn(appeal: OpenedCase<AppealContext> | undefined, subject: string): readonly string[] {
  const events = appeal?.events ?? [];
  const name = fullName(personName(latestOf(events, subject, 'name')));
  return [name, textOf(latestOf(events, subject, 'address'))].filter(
    (line): line is string => line !== undefined && line !== '',
  );
}

const registration = (registered: AppealContext['appeal'], l: DocumentLanguage): Texts =>
  registered === undefined
    ? {}
    : {
        number: registered.number,
        registeredOn: dateInWords(registered.registeredOn, l),
        topic: valueLabel('topic', registered.topic, l),
      };
