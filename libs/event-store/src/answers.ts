import { QabyldauError } from '@qabyldau/kernel';
import { positionOf } from './position.js';
import type { AppendResult, ExpectedRevision, StreamAppend, StreamAtHead } from './port.js';
import type { Answer } from './writer-messages.js';

/**
 * The results of an append, one a stream.
 * @throws QabyldauError `wrong-expected-revision`, `store-failed`
 */
export function appendResults(
  answer: Answer,
  appends: readonly StreamAppend[],
  unchanged: readonly StreamAtHead[] = [],
): readonly AppendResult[] {
  switch (answer[0]) {
    case 'appended':
      return answer[1].map(([revision, sequence]) => ({ revision, position: positionOf(sequence) }));
    case 'wrong-revision':
      throw new QabyldauError('wrong-expected-revision', refused(answer, appends, unchanged));
    case 'failed':
      throw new QabyldauError('store-failed', { reason: answer[1] });
    case 'done':
      throw new Error('the writer gave the answer of another request');
  }
}

function refused(
  [, actual, place]: Extract<Answer, readonly ['wrong-revision', ...unknown[]]>,
  appends: readonly StreamAppend[],
  unchanged: readonly StreamAtHead[],
): { readonly stream: string; readonly expected: ExpectedRevision; readonly actual: ExpectedRevision } {
  const rest = unchanged.map(({ stream, revision }) => ({ stream, expected: revision }));
  const refusedOne = [...appends, ...rest][place];
  if (refusedOne === undefined) throw new Error('the writer refused what it was not asked');
  const { stream, expected } = refusedOne;
  return { stream, expected, actual };
}

/** @throws QabyldauError `store-failed` */
export function expectDone(answer: Answer): void {
  if (answer[0] === 'failed') throw new QabyldauError('store-failed', { reason: answer[1] });
}
