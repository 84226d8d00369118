import { HttpException } from '@nestjs/common';
import { QabyldauError } from '@qabyldau/kernel';

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
  return { error: new QabyldauError('bad-request', { fields: reasonOf(thrown, status) }), status };
}

function statusOfThrown(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof URIError) return 400;
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

function codeOf(thrown: unknown): string | undefined {
  const code = (thrown as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Never the text of the parser: it may quote what somebody wrote. */
function reasonOf(thrown: unknown, status: number): string {
  switch (status) {
    case 413:
      return 'body: too large';
    case 415:
      return 'Content-Type: application/json';
    default:
      return codeOf(thrown) ?? 'JSON';
  }
}
