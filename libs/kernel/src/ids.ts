import { hash, randomUUID } from 'node:crypto';

/** Where new identifiers come from; the simulation gives a seeded source. */
export type NewId = () => string;

export const randomId: NewId = () => randomUUID();

/**
 * A UUID (version 8, RFC 9562) that follows from its parts: the same cause always gives the same id,
 * so that doing a thing twice can be recognised.
 */
export function derivedId(...parts: readonly (string | number)[]): string {
  const hex = hash('sha256', parts.join('\u0000'), 'hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
