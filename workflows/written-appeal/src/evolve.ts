import { dueAfter, moveOf } from '@qabyldau/calendar';
import type { FactOf } from '@qabyldau/engine';
import { known, type Notice, type WrittenAppealContext } from './context.js';
import type { NoticeKind, WrittenAppealEvents } from './messages.js';

type Fact<T extends keyof WrittenAppealEvents> = Extract<FactOf<WrittenAppealEvents>, { readonly type: T }>;
type Change = Partial<WrittenAppealContext>;

/** What a written appeal remembers of a fact. Idempotent: two regions may take the same fact. */
export function evolve(context: WrittenAppealContext, fact: FactOf<WrittenAppealEvents>): Change {
  const remember = memory[fact.type] as (context: WrittenAppealContext, fact: unknown) => Change;
  return remember(context, fact);
}

const memory: {
  readonly [T in keyof WrittenAppealEvents]: (context: WrittenAppealContext, fact: Fact<T>) => Change;
} = {
  'written-appeal-registered': (_, { data, at }) => ({
    body: data.body,
    appeal: data,
    answer: data.answer,
    notices: { [data.notice]: { kind: 'ticket', channel: data.noticeChannel, sentAt: at } },
  }),
  'executor-assigned': (_, { data }) => ({ executor: data.employee }),
  'term-extended': (context, fact) => ({
    answer: fact.data.answer,
    extended: true,
    notices: sent(context, 'extension', fact),
  }),
  'appeal-redirected': (context, fact) => ({ notices: sent(context, 'redirection', fact) }),
  'interim-answer-sent': (context, fact) => {
    const notices = sent(context, 'interim-answer', fact);
    const interimAnswers = Object.values(notices).filter(({ kind }) => kind === 'interim-answer').length;
    return { notices, interimAnswers };
  },
  'final-answer-sent': (context, fact) => ({
    result: fact.data.result,
    answerNotice: fact.data.notice,
    notices: sent(context, 'final-answer', fact),
  }),
  'removed-from-control': () => ({}),
  'appeal-withdrawn': (context, fact) => ({ notices: sent(context, 'withdrawal', fact) }),
  'terms-rederived': ({ appeal, answer }, { data }) => ({
    ...(answer && { answer: dueAfter(answer, data, 'answer') }),
    ...(appeal && {
      appeal: { ...appeal, redirectDueOn: moveOf(data, 'redirect')?.dueOn ?? appeal.redirectDueOn },
    }),
  }),
  'notice-delivered': (context, { data }) => noted(context, data.notice, { deliveredOn: data.on }),
  'notice-failed': (context, { data }) => noted(context, data.notice, { failedOn: data.on }),
};

function sent(
  { appeal, notices }: WrittenAppealContext,
  kind: NoticeKind,
  { at, data }: { readonly at: Notice['sentAt']; readonly data: { readonly notice: string } },
): Readonly<Record<string, Notice>> {
  return { ...notices, [data.notice]: { kind, channel: known(appeal).noticeChannel, sentAt: at } };
}

function noted({ notices }: WrittenAppealContext, id: string, outcome: Partial<Notice>): Change {
  const notice = notices[id];
  if (notice === undefined) throw new Error(`no notice ${id} was sent`);
  return { notices: { ...notices, [id]: { ...notice, ...outcome } } };
}
