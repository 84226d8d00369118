import { createHash } from 'node:crypto';
import { canonicalJson, parseInstant, type Json, type JsonObject } from '@qabyldau/kernel';

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
 * @throws Error saying what cannot be read.
 */
export function readIntakeLine(text: string, seen: Map<string, number>): IntakeRequest {
  const line = JSON.parse(text) as Json;
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new Error('not a JSON object');
  const fields = line as JsonObject;
  const { channel, receivedAt } = fields;
  if (typeof channel !== 'string' || !channels.includes(channel))
    throw new Error(`channel: ${JSON.stringify(channel)}`);
  if (typeof receivedAt !== 'string') throw new Error(`receivedAt: ${JSON.stringify(receivedAt)}`);
  const applicant = fields['applicant'] ?? {};
  if (typeof applicant !== 'object' || Array.isArray(applicant)) throw new Error('applicant: not an object');
  return {
    key: keyOf(fields, seen),
    body: requestOf(fields, applicant as JsonObject, parseInstant(receivedAt)),
  };
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
