import { QabyldauError } from '@qabyldau/kernel';
import { positionOf } from './position.js';
import type { AppendResult, ExpectedRevision } from './port.js';
import type { Answer } from './writer-messages.js';

/**
 * The result of an append.
 * @throws QabyldauError `wrong-expected-revision`, `store-failed`
 */
export function appendResult(answer: Answer, stream: string, expected: ExpectedRevision): AppendResult {
  switch (answer[0]) {
    case 'appended':
      return { revision: answer[1], position: positionOf(answer[2]) };
    case 'wrong-revision':
      throw new QabyldauError('wrong-expected-revision', { stream, expected, actual: answer[1] });
    case 'failed':
      throw new QabyldauError('store-failed', { reason: answer[1] });
    case 'done':
      throw new Error('the writer gave the answer of another request');
  }
}

/** @throws QabyldauError `store-failed` */
export function expectDone(answer: Answer): void {
  if (answer[0] === 'failed') throw new QabyldauError('store-failed', { reason: answer[1] });
}
