import { hash } from 'node:crypto';
import type { StoredEvent } from './event-body.js';

/**
 * The hash of an event: SHA-256 (base64url) over the hash of the event before it in the stream, followed by
 * the canonical JSON (RFC 8785) of all that is stored of this one. The sealed personal part is taken as it is
 * stored, so that destroying a person's key breaks no proof.
 */
export function eventHash(previous: string, event: Omit<StoredEvent, 'hash'>): string {
  const personal = event.personal === undefined ? '' : `"personal":${event.personal},`;
  const { id, revision, stream, type } = event;
  // Members stand in sorted order; the bodies are canonical already.
  return hash(
    'sha256',
    `${previous}{"data":${event.data},"id":${quote(id)},"metadata":${event.metadata},${personal}"revision":${revision},"stream":${quote(stream)},"type":${quote(type)}}`,
    'base64url',
  );
}

const quote = (text: string): string => JSON.stringify(text);
