import type { Delivery, NoticeChannel, RecordDelivery } from '@qabyldau/delivery';
import type { CountedDue, RederiveTerms, TermsRederived } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';

/** P21: the language of the applicant's letters. */
export type ApplicantLanguage = 'kk' | 'ru';
export type { NoticeChannel } from '@qabyldau/delivery';
/** Reading H: how a refusal to take part became known. */
export type RefusalGround = 'written' | 'silence' | 'no-show';

/** A case is one request to another body to take part in the reception of one appeal (P18–P20). */
export type RequestCommands = {
  'request-participation': {
    readonly appeal: string;
    /** The body that receives the applicant and asks the other one. */
    readonly body: string;
    readonly otherBody: string;
    /** Who of the other body is asked for, where somebody is named. */
    readonly official?: string | undefined;
    readonly receptionOn: IsoDate;
    /** Last day for the other body to answer. */
    readonly replyBy: IsoDate;
    /** The applicant of the appeal, and how to reach them: P19 has them told. */
    readonly subject: string;
    readonly language: ApplicantLanguage;
    readonly noticeChannel: NoticeChannel;
    /** The day that the appeal is to be received on; left out, none is appointed. */
    readonly appointedOn?: IsoDate | undefined;
    /** Whether the appeal has come to its end; left out, nobody is asked. */
    readonly ended?: boolean | undefined;
  };
  'tell-applicant': {
    /** Reading F: whether the consideration of the appeal needs more time. P30 gives it, not this notice. */
    readonly extensionNeeded: boolean;
  };
  'record-answer': {
    readonly answer: 'agreed' | 'refused';
    /** The day on which the answer came in. */
    readonly on: IsoDate;
  };
  /** Whether the representative of the other body came to the reception. */
  'record-attendance': { readonly attended: boolean };
  'report-refusal': Record<string, never>;
  /** The reception for which they were asked does not take place, or on another day. */
  'cancel-request': {
    readonly reason:
      'appeal-withdrawn' | 'reception-refused' | 'reception-moved' | 'applicant-absent' | 'appeal-closed';
  };
  /** Outcome of the notice, or what the post brings back. */
  'record-delivery': RecordDelivery;
  /** Sent by the program after a change of the working calendar. */
  'rederive-terms': RederiveTerms;
};

/** A term as events carry it: the day, and the instant at which it runs out. */
export type Due = CountedDue;

export type RequestEvents = {
  'participation-requested': {
    readonly appeal: string;
    readonly body: string;
    readonly otherBody: string;
    readonly official?: string | undefined;
    readonly subject: string;
    readonly language: ApplicantLanguage;
    readonly noticeChannel: NoticeChannel;
    readonly requestedOn: IsoDate;
    readonly receptionOn: IsoDate;
    /** Until when the other body may answer. */
    readonly answer: Due;
    /** P19: until when the applicant is to be told. */
    readonly notice: Due;
    /** P20, reading H: until when the refusal is to be reported if no answer comes. */
    readonly reportIfSilent: Due;
  };
  'applicant-told': {
    readonly appeal: string;
    readonly notice: string;
    readonly otherBody: string;
    readonly extensionNeeded: boolean;
    /** Later than two working days after the request (P19). */
    readonly late: boolean;
  };
  'answer-recorded': {
    readonly appeal: string;
    readonly otherBody: string;
    readonly answer: 'agreed' | 'refused';
    readonly on: IsoDate;
    /** P20: of a refusal, until when it is to be reported. */
    readonly report?: Due | undefined;
  };
  'attendance-recorded': {
    readonly appeal: string;
    readonly otherBody: string;
    readonly attended: boolean;
    /** The day of the reception. */
    readonly on: IsoDate;
    /** P20: of a no-show, until when it is to be reported. */
    readonly report?: Due | undefined;
  };
  'refusal-reported': {
    readonly appeal: string;
    readonly otherBody: string;
    readonly ground: RefusalGround;
    readonly knownOn: IsoDate;
    /** Reading H: the same for every body, also for those subordinate to the President. */
    readonly addressee: 'government-apparatus';
    /** Later than two working days after it became known (P20). */
    readonly late: boolean;
  };
  'request-cancelled': { readonly appeal: string; readonly otherBody: string; readonly reason: string };
  'notice-delivered': Delivery;
  'notice-failed': Delivery;
  'terms-rederived': TermsRederived;
};
