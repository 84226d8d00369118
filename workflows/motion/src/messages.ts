import type { Delivery, NoticeChannel, RecordDelivery } from '@qabyldau/delivery';
import type { CountedDue, RederiveTerms, TermsRederived } from '@qabyldau/calendar';
import type { Instant, IsoDate } from '@qabyldau/kernel';

/** P21: the language of the participant's letters. */
export type ParticipantLanguage = 'kk' | 'ru';
export type { NoticeChannel } from '@qabyldau/delivery';
/** Code art. 75, 67, 82: access to the file, recusal, a slip in a decision, an explanation of one. */
export type MotionKind = 'file-access' | 'recusal' | 'slip' | 'explanation';
export type MotionOutcome = 'granted' | 'refused';
/** Code art. 75: what the participant does not see of the file. */
export type Withheld = 'state-secrets' | 'other-secrets' | 'personal-data-of-others';
/** Code art. 67: of a recusal that somebody above the first head decided. */
export type SuperiorAct = { readonly number: string; readonly date: IsoDate; readonly by: string };
/** As the event keeps it: who decided is sealed with the participant's key (`superiorActBy`); in older ones not. */
export type SuperiorActFact = Omit<SuperiorAct, 'by'> & { readonly by?: string | undefined };

/** A case is one motion of a participant in the procedure of one appeal. */
export type MotionCommands = {
  /** Personal part: the words of the motion. */
  'file-motion': {
    readonly body: string;
    readonly appeal: string;
    readonly subject: string;
    readonly language: ParticipantLanguage;
    readonly noticeChannel: NoticeChannel;
    readonly kind: MotionKind;
    readonly receivedAt: Instant;
    /** Of a recusal: who is not to take part. */
    readonly employee?: string | undefined;
    /** Of a slip or an explanation: the notice that brought the decision. */
    readonly decision?: string | undefined;
  };
  /** Personal part: the reasons in words. */
  'decide-motion': {
    readonly outcome: MotionOutcome;
    /** Of a refusal; sealed with the participant's key. In the open in older facts. */
    readonly reason?: string | undefined;
    /** Of access: secrets and personal data of others have been looked for. */
    readonly protectedPartsChecked?: boolean | undefined;
    readonly withheld?: readonly Withheld[] | undefined;
    /** Of a recusal: who takes the place. */
    readonly replacement?: string | undefined;
    readonly superiorAct?: SuperiorAct | undefined;
    /** Of a slip or an explanation. */
    readonly changesSubstance?: boolean | undefined;
  };
  'tell-participant': Record<string, never>;
  'withdraw-motion': Record<string, never>;
  /** Outcome of the notice, or what the post brings back. */
  'record-delivery': RecordDelivery;
  /** Sent by the program after a change of the working calendar. */
  'rederive-terms': RederiveTerms;
};

/** A term as events carry it: the day, and the instant at which it runs out. */
export type Due = CountedDue;

export type MotionEvents = {
  'motion-filed': MotionCommands['file-motion'] & {
    /** Code art. 64(3): after hours, the next working day. */
    readonly filedOn: IsoDate;
    /** Until when it is to be decided. */
    readonly decide: Due;
  };
  'motion-decided': Omit<
    MotionCommands['decide-motion'],
    'protectedPartsChecked' | 'changesSubstance' | 'superiorAct'
  > & {
    readonly superiorAct?: SuperiorActFact | undefined;
    readonly appeal: string;
    readonly kind: MotionKind;
    readonly employee?: string | undefined;
    readonly decidedOn: IsoDate;
    readonly late: boolean;
    /** Until when the participant is to be told. */
    readonly tell: Due;
  };
  'participant-told': { readonly appeal: string; readonly notice: string; readonly late: boolean };
  'motion-withdrawn': { readonly appeal: string };
  'notice-delivered': Delivery;
  'notice-failed': Delivery;
  'terms-rederived': TermsRederived;
};
