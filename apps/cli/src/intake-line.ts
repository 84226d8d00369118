import { createHash } from 'node:crypto';
import {
  canonicalJson,
  parseInstant,
  wrongPlace,
  WrongRequest,
  type Instant,
  type Json,
  type JsonObject,
  type Text,
} from '@qabyldau/kernel';

/** A line of an intake file on its way to the register: the request, and the key by which it is done once. */
export interface IntakeRequest {
  readonly body: JsonObject;
  /** `externalId`, else the hash of the canonical line with its ordinal among equal lines. */
  readonly key: string;
}

const channels = ['EGOV_PORTAL', 'E_OTINISH', 'PAPER_POST', 'PAPER_IN_PERSON', 'ORAL', 'CALL_CENTRE'];

/**
 * Reads one line. What is missing in the *appeal* is no fault here (P6); only what makes the *line* unreadable is.
 * @param seen how often each line without a key has come, counted on.
 * @throws WrongRequest saying what cannot be read.
 */
export function readIntakeLine(text: string, seen: Map<string, number>): IntakeRequest {
  const line = parsed(text);
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw wrong('line', 'isJson', object);
  const fields = line as JsonObject;
  const { channel, receivedAt } = fields;
  if (typeof channel !== 'string' || !channels.includes(channel))
    throw wrong('channel', 'isIn', inEveryLanguage(channels.join(', ')));
  const received = instantIn(receivedAt);
  if (received === undefined) throw wrong('receivedAt', 'isMoment', moment);
  const applicant = fields['applicant'] ?? {};
  if (typeof applicant !== 'object' || Array.isArray(applicant)) throw wrong('applicant', 'isJson', object);
  return {
    key: keyOf(fields, seen),
    body: requestOf(fields, applicant as JsonObject, received),
  };
}

const object: Text = {
  kk: 'JSON нысаны {"өріс": "мән"}',
  ru: 'объект JSON {"поле": "значение"}',
  en: 'a JSON object {"field": "value"}',
};
const moment: Text = {
  kk: 'уақыт белдеуі көрсетілген сәт, мысалы 2026-03-20T18:05:00+05:00',
  ru: 'момент с часовым поясом, например 2026-03-20T18:05:00+05:00',
  en: 'an instant with its offset, such as 2026-03-20T18:05:00+05:00',
};
const inEveryLanguage = (codes: string): Text => ({ kk: codes, ru: codes, en: codes });
const wrong = (field: string, code: string, expected: Text): WrongRequest =>
  new WrongRequest([wrongPlace(field, code, expected)]);

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new WrongRequest([wrongPlace('line', 'isJson', object)], { cause });
  }
}

function instantIn(text: Json | undefined): Instant | undefined {
  try {
    return typeof text === 'string' ? parseInstant(text) : undefined;
  } catch {
    return undefined;
  }
}

function keyOf(fields: JsonObject, seen: Map<string, number>): string {
  const { externalId } = fields;
  if (typeof externalId === 'string' && externalId !== '') return externalId;
  const hash = createHash('sha256').update(canonicalJson(fields)).digest('base64url');
  const ordinal = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, ordinal);
  return `line-${hash}-${ordinal}`;
}

function requestOf(fields: JsonObject, applicant: JsonObject, receivedAt: string): JsonObject {
  const { surname, given, patronymic, name: organisation, iin, bin, phone, email, kind } = applicant;
  const { address, essence, category, externalId } = fields;
  return {
    channel: fields['channel'],
    receivedAt,
    language: fields['language'],
    applicantKind: kind,
    applicant: {
      name: { surname, given, patronymic, organisation },
      iin,
      bin,
      phone,
      email,
      address,
      essence,
      category,
    },
    signed: fields['signature'],
    addressed: typeof fields['addressee'] === 'string' && fields['addressee'].trim() !== '',
    topic: fields['topic'],
    applicants: fields['applicants'],
    wishedOfficial: fields['wishedOfficial'],
    externalId,
  };
}
