import { QabyldauError } from '@qabyldau/kernel';
import { positionOf } from './position.js';
import type { AppendResult, ExpectedRevision, StreamAppend } from './port.js';
import type { Answer } from './writer-messages.js';

/**
 * The results of an append, one a stream.
 * @throws QabyldauError `wrong-expected-revision`, `store-failed`
 */
export function appendResults(answer: Answer, appends: readonly StreamAppend[]): readonly AppendResult[] {
  switch (answer[0]) {
    case 'appended':
      return answer[1].map(([revision, sequence]) => ({ revision, position: positionOf(sequence) }));
    case 'wrong-revision':
      throw new QabyldauError('wrong-expected-revision', refused(appends[answer[2]], answer[1]));
    case 'failed':
      throw new QabyldauError('store-failed', { reason: answer[1] });
    case 'done':
      throw new Error('the writer gave the answer of another request');
  }
}

function refused(append: StreamAppend | undefined, actual: ExpectedRevision) {
  if (append === undefined) throw new Error('the writer refused what it was not asked');
  return { stream: append.stream, expected: append.expected, actual };
}

/** @throws QabyldauError `store-failed` */
export function expectDone(answer: Answer): void {
  if (answer[0] === 'failed') throw new QabyldauError('store-failed', { reason: answer[1] });
}
