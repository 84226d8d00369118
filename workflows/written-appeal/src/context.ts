import type { Notice as SentNotice } from '@qabyldau/delivery';
import type { CaseContext } from '@qabyldau/engine';
import type { AnswerResult, Due, NoticeKind, WrittenAppealEvents } from './messages.js';

export type Notice = SentNotice & { readonly kind: NoticeKind };

/** All that the rules need to know of a written appeal. Persons are references. */
export interface WrittenAppealContext extends CaseContext {
  /** The body that considers it; null until it is registered. */
  readonly body: string | null;
  readonly appeal: WrittenAppealEvents['written-appeal-registered'] | null;
  /** The term of the final answer as it stands. */
  readonly answer: Due | null;
  readonly extended: boolean;
  readonly executor: string | null;
  readonly interimAnswers: number;
  readonly result: AnswerResult | null;
  /** The final answer last sent. */
  readonly answerNotice: string | null;
  readonly notices: Readonly<Record<string, Notice>>;
}

export const initialContext: WrittenAppealContext = {
  at: 0,
  body: null,
  appeal: null,
  answer: null,
  extended: false,
  executor: null,
  interimAnswers: 0,
  result: null,
  answerNotice: null,
  notices: {},
};

/** A part of the context that the state guarantees. */
export function known<T>(value: T | null): T {
  if (value === null) throw new Error('the written appeal does not know this in its state');
  return value;
}

/** The next id of a notice of a kind: `final-answer-1`, `final-answer-2` … It follows from the history alone. */
export function nextNotice({ notices }: WrittenAppealContext, kind: NoticeKind): string {
  const sent = Object.values(notices).filter((notice) => notice.kind === kind).length;
  return `${kind}-${sent + 1}`;
}
