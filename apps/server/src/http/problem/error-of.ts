import { HttpException } from '@nestjs/common';
import { QabyldauError } from '@qabyldau/kernel';
import { unreadRequest } from './unread-request.js';

/** A throw as the catalogue knows it, and the status where HTTP is more exact than the code. */
export interface KnownError {
  readonly error: QabyldauError;
  readonly status?: number;
}

/** What Fastify and Nest throw of a request that cannot be read; nothing when it is our own fault. */
export function knownError(thrown: unknown, path: string): KnownError | undefined {
  if (thrown instanceof QabyldauError) return { error: thrown };
  const status = statusOfThrown(thrown);
  if (status === undefined || status < 400 || status >= 500) return undefined;
  if (status === 404) return { error: new QabyldauError('not-found', { path }) };
  return { error: unreadRequest(thrown, status), status };
}

function statusOfThrown(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number') return status;
  return thrown instanceof URIError ? 400 : undefined;
}
