import type { Delivery, NoticeChannel, RecordDelivery } from '@qabyldau/delivery';
import type { CountedDue, RederiveTerms, TermsRederived } from '@qabyldau/calendar';
import type { Instant, IsoDate } from '@qabyldau/kernel';

/** P21: the language of the applicant's letters. */
export type ApplicantLanguage = 'kk' | 'ru';
export type { NoticeChannel } from '@qabyldau/delivery';
export type NoticeKind =
  'ticket' | 'extension' | 'redirection' | 'interim-answer' | 'final-answer' | 'withdrawal';
/** What the final answer says in substance. */
export type AnswerResult = 'satisfied' | 'explained' | 'refused';
/** P37: the head gives the appeal to somebody who considered the matter before, and says why. */
export type Override = { readonly signatory: string; readonly reason: string };
/** As the event keeps it: the reason is sealed with the applicant's key (`overrideReason`). Older ones have it here. */
export type OverrideFact = { readonly signatory: string; readonly reason?: string | undefined };

/** A case is one appeal handed in at a reception: own number, own clock (P35–P37, Code art. 76, 90(4)). */
export type WrittenAppealCommands = {
  /** P36: sent by a reaction of the reception. Personal part of the applicant: essence. */
  'register-written-appeal': {
    /** The appeal for personal reception at which it was handed in. */
    readonly parent: string;
    readonly body: string;
    readonly receivedAt: Instant;
    readonly language: ApplicantLanguage;
    readonly subject: string;
    readonly topic?: string | undefined;
    readonly mark: 'from-reception';
    /** A registered letter where none is given: a postal address is what the Code always asks for (art. 63(2)(1)). */
    readonly noticeChannel?: NoticeChannel | undefined;
  };
  'assign-executor': { readonly employee: string; readonly override?: Override | undefined };
  'extend-term': { readonly reason: string; readonly signatory: string; readonly dueOn: IsoDate };
  /** Code art. 65: whole or in part. */
  'redirect-appeal': { readonly to: string; readonly part: boolean };
  /** Personal part of the applicant: answer. */
  'send-interim-answer': Record<string, never>;
  /** Personal part of the applicant: answer, the text with its reasons. */
  'send-final-answer': { readonly result: AnswerResult };
  'remove-from-control': Record<string, never>;
  'withdraw-appeal': { readonly statementOn: IsoDate };
  /** Outcome of a notice, or what the post brings back. */
  'record-delivery': RecordDelivery;
  /** Sent by the program after a change of the working calendar. */
  'rederive-terms': RederiveTerms;
};

/** A term as events carry it: the day, and the instant at which it runs out. */
export type Due = CountedDue;

export type WrittenAppealEvents = {
  'written-appeal-registered': {
    readonly parent: string;
    readonly body: string;
    readonly number: string;
    /** Order among the body's appeals of the year. */
    readonly ordinal: number;
    readonly receivedAt: Instant;
    readonly registeredOn: IsoDate;
    readonly language: ApplicantLanguage;
    readonly subject: string;
    readonly topic?: string | undefined;
    readonly mark: 'from-reception';
    readonly noticeChannel: NoticeChannel;
    readonly notice: string;
    /** Code art. 76(1): the final answer is due. */
    readonly answer: Due;
    /** Code art. 65: last day to redirect what is not in the competence of the body. */
    readonly redirectDueOn: IsoDate;
    readonly calendar: string;
  };
  'executor-assigned': {
    readonly parent: string;
    readonly employee: string;
    /** P37, reading W: in what roles the employee had considered the matter before; only with an override. */
    readonly consideredAs?: readonly string[] | undefined;
    readonly override?: OverrideFact | undefined;
  };
  'term-extended': {
    readonly answer: Due;
    readonly was: IsoDate;
    /** Of the first version only; now sealed with the applicant's key (`reason`). */
    readonly reason?: string | undefined;
    readonly signatory: string;
    readonly notice: string;
    readonly noticeDueOn: IsoDate;
  };
  'appeal-redirected': {
    readonly parent: string;
    readonly to: string;
    readonly part: boolean;
    readonly notice: string;
    readonly dueOn: IsoDate;
    /** Later than three working days after the appeal came in (Code art. 65). */
    readonly late: boolean;
  };
  'interim-answer-sent': { readonly notice: string };
  'final-answer-sent': {
    readonly parent: string;
    readonly result: AnswerResult;
    readonly notice: string;
    /** False for the same answer once more, because the first did not arrive. */
    readonly first: boolean;
    readonly late: boolean;
  };
  'removed-from-control': { readonly parent: string; readonly result: AnswerResult };
  'appeal-withdrawn': { readonly parent: string; readonly statementOn: IsoDate; readonly notice: string };
  'notice-delivered': Delivery & { readonly kind: NoticeKind };
  'notice-failed': Delivery & { readonly kind: NoticeKind };
  'terms-rederived': TermsRederived;
};
