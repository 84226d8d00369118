import type { Delivery, NoticeChannel, RecordDelivery } from '@qabyldau/delivery';
import type { CountedDue, RederiveTerms, TermsRederived } from '@qabyldau/calendar';
import type { Instant, IsoDate } from '@qabyldau/kernel';

/** P21: the language of the complainant's letters. */
export type ComplainantLanguage = 'kk' | 'ru';
export type { NoticeChannel } from '@qabyldau/delivery';
/** A term as events carry it: the day, and the instant at which it runs out. */
export type Due = CountedDue;
export type Act = { readonly number: string; readonly date: IsoDate };
/** What the body that considers it decided. */
export type Finding = 'upheld' | 'act-annulled' | 'act-changed' | 'left-without-consideration';

/** A case is one complaint against an act of this body, filed with it (Code art. 91, 92). */
export type ComplaintCommands = {
  /** Personal part: the words of the complaint. */
  'file-complaint': {
    readonly body: string;
    readonly appeal: string;
    readonly subject: string;
    readonly language: ComplainantLanguage;
    readonly noticeChannel: NoticeChannel;
    /** The notice that brought the act. */
    readonly act: string;
    /** The day on which the act became known: its delivery. */
    readonly knownOn: IsoDate;
    /** Whether the act says how to complain (Code art. 80(5)). */
    readonly actSaysHow: boolean;
    readonly receivedAt: Instant;
    /** The body that considers the complaint. */
    readonly superior: string;
  };
  'forward-complaint': { readonly withFile: boolean };
  /** The body itself grants in full what is asked. Personal part: the decision in words. */
  'grant-in-full': { readonly act: Act; readonly inFull: boolean };
  'withdraw-complaint': Record<string, never>;
  'record-finding': { readonly finding: Finding; readonly act: Act };
  'record-delivery': RecordDelivery;
  /** Sent by the program after a change of the working calendar. */
  'rederive-terms': RederiveTerms;
};

type Of = { readonly appeal: string; readonly body: string };

export type ComplaintEvents = {
  'complaint-filed': ComplaintCommands['file-complaint'] & {
    readonly filedOn: IsoDate;
    /** Until when a complaint may be made: three months, or six (Code art. 92(1), 92(1-1)). */
    readonly window: Due;
    /** After the window: taken in all the same; whether the reasons are good is for the superior body. */
    readonly late: boolean;
    /** Until when it is to be forwarded. */
    readonly forward: Due;
  };
  'complaint-forwarded': Of & {
    readonly superior: string;
    readonly on: IsoDate;
    readonly late: boolean;
    readonly notice: string;
  };
  'complaint-granted': Of & { readonly act: Act; readonly on: IsoDate; readonly notice: string };
  'complaint-withdrawn': Of;
  'finding-recorded': Of & { readonly finding: Finding; readonly act: Act };
  'notice-delivered': Delivery;
  'notice-failed': Delivery;
  'terms-rederived': TermsRederived;
};
