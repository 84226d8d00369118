import type { ErrorCode } from '@qabyldau/kernel';

/** The one table from the catalogue's codes to HTTP. 5xx is logged as our own fault. */
export const statusOf: Readonly<Record<ErrorCode, number>> = {
  'bad-request': 400,
  'bad-position': 400,
  'bad-date': 400,
  'bad-instant': 400,
  'not-a-quarter-end': 400,
  'unknown-term': 400,
  'unknown-citation': 400,
  'calendar-unknown-year': 422,
  unauthenticated: 401,
  forbidden: 403,
  'case-not-found': 404,
  'not-found': 404,
  'key-destroyed': 410,
  'stale-revision': 412,
  'event-too-large': 413,
  'idempotency-key-reused': 422,
  // Too many others wrote to the same case at once: trying again is right.
  'wrong-expected-revision': 503,
  'store-locked': 503,
  'store-closed': 503,
  'store-failed': 503,
  'illegal-history': 500,
  'illegal-transition': 500,
  'broken-chart': 500,
  'unknown-event-type': 500,
  'integrity-broken': 500,
  internal: 500,
};
