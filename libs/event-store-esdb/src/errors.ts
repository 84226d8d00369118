import { ErrorType, type CommandError } from '@eventstore/db-client';
import type { ExpectedRevision } from '@qabyldau/event-store';
import { QabyldauError } from '@qabyldau/kernel';
import { toNumber } from './event-form.js';

/** Errors that pass by themselves: the server restarts, another one becomes leader, the network is back. */
const transient: ReadonlySet<unknown> = new Set([
  ErrorType.TIMEOUT,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.NOT_LEADER,
  // gRPC reports a connection that broke in the middle of a message as one of these.
  ErrorType.UNKNOWN,
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

export function isTransient(error: unknown): boolean {
  if (error instanceof QabyldauError) return error.cause !== undefined && isTransient(error.cause);
  const { type, code, message } = errorParts(error);
  return transient.has(type) || transient.has(code) || /^Failed to (discover|get gossip)/.test(message);
}

export const isStreamNotFound = (error: unknown): boolean =>
  errorParts(error).type === ErrorType.STREAM_NOT_FOUND;

/** The error of the port that an append's failure means. */
export function appendError(error: unknown, stream: string, expected: ExpectedRevision): Error {
  const known = error as CommandError;
  switch (errorParts(error).type) {
    case ErrorType.WRONG_EXPECTED_VERSION: {
      const { actualVersion } = known as Extract<CommandError, { type: ErrorType.WRONG_EXPECTED_VERSION }>;
      const actual =
        typeof actualVersion === 'bigint' && actualVersion >= 0n ? toNumber(actualVersion) : 'no-stream';
      return new QabyldauError('wrong-expected-revision', { stream, expected, actual }, { cause: error });
    }
    case ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED: {
      const { maxAppendSize } = known as Extract<
        CommandError,
        { type: ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED }
      >;
      return new QabyldauError('event-too-large', { bytes: '?', limit: maxAppendSize }, { cause: error });
    }
    default:
      return storeError(error);
  }
}

/** What went wrong, as an error of the port; errors that are ours already stay as they are. */
export function storeError(error: unknown): Error {
  if (error instanceof QabyldauError || error instanceof RangeError) return error;
  return new QabyldauError('store-failed', { reason: errorParts(error).message }, { cause: error });
}

function errorParts(error: unknown): {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly message: string;
} {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const { type, code, message } = error as { type?: unknown; code?: unknown; message?: unknown };
  return { type, code, message: typeof message === 'string' ? message : 'an error without a message' };
}
