import type { EarlierAppeals } from '@qabyldau/applicant';
import type { CountedDue, RederiveTerms, TermsRederived } from '@qabyldau/calendar';
import type { Delivery, LetterMade, NoticeChannel, RecordDelivery } from '@qabyldau/delivery';
import type { Instant, IsoDate } from '@qabyldau/kernel';

/** P4: how an appeal comes in. */
export type Channel = 'EGOV_PORTAL' | 'E_OTINISH' | 'PAPER_POST' | 'PAPER_IN_PERSON' | 'ORAL' | 'CALL_CENTRE';
/** P21: the language of the applicant's letters and reception. */
export type AppealLanguage = 'kk' | 'ru';
export type ApplicantKind = 'natural' | 'legal';
/** What the Code art. 63(2) asks of an appeal; a missing one is a defect, never a ground not to accept (P6). */
export type Requirement = 'name' | 'postal-address' | 'addressee' | 'essence' | 'filing-date' | 'signature';
export type { NoticeChannel } from '@qabyldau/delivery';
export type NoticeKind =
  | 'ticket'
  | 'correction'
  | 'return'
  | 'reply'
  | 'rescheduling'
  | 'extension'
  | 'draft-refusal'
  | 'hearing-invitation'
  | 'refusal'
  | 'withdrawal'
  | 'final-answer'
  | 'without-consideration'
  | 'redirection'
  | 'partial-redirection'
  | 'termination'
  | 'consultation'
  | 'video'
  | 'hand-over';
/** Grounds on which a reception may be refused after a hearing (P15(2), P15(3), other discretionary). */
export type RefusalGround =
  'decided-before' | 'court-act' | 'no-competence-of-official' | 'resolved-otherwise';
/** P2: where receptions are held. Centres came with the amendments No. 490 (P2-1, P7-1). */
export type Venue = 'public-reception-room' | 'citizens-reception-centre';
/** P11: absent for a citizen of Kazakhstan. */
export type Citizenship = 'foreign' | 'stateless';
/** P11: what the acts on the secrecy regime ask before a foreigner or stateless person is received. */
export type SecrecyCheck = 'regime-unit-informed' | 'premises-cleared' | 'escorted';
/** P37, reading W: as what somebody considered a matter. */
export type ConsideredAs = 'executor' | 'co-executor' | 'drafter' | 'approver' | 'hearing-chair';
/** P37: the head gives the matter to somebody who considered it before, and says why. */
export type Override = { readonly signatory: string; readonly reason: string };
/** As the event keeps it: the reason is sealed with the applicant's key (`overrideReason`). Older ones have it here. */
export type OverrideFact = { readonly signatory: string; readonly reason?: string | undefined };
/** P14: the act that introduces restrictive measures. */
export type RestrictingAct = { readonly number: string; readonly date: IsoDate };
/** P18–P20: how far a request to another body has come. */
export type ParticipationStage =
  'requested' | 'told' | 'agreed' | 'refused' | 'attended' | 'absent' | 'reported' | 'cancelled';
/** P5, reading I: why an appeal without its essence is not considered. */
export type WithoutEssence = 'essence-absent' | 'plainly-empty';
/** Code art. 64(7)(2): why an appeal is returned without a time to correct it. */
export type ReturnGround = 'identical' | 'insulting';
/** P15(2), P15(3), Code art. 70(1)(1), 70(1)(2). */
export type TerminationGround = 'decided-before' | 'court-act';
/** The decision or the court act on which a termination or a refusal rests (reading G). */
export type EarlierAct = {
  readonly number: string;
  readonly on: IsoDate;
  /** The body, official or court. */
  readonly by: string;
  /** Of a court act: since when it is in force. */
  readonly inForceOn?: IsoDate | undefined;
};
/** As an event keeps it: who decided is sealed with the applicant's key (`actBy`). */
export type EarlierActFact = Omit<EarlierAct, 'by'>;
/** As older terminations have it: who decided stands in the open. */
export type EarlierActInTheOpen = EarlierActFact & { readonly by?: string | undefined };
/** An agreement of the applicant: who gave it, when, in what way (P3, P13). */
export type Consent = {
  readonly by: 'applicant' | 'representative';
  readonly at: Instant;
  readonly channel: 'in-person' | 'written' | 'telephone' | 'cabinet';
};
/** P23: what was decided at the reception. */
export type ReceptionDecision = 'satisfied' | 'explained' | 'refused' | 'taken-on-control';

/** A task as the protocol names it (P23): who, by when. Its text is personal and goes to the task's own case. */
export type ProtocolTask = {
  readonly task: string;
  readonly executor: string;
  readonly unit: string;
  readonly dueOn: IsoDate;
};

/** P2-1: whose competence a matter lies in, as the responsible employee finds it. */
export type Competence = 'central-bodies' | 'this-body';
/** Code art. 67, 75, 82: what a participant moves for beside the course of the appeal. */
export type MotionKind = 'file-access' | 'recusal' | 'slip' | 'explanation';

/** Code art. 74(6): the chair takes remarks on the record of a hearing, or rejects them; all go to the file. */
export type RemarksAnswer = 'accepted' | 'rejected' | 'none';

export type AppealCommands = {
  /** P4, P25. Personal part of the applicant: name, iin?, phone?, email?, address?, essence?, category?. */
  'register-appeal': {
    readonly body: string;
    readonly channel: Channel;
    readonly receivedAt: Instant;
    readonly language: AppealLanguage;
    readonly applicantKind: ApplicantKind;
    /** Reference to the person; the key of the personal part. */
    readonly subject: string;
    /** The requirements of art. 63 that the appeal meets. */
    readonly meets: readonly Requirement[];
    /** P12: belongs to a category received out of turn (which one is personal). */
    readonly priority: boolean;
    readonly topic: string;
    /** First two digits of the КАТО code. */
    readonly region?: string | undefined;
    readonly wishedOfficial?: string | undefined;
    /** How the applicant is to be told (Code art. 66). */
    readonly noticeChannel: NoticeChannel;
    /** Number of persons in a collective appeal. */
    readonly applicants?: number | undefined;
    /** Key of the appeal in the system it came from. */
    readonly externalId?: string | undefined;
    readonly citizenship?: Citizenship | undefined;
    /** P2, P2-1: where the applicant asked; a public reception room where nothing is said. */
    readonly venue?: Venue | undefined;
  };
  'assign-responsible': { readonly employee: string; readonly override?: Override | undefined };
  'request-correction': { readonly defects: readonly Requirement[] };
  'correct-appeal': { readonly meets: readonly Requirement[] };
  'return-appeal': Record<string, never>;
  'prepare-brief':
    | {
        readonly proposal: 'receive';
        readonly official: string;
        readonly day?: string | undefined;
        readonly receptionOn?: IsoDate | undefined;
        /** P2-1: of an appeal made at a centre. */
        readonly competence?: Competence | undefined;
        /** Where the reception is to be, if elsewhere than the applicant asked. */
        readonly venue?: Venue | undefined;
      }
    | { readonly proposal: 'refuse'; readonly ground: RefusalGround };
  'approve-reception': { readonly official: string };
  /** The head does not follow the proposal: back to pre-review with the other proposal expected. */
  'send-back-brief': { readonly reason: 'propose-reception' | 'propose-refusal' | 'materials-missing' };
  'list-appeal': Record<string, never>;
  /** Sent by a reaction when a reception day has booked a slot (P28). */
  'take-slot': {
    readonly day: string;
    readonly slot: number;
    readonly official: string;
    readonly startsAt: Instant;
    readonly place: string;
    /** P2-1: the day is held at a citizens' reception centre. */
    readonly atCentre?: boolean | undefined;
  };
  'send-reply': Record<string, never>;
  /** Sent by a reaction when the reception day was cancelled (P16), or by staff. */
  'lose-slot': {
    readonly day: string;
    readonly reason: 'official-absent' | 'schedule-revised' | 'restrictions' | 'applicant-asked';
  };
  'check-in': {
    readonly identityShown: boolean;
    readonly document: 'identity-card' | 'passport' | 'residence-permit' | 'digital-document';
    readonly actsForOther: boolean;
    readonly authorityShown: boolean;
    /** Code art. 68(2): authorised orally before the body, written down and signed. */
    readonly oralAuthorisation?: boolean | undefined;
    /** Code art. 68(4). */
    readonly representativeIsEmployee?: boolean | undefined;
    /** P4, Code art. 63(1): what was asked orally or by telephone is signed now. */
    readonly signed?: boolean | undefined;
    /** P11. */
    readonly secrecy?: readonly SecrecyCheck[] | undefined;
    readonly interpreter?: 'not-needed' | 'present' | undefined;
  };
  'record-no-show': Record<string, never>;
  'receive-applicant': { readonly official: string };
  /** Personal part: what was decided, in words, and the text of each task by its id. */
  'sign-protocol': {
    readonly decision: ReceptionDecision;
    readonly tasks: readonly ProtocolTask[];
    /** P37: for executors who considered the matter before. */
    readonly override?: Override | undefined;
  };
  /** Sent by a reaction when a protocol task is accepted as done. */
  'note-task-done': { readonly task: string };
  /** Personal part: the text of the answer with its reasons (P35). */
  'send-final-answer': Record<string, never>;
  'remove-from-control': Record<string, never>;
  /** Where it was decided before (P15(2), P15(3)), the reasons name that decision (Code art. 80). */
  'send-draft-refusal': { readonly ground: RefusalGround; readonly act?: EarlierAct | undefined };
  'file-objection': { readonly form: 'written' | 'oral'; readonly filedOn: IsoDate };
  'appoint-hearing': { readonly startsAt: Instant; readonly place: string };
  'hold-hearing': { readonly attended: boolean };
  'sign-hearing-record': Record<string, never>;
  /** Code art. 74(6). Personal part: the remarks. `none`: the participant says that there are none. */
  'enter-record-remarks': { readonly filedOn: IsoDate; readonly answer: RemarksAnswer };
  'refuse-reception': Record<string, never>;
  'extend-term':
    | { readonly step: 'to-30-days'; readonly reason: string; readonly signatory: string }
    | {
        readonly step: 'by-months';
        readonly reason: string;
        readonly signatory: string;
        readonly dueOn: IsoDate;
      };
  'withdraw-appeal': { readonly statementOn: IsoDate };
  /** P5, reading I. */
  'leave-without-consideration': { readonly reason: WithoutEssence };
  /** P15(1), Code art. 65. Of a part: its topic; in words it stands in the personal part (`part`). */
  'redirect-appeal': {
    /** Reference to the competent body; how a letter names it is sealed (`bodyName`). */
    readonly to: string;
    readonly scope: 'whole' | 'part';
    readonly topic?: string | undefined;
  };
  /** P15(2), P15(3), Code art. 70, reading G: by a decision of the head or a deputy. */
  'terminate-appeal': {
    readonly ground: TerminationGround;
    readonly act: EarlierAct;
    readonly sameSubjectAndGrounds: boolean;
    readonly decidedOn: IsoDate;
  };
  /** Code art. 64(7)(2): identical to one considered and terminated before, or insulting. */
  'return-at-once': {
    readonly ground: ReturnGround;
    /** Number of the earlier appeal that this one repeats. */
    readonly earlier?: string | undefined;
    readonly newArguments?: boolean | undefined;
  };
  /** P38: the applicant got a consultation and declined to sign up. */
  'decline-sign-up': { readonly consulted: boolean; readonly declined: boolean; readonly on: IsoDate };
  /** P3: the applicant agrees to be received the same day by the head of a unit. */
  'agree-same-day': { readonly official: string; readonly consent: Consent };
  /** P13. */
  'agree-to-video': { readonly consent: Consent };
  /** P14: sent when restrictions touch the day of the reception. */
  'switch-to-video': {
    readonly from: IsoDate;
    readonly to?: IsoDate | undefined;
    readonly act: RestrictingAct;
  };
  'switch-to-in-person': { readonly reason: 'consent-withdrawn' | 'restrictions-lifted' };
  /** P14: the applicant gives up the slot by video and waits for a reception in person. */
  'wait-for-in-person': Record<string, never>;
  /** P22: time and place agreed with another official during the reception. */
  'hand-over-reception': {
    readonly to: string;
    readonly startsAt: Instant;
    readonly place: string;
    /** Sent by a reaction when another reception day has taken the applicant over; else a time agreed apart. */
    readonly day?: string | undefined;
    readonly slot?: number | undefined;
    /** P2-1: that day is at a citizens' reception centre. */
    readonly atCentre?: boolean | undefined;
  };
  /** P22: employees of the body asked to take part. */
  'invite-participants': { readonly employees: readonly string[] };
  /** P36: `child` is the id of the written appeal. Personal part: essence. */
  'hand-in-appeal': { readonly child: string; readonly topic?: string | undefined };
  /** P18–P20: sent by reactions to a participation request. */
  'note-participation': {
    readonly request: string;
    readonly otherBody: string;
    readonly stage: ParticipationStage;
    /** Reading F: the applicant was told that more time is needed. */
    readonly extensionNeeded?: boolean | undefined;
  };
  /** P21: the applicant wishes another language for the reception, the letters and the protocol. */
  'change-language': { readonly language: AppealLanguage };
  /** Sent by a reaction to a motion of the participant (Code art. 67, 75, 82). */
  'note-motion': {
    readonly motion: string;
    readonly kind: MotionKind;
    readonly stage: 'filed' | 'granted' | 'refused';
    /** Of a recusal: who is not to take part, and who does in their place. */
    readonly employee?: string | undefined;
    readonly replacement?: string | undefined;
  };
  /** Outcome of an effect, or what the post brings back. */
  'record-delivery': RecordDelivery;
  /** Sent by the program after a change of the working calendar. */
  'rederive-terms': RederiveTerms;
};

/** A term as events carry it: the day, and the instant at which it runs out. */
export type Due = CountedDue;
/** One whose length the body sets (cl. 4), with that length in working days. */
export type ChosenDue = Due & { readonly days: number };

export type AppealEvents = {
  'appeal-registered': {
    readonly body: string;
    readonly number: string;
    /** Order of P12 among the body's appeals of the year. */
    readonly ordinal: number;
    readonly channel: Channel;
    readonly receivedAt: Instant;
    readonly registeredOn: IsoDate;
    readonly language: AppealLanguage;
    readonly applicantKind: ApplicantKind;
    readonly subject: string;
    readonly defects: readonly Requirement[];
    readonly priority: boolean;
    readonly topic: string;
    readonly region?: string | undefined;
    readonly wishedOfficial?: string | undefined;
    readonly noticeChannel: NoticeChannel;
    readonly applicants: number;
    readonly externalId?: string | undefined;
    /** P29: the reply is due. */
    readonly reply: Due;
    /** P26, reading C: until when a brief leaves time for the reply. */
    readonly brief?: ChosenDue | undefined;
    readonly calendar: string;
    readonly citizenship?: Citizenship | undefined;
    readonly venue?: Venue | undefined;
    /** Of an oral or telephone request: whether it is signed already (P4). */
    readonly signed?: boolean | undefined;
    /** P37, Code art. 64(7)(2): what the applicant brought to this body before; absent where that is nothing. */
    readonly earlier?: EarlierAppeals | undefined;
  };
  'responsible-assigned': {
    readonly employee: string;
    readonly consideredAs?: readonly ConsideredAs[] | undefined;
    readonly override?: OverrideFact | undefined;
  };
  'correction-requested': { readonly notice: string; readonly defects: readonly Requirement[] };
  'appeal-corrected': { readonly meets: readonly Requirement[]; readonly defects: readonly Requirement[] };
  'appeal-returned': {
    readonly notice: string;
    readonly defects: readonly Requirement[];
    /** Later than three working days after the correction term ran out or the registration (Code art. 64(7)). */
    readonly late?: boolean | undefined;
    /** Code art. 64(7)(2); none for an appeal that was not corrected in time. */
    readonly ground?: ReturnGround | undefined;
    /** The earlier appeal that this one repeats. */
    readonly earlier?: string | undefined;
  };
  'appeal-left-without-consideration': {
    readonly reason: WithoutEssence;
    readonly notice: string;
    readonly noticeDueOn: IsoDate;
    readonly late: boolean;
  };
  'appeal-redirected': {
    readonly to: string;
    readonly notice: string;
    /** Three working days from receipt (Code art. 65). */
    readonly dueOn: IsoDate;
    readonly late: boolean;
  };
  /** The appeal goes on with what is left. */
  'part-redirected': {
    readonly to: string;
    readonly topic: string;
    readonly notice: string;
    readonly dueOn: IsoDate;
    readonly late: boolean;
  };
  'appeal-terminated': {
    readonly ground: TerminationGround;
    readonly act: EarlierActInTheOpen;
    readonly decidedOn: IsoDate;
    readonly notice: string;
    readonly noticeDueOn: IsoDate;
    readonly late: boolean;
  };
  /** May be drawn for the telephone survey (P38). */
  'consulted-and-declined': {
    readonly on: IsoDate;
    readonly consultedBy: string;
    readonly notice: string;
  };
  'video-agreed': {
    readonly official: string;
    readonly consent: Consent;
    /** For an applicant who was told a date already. */
    readonly notice?: string | undefined;
  };
  'switched-to-video': {
    readonly receptionOn: IsoDate;
    readonly act: RestrictingAct;
    readonly notice?: string | undefined;
  };
  'switched-to-in-person': { readonly reason: string; readonly notice?: string | undefined };
  'reception-handed-over': {
    readonly from: string;
    readonly to: string;
    readonly startsAt: Instant;
    readonly receptionOn: IsoDate;
    /** Of a day; what was agreed apart is sealed with the applicant's key (`agreedPlace`), in older ones not. */
    readonly place?: string | undefined;
    readonly notice: string;
    /** The body, so that a time agreed apart from all days is known to it (P14). */
    readonly body?: string | undefined;
    /** The day and slot that took the applicant over; none for a time agreed apart. */
    readonly day?: string | undefined;
    readonly slot?: number | undefined;
    /** The day whose slot is free now. */
    readonly left?: string | undefined;
    /** P14: restrictions are in force on that day. */
    readonly mode?: 'video' | undefined;
    readonly act?: RestrictingAct | undefined;
  };
  'participants-invited': { readonly employees: readonly string[] };
  'appeal-handed-in': {
    readonly child: string;
    readonly body: string;
    readonly receivedAt: Instant;
    readonly language: AppealLanguage;
    readonly subject: string;
    readonly topic: string;
    readonly mark: 'from-reception';
    /** Code art. 66(4): how the applicant agreed to be told; not in older events. */
    readonly noticeChannel?: NoticeChannel | undefined;
  };
  'participation-noted': {
    readonly request: string;
    readonly otherBody: string;
    readonly stage: ParticipationStage;
    /** Reading F: more time was announced, and no decision under P30 gives it yet. */
    readonly extensionMissing?: boolean | undefined;
  };
  'same-day-agreed': {
    readonly official: string;
    readonly consent: Consent;
    /** Until the end of the working day; then the appeal goes the usual way. */
    readonly until: Due;
  };
  'brief-prepared': {
    readonly proposal: 'receive' | 'refuse';
    readonly official?: string | undefined;
    readonly day?: string | undefined;
    readonly receptionOn?: IsoDate | undefined;
    readonly ground?: RefusalGround | undefined;
    readonly competence?: Competence | undefined;
    readonly venue?: Venue | undefined;
    /** Last day on which the brief was in time (P26, reading C). */
    readonly dueOn: IsoDate;
    readonly late: boolean;
    /** Of one that proposes refusal: until when the draft can be sent (P32), counted back from the end of the term. */
    readonly draftDue?: Due | undefined;
  };
  'brief-sent-back': {
    readonly reason: string;
    /** Until when another brief leaves time for the reply. */
    readonly brief?: ChosenDue | undefined;
  };
  'reception-approved': { readonly official: string; readonly afterHearing: boolean };
  'appeal-listed': { readonly official: string };
  'slot-allocated': {
    readonly day: string;
    readonly slot: number;
    readonly official: string;
    readonly startsAt: Instant;
    readonly receptionOn: IsoDate;
    readonly place: string;
    /** Further from the registration than the policy finds right (reading B): a warning, not an obstacle. */
    readonly far?: boolean | undefined;
    /** P14: restrictions are in force on that day. */
    readonly mode?: 'video' | undefined;
    readonly act?: RestrictingAct | undefined;
    /** P12, reading X: true when nobody could say who waits longer. */
    readonly orderUnknown?: boolean | undefined;
  };
  'slot-lost': {
    readonly day: string;
    readonly reason: string;
    readonly notice?: string | undefined;
    /** Open participation requests (P18). */
    readonly requests?: readonly string[] | undefined;
  };
  'reply-sent': {
    readonly notice: string;
    readonly day: string;
    readonly startsAt: Instant;
    /** None for a time agreed apart from all days: that place is sealed. */
    readonly place?: string | undefined;
    readonly official: string;
    /** Whether the reply of P29 was in time; a later letter after a move answers nothing anew. */
    readonly first: boolean;
    readonly late: boolean;
    /** P13, P14: the letter says that the reception is by video link. */
    readonly mode?: 'video' | undefined;
  };
  'applicant-checked-in': {
    readonly document: string;
    readonly actsForOther: boolean;
    /** Code art. 68(2). */
    readonly authority?: 'document' | 'oral' | undefined;
    readonly signed?: boolean | undefined;
    readonly secrecy?: readonly SecrecyCheck[] | undefined;
    readonly interpreter?: 'not-needed' | 'present' | undefined;
  };
  'no-show-recorded': { readonly day: string; readonly requests?: readonly string[] | undefined };
  'applicant-received': {
    readonly official: string;
    /** The reception day; `same-day` for a reception by P3. */
    readonly day: string;
    readonly sameDay?: boolean | undefined;
    /** P23: until when the protocol is due. */
    readonly protocol?: ChosenDue | undefined;
  };
  'protocol-signed': {
    readonly decision: ReceptionDecision;
    readonly tasks: readonly ProtocolTask[];
    readonly official: string;
    readonly number: string;
    readonly subject: string;
    readonly language: AppealLanguage;
    /** Later than two working days after the reception (P23, adopted as Code art. 74(4)). */
    readonly late?: boolean | undefined;
    readonly override?: OverrideFact | undefined;
  };
  'task-completed': { readonly task: string; readonly open: number };
  'final-answer-sent': { readonly notice: string };
  'removed-from-control': { readonly decision: ReceptionDecision };
  'draft-refusal-sent': {
    readonly notice: string;
    readonly ground: RefusalGround;
    readonly act?: EarlierActFact | undefined;
    readonly lastNoticeOn: IsoDate;
    readonly late: boolean;
  };
  'objection-filed': { readonly form: 'written' | 'oral'; readonly filedOn: IsoDate };
  'hearing-appointed': {
    readonly startsAt: Instant;
    /** Of the first version only; now sealed with the applicant's key (`hearingPlace`). */
    readonly place?: string | undefined;
    readonly notice: string;
  };
  'hearing-held': {
    readonly attended: boolean;
    /** The day of the hearing, from which the term of its record runs. */
    readonly on?: IsoDate | undefined;
    readonly record?: Due | undefined;
  };
  'hearing-record-signed': {
    readonly late: boolean;
    readonly on?: IsoDate | undefined;
    /** Code art. 74(6): until when the participants may make remarks; they are acquainted with it when it is signed. */
    readonly remarks?: Due | undefined;
    /** The same of the first version, when the chart set no timer for it. */
    readonly remarksBy?: Due | undefined;
  };
  'record-remarks-made': { readonly filedOn: IsoDate; readonly answer: RemarksAnswer };
  'reception-refused': {
    readonly ground: RefusalGround;
    readonly notice: string;
    readonly late: boolean;
    readonly requests?: readonly string[] | undefined;
  };
  'term-extended': {
    readonly step: 'to-30-days' | 'by-months';
    readonly reply: Due;
    readonly was: IsoDate;
    /** Of the first version only; now sealed with the applicant's key (`reason`). */
    readonly reason?: string | undefined;
    readonly signatory: string;
    readonly notice: string;
    readonly noticeDueOn: IsoDate;
    /** Where no brief is there yet. */
    readonly brief?: ChosenDue | undefined;
    /** Where a draft refusal is to be sent. */
    readonly draftDue?: Due | undefined;
  };
  'appeal-withdrawn': {
    readonly statementOn: IsoDate;
    readonly day?: string | undefined;
    readonly notice: string;
    readonly requests?: readonly string[] | undefined;
  };
  'notice-delivered': {
    readonly notice: string;
    readonly kind: NoticeKind;
    readonly on: IsoDate;
    readonly channel: NoticeChannel;
    readonly proof: string;
    readonly letter?: LetterMade | undefined;
    /** For a correction notice: until when the appeal may be corrected (P6, readings J and V). */
    readonly correction?: Due | undefined;
    /** How many working days that is: the length that stays when the calendar changes. */
    readonly correctionDays?: number | undefined;
    /** The body's usual correction term did not fit before the reply is due: consider an extension (reading V). */
    readonly correctionCut?: boolean | undefined;
    /** Until when the appeal is returned if it is not corrected (Code art. 64(7)(1)). */
    readonly returnBy?: Due | undefined;
    /** For a draft refusal: until when objections may be made (Code art. 73(3)). */
    readonly objection?: Due | undefined;
    /** For a draft refusal: the earliest date of the decision (P32, reading D). */
    readonly decisionFrom?: IsoDate | undefined;
    /** Of an act: since when it is in force (Code art. 83), and until when it may be complained against (art. 92). */
    readonly inForceFrom?: IsoDate | undefined;
    readonly complaintUntil?: IsoDate | undefined;
  };
  'language-changed': { readonly was: AppealLanguage; readonly language: AppealLanguage };
  'motion-noted': {
    readonly motion: string;
    readonly kind: MotionKind;
    readonly stage: 'filed' | 'granted' | 'refused';
    readonly employee?: string | undefined;
    readonly replacement?: string | undefined;
  };
  'notice-failed': Delivery & { readonly kind: NoticeKind };
  'terms-rederived': TermsRederived;
};
