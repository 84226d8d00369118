import type { Notice as SentNotice } from '@qabyldau/delivery';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type {
  Citizenship,
  Competence,
  Venue,
  ParticipationStage,
  RestrictingAct,
  AppealLanguage,
  Channel,
  ChosenDue,
  Due,
  NoticeChannel,
  NoticeKind,
  ProtocolTask,
  ReceptionDecision,
  RefusalGround,
  Requirement,
} from './messages.js';

/** What registration fixed for good. */
export type RegisteredAppeal = {
  readonly body: string;
  readonly number: string;
  readonly ordinal: number;
  readonly subject: string;
  readonly language: AppealLanguage;
  readonly channel: Channel;
  readonly noticeChannel: NoticeChannel;
  /** Absent in snapshots of earlier versions. */
  readonly receivedAt?: Instant | undefined;
  readonly registeredOn: IsoDate;
  readonly priority: boolean;
  readonly topic: string;
  readonly citizenship?: Citizenship | undefined;
  /** P2-1: only where it is a centre. */
  readonly venue?: Venue | undefined;
  /** P10: a legal entity comes through somebody who shows their authority; absent for a natural person. */
  readonly applicantKind?: 'legal' | undefined;
};

export type Notice = SentNotice & { readonly kind: NoticeKind };

export type Correction = {
  readonly notice: string;
  readonly due?: Due | undefined;
  /** Working days from the delivery. */
  readonly days?: number | undefined;
  /** Code art. 64(7)(1): until when the appeal is returned if nothing comes. */
  readonly returnBy?: Due | undefined;
};

export type Brief = {
  readonly proposal: 'receive' | 'refuse';
  readonly preparedAt: Instant;
  readonly official?: string | undefined;
  readonly ground?: RefusalGround | undefined;
};

export type Slot = {
  readonly day: string;
  readonly slot: number;
  readonly official: string;
  readonly startsAt: Instant;
  readonly receptionOn: IsoDate;
  /** None where it was agreed apart from all days (P22): it is sealed. */
  readonly place?: string | undefined;
};

/** The draft refusal that the applicant was heard on (P32). */
export type Draft = {
  readonly notice: string;
  readonly ground: RefusalGround;
  readonly objection?: Due | undefined;
  readonly decisionFrom?: IsoDate | undefined;
};

/** The oral hearing that the applicant asked for (P33, Code art. 73(3), 74). */
export type OralHearing = {
  readonly startsAt?: Instant | undefined;
  readonly invitation?: string | undefined;
  readonly attended?: boolean | undefined;
  readonly heldOn?: IsoDate | undefined;
  readonly record?: Due | undefined;
  readonly recordSigned?: boolean | undefined;
  readonly signedOn?: IsoDate | undefined;
  readonly remarks?: Due | undefined;
  /** Code art. 74(6): remarks were made, or the participant has none. */
  readonly remarked?: boolean | undefined;
};

/** P15(1), Code art. 65: what another body now considers. */
export type RedirectedPart = { readonly to: string; readonly topic: string };

/** P13, P14: the reception is by video link; absent when it is in person. */
export type VideoMode = {
  readonly basis: 'consent' | 'restrictions';
  readonly act?: RestrictingAct | undefined;
};

export type Participation = { readonly otherBody: string; readonly stage: ParticipationStage };

/** P22: stands for the reception day of a time that was agreed during a reception: no day has a slot for it. */
export const agreedDay = 'agreed';

/** P3: who receives the applicant before this working day ends. */
export type SameDay = { readonly official: string; readonly until: Due };

export type ControlledTask = ProtocolTask & { readonly done: boolean };

export type ExtensionStep = 'to-30-days' | 'by-months';

/** All that the rules need to know of an appeal. JSON values; persons are references. */
export type AppealContext = {
  /** Epoch milliseconds of the event being taken; set by the engine. */
  readonly at: number;
  readonly appeal?: RegisteredAppeal | undefined;
  readonly notices: Readonly<Record<string, Notice>>;
  readonly responsible?: string | undefined;
  readonly defects: readonly Requirement[];
  readonly correction?: Correction | undefined;
  /** The term of P29 as it stands. */
  readonly reply?: Due | undefined;
  readonly extensions: readonly ExtensionStep[];
  /** P26, reading C: until when a brief leaves time for the reply, while none is there. */
  readonly briefDue?: ChosenDue | undefined;
  readonly brief?: Brief | undefined;
  /** P32: until when the draft refusal can be sent, while it is not. */
  readonly draftDue?: Due | undefined;
  /** The official approved to receive. */
  readonly official?: string | undefined;
  readonly slot?: Slot | undefined;
  /** The last letter that named a date. */
  readonly replyNotice?: string | undefined;
  readonly draft?: Draft | undefined;
  readonly oral?: OralHearing | undefined;
  readonly receivedAt?: Instant | undefined;
  readonly receivedBy?: string | undefined;
  /** P23: until when the protocol is due. */
  readonly protocolDue?: ChosenDue | undefined;
  readonly decision?: ReceptionDecision | undefined;
  readonly tasks: readonly ControlledTask[];
  readonly redirected?: readonly RedirectedPart[] | undefined;
  readonly sameDay?: SameDay | undefined;
  readonly mode?: VideoMode | undefined;
  /** P4: an oral or telephone request has been signed. */
  readonly signed?: boolean | undefined;
  readonly participants?: readonly string[] | undefined;
  /** P36: the written appeals handed in at the reception. */
  readonly children?: readonly string[] | undefined;
  /** P18: by request. */
  readonly participation?: Readonly<Record<string, Participation>> | undefined;
  /** P2-1: as the brief has it. */
  readonly competence?: Competence | undefined;
  /** Code art. 67: who was recused takes no part any more. */
  readonly recused?: readonly string[] | undefined;
  /** Code art. 67, 75, 82: the motions of the participant, by id, with their stage. */
  readonly motions?: Readonly<Record<string, string>> | undefined;
};

export const initialContext: AppealContext = {
  at: 0,
  notices: {},
  defects: [],
  extensions: [],
  tasks: [],
};

/**
 * A part of the context that the state guarantees.
 * @throws Error when it is missing: the machine and the verbs contradict each other.
 */
export function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the appeal has no ${what} in this state`);
  return value;
}

/** What the appeal was registered with. */
export const registrationOf = ({ appeal }: Pick<AppealContext, 'appeal'>): RegisteredAppeal =>
  known(appeal, 'registration');

/** The term of P29 as it stands. */
export const replyTermOf = ({ reply }: Pick<AppealContext, 'reply'>): Due => known(reply, 'reply term');

const settled: readonly ParticipationStage[] = ['refused', 'attended', 'absent', 'reported', 'cancelled'];

/** P18: the requests to other bodies that a change of the reception touches; nothing where there are none. */
export function openRequests({ participation = {} }: AppealContext): {
  readonly requests?: readonly string[];
} {
  const requests = Object.entries(participation)
    .filter(([, { stage }]) => !settled.includes(stage))
    .map(([request]) => request);
  return requests.length === 0 ? {} : { requests };
}

/** The next id of a notice of a kind: `reply-1`, `reply-2` … It follows from the history alone. */
export function nextNotice(context: AppealContext, kind: NoticeKind): string {
  const sent = Object.values(context.notices).filter((notice) => notice.kind === kind).length;
  return `${kind}-${sent + 1}`;
}
