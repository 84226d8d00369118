import { jsonEvent, type EventData, type RecordedEvent as ServerEvent } from '@eventstore/db-client';
import type { EventToAppend, ExpectedRevision, RecordedEvent } from '@qabyldau/event-store';
import { canonicalJson, QabyldauError, type Json, type JsonObject } from '@qabyldau/kernel';
import { isKnown, positionText, type LogPosition } from './position.js';

/** An event of ours as the server keeps it: `{ data, personal? }`, and the hash among the metadata. */
export function toServer(event: EventToAppend): EventData {
  const data = { data: parsed(event.data), ...(event.personal && { personal: parsed(event.personal) }) };
  const metadata = { ...(parsed(event.metadata) as JsonObject), hash: event.hash };
  // The client's types leave no room for readonly members; it only serializes what it is given.
  return jsonEvent({ id: event.id, type: event.type, data, metadata });
}

/**
 * An event as the port gives it. The texts are canonical again whatever order the members came back in.
 * @throws QabyldauError `store-failed` for an event that this program did not write: the database is its own.
 */
export function fromServer(
  event: ServerEvent & { readonly position?: LogPosition | undefined },
): RecordedEvent {
  const { data: body, metadata } = event as { readonly data: Json; readonly metadata?: Json };
  if (!isObject(body) || body['data'] === undefined || !isObject(metadata)) throw foreign(event);
  const { hash, ...rest } = metadata;
  if (typeof hash !== 'string') throw foreign(event);
  if (!isKnown(event.position)) {
    throw new QabyldauError('store-failed', {
      reason: 'the server does not tell positions; it must be 22.6 or later',
    });
  }
  return {
    id: event.id,
    type: event.type,
    data: canonicalJson(body['data']),
    personal: body['personal'] === undefined ? undefined : canonicalJson(body['personal']),
    metadata: canonicalJson(rest),
    hash,
    stream: event.streamId,
    revision: toNumber(event.revision),
    position: positionText(event.position),
  };
}

/** @throws RangeError beyond 2⁵³, which no stream reaches. */
export function toNumber(revision: bigint): number {
  const number = Number(revision);
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a revision: ${revision}`);
  return number;
}

export const toServerRevision = (expected: ExpectedRevision): bigint | 'no_stream' =>
  expected === 'no-stream' ? 'no_stream' : BigInt(expected);

const parsed = (text: string): Json => JSON.parse(text) as Json;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const foreign = ({ streamId, revision }: ServerEvent): QabyldauError =>
  new QabyldauError('store-failed', { reason: `${streamId}@${revision} was not written by this program` });
