import { QabyldauError } from '@qabyldau/kernel';
import type { FastifyRequest } from 'fastify';

/**
 * The revision in `If-Match: "12"`; nothing without the header or for `*`.
 * @throws QabyldauError `bad-request`
 */
export function expectedRevision(request: FastifyRequest): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const revision = /^(?:W\/)?"(\d{1,15})"$/.exec(header)?.[1];
  if (revision === undefined) throw new QabyldauError('bad-request', { fields: 'If-Match: "<revision>"' });
  return Number(revision);
}

/** @throws QabyldauError `bad-request` for an empty or very long key. */
export function idempotencyKey(request: FastifyRequest): string | undefined {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || header === '' || header.length > 255) {
    throw new QabyldauError('bad-request', { fields: 'Idempotency-Key (1–255)' });
  }
  return header;
}

export const etagOf = (revision: number): string => `"${revision}"`;
