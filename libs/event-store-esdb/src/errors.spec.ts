import {
  AccessDeniedError,
  MaxAppendSizeExceededError,
  StreamNotFoundError,
  UnavailableError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { QabyldauError } from '@qabyldau/kernel';
import { appendError, isStreamNotFound, isTransient, storeError } from './errors.js';

const wrong = (current: bigint | 'no_stream') =>
  new WrongExpectedVersionError(undefined, { streamName: 's', expected: 1n, current });

describe('an error of the client', () => {
  it('that refuses an append says what the head really is', () => {
    const data = (current: bigint | 'no_stream') =>
      (appendError(wrong(current), 's', 1) as QabyldauError).data;
    expect(data(4n)).toEqual({ stream: 's', expected: 1, actual: 4 });
    expect(data('no_stream')).toEqual({ stream: 's', expected: 1, actual: 'no-stream' });
    expect(appendError(wrong(4n), 's', 1)).toMatchObject({ code: 'wrong-expected-revision' });
  });

  it('becomes one of the port', () => {
    const tooLarge = appendError(new MaxAppendSizeExceededError(undefined, 1_048_576), 's', 1);
    expect(tooLarge).toMatchObject({ code: 'event-too-large', data: { limit: 1_048_576 } });
    expect(appendError(new UnavailableError(), 's', 1)).toMatchObject({ code: 'store-failed' });
    const ours = new QabyldauError('bad-position', { position: 'x' });
    expect(storeError(ours)).toBe(ours);
  });

  it('is waited out only when it may pass by itself', () => {
    expect(isTransient(new UnavailableError())).toBe(true);
    expect(isTransient(storeError(new UnavailableError()))).toBe(true);
    expect(isTransient(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBe(true);
    expect(isTransient(new Error('Failed to discover after 10 attempts.'))).toBe(true);
    expect(isTransient(new AccessDeniedError())).toBe(false);
    expect(isTransient(storeError(new AccessDeniedError()))).toBe(false);
    expect(isTransient(new TypeError('a fault of the program'))).toBe(false);
    expect(isTransient(new QabyldauError('store-failed', { reason: 'foreign' }))).toBe(false);
  });

  it('is told from a stream that is not there', () => {
    expect(isStreamNotFound(new StreamNotFoundError(undefined, 's'))).toBe(true);
    expect(isStreamNotFound(new UnavailableError())).toBe(false);
  });
});
