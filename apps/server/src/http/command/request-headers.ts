import { wrongPlace, WrongRequest, type Text } from '@qabyldau/kernel';
import type { FastifyRequest } from 'fastify';

const seen: Text = {
  kk: 'тырнақша ішіндегі нұсқа нөмірі, мысалы "12"',
  ru: 'номер версии в кавычках, например "12"',
  en: 'the number of a revision in quotes, such as "12"',
};
const key: Text = {
  kk: 'әрекетті айыратын кілт (таңба саны: 1–255)',
  ru: 'ключ, отличающий действие (знаков: 1–255)',
  en: 'a key that marks the action (1–255 characters)',
};

/**
 * The revision in `If-Match: "12"`; nothing without the header or for `*`.
 * @throws QabyldauError `bad-request`
 */
export function expectedRevision(request: FastifyRequest): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const revision = /^(?:W\/)?"(\d{1,15})"$/.exec(header)?.[1];
  if (revision === undefined) throw new WrongRequest([wrongPlace('If-Match', 'isRevision', seen)]);
  return Number(revision);
}

/** @throws QabyldauError `bad-request` for an empty or very long key. */
export function idempotencyKey(request: FastifyRequest): string | undefined {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || header === '' || header.length > 255) {
    throw new WrongRequest([wrongPlace('Idempotency-Key', 'isLength', key)]);
  }
  return header;
}

export const etagOf = (revision: number): string => `"${revision}"`;
