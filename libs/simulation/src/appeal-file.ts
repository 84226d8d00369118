import type {
  AppealEvents,
  AppealLanguage,
  Channel,
  Citizenship,
  Due,
  NoticeChannel,
  Requirement,
} from '@qabyldau/reception-appeal';
import type { Instant, IsoDate, JsonObject } from '@qabyldau/kernel';
import type { Venue } from '@qabyldau/reception-day';
import type { Citizen } from './people/person.js';
import type { Fate } from './citizens/fate.js';
import type { Topic } from './text/topics.js';

/** Where an appeal stands, as the office sees it from the events. */
export const appealStates = [
  'pre-review',
  'same-day',
  'awaiting-correction',
  'briefed',
  'hearing',
  'approved',
  'listed',
  'slotted',
  'scheduled',
  'rescheduling',
  'checked-in',
  'received',
  'on-control',
  'answered',
  'closed',
  'refused',
  'returned',
  'withdrawn',
  'no-show',
  'not-considered',
  'redirected',
  'terminated',
  'consulted-declined',
] as const;
export type AppealState = (typeof appealStates)[number];

/** What the office keeps on its desk of one appeal. */
export interface AppealFile {
  readonly caseId: string;
  readonly channel: Channel;
  readonly fate: Fate;
  readonly subject: string;
  readonly topic: Topic;
  language: AppealLanguage;
  readonly place: Citizen['place'];
  readonly noticeChannel: NoticeChannel;
  readonly represented: boolean;
  readonly priority: boolean;
  readonly venue: Venue;
  readonly citizenship?: Citizenship | undefined;
  readonly wishedOfficial?: string | undefined;
  /** What the applicant left out and brings when asked. */
  readonly leftOut?: JsonObject | undefined;
  state?: AppealState | undefined;
  ordinal: number;
  number?: string | undefined;
  registeredOn?: IsoDate | undefined;
  reply?: Due | undefined;
  answered: boolean;
  missed: boolean;
  /** Somebody has taken care of the extension. */
  extended: boolean;
  defects: readonly Requirement[];
  responsible?: string | undefined;
  /** Who decided that the applicant is received. */
  approver?: string | undefined;
  briefs: number;
  /** What the head wants proposed instead. */
  proposal?: 'receive' | 'refuse' | undefined;
  /** First day on which the reception may be held (P26). */
  earliestReception?: IsoDate | undefined;
  official?: string | undefined;
  /** The day that the brief proposes, until a slot is booked. */
  promised?: string | undefined;
  day?: string | undefined;
  startsAt?: Instant | undefined;
  /** The time of reception for which the room is prepared. */
  expectedAt?: Instant | undefined;
  /** The applicant wants to be heard in person, and has not been yet. */
  awaitsHearing: boolean;
  objected: boolean;
  /** Was heard before the decision (P33). */
  heard: boolean;
  decisionFrom?: IsoDate | undefined;
  moved: boolean;
  handedOver: boolean;
  /** The head has named another official once (P27). */
  renamed: boolean;
  /** The topic of the written appeal that the applicant hands in. */
  handedIn?: Topic | undefined;
  /** Who got tasks by the protocol. */
  executors: readonly string[];
}

const toState: {
  readonly [T in keyof AppealEvents]?: (data: AppealEvents[T], file: AppealFile) => AppealState;
} = {
  'appeal-registered': () => 'pre-review',
  'correction-requested': () => 'awaiting-correction',
  'appeal-corrected': ({ defects }, { state }) =>
    state === 'awaiting-correction' && defects.length > 0 ? 'awaiting-correction' : 'pre-review',
  'appeal-returned': () => 'returned',
  'brief-prepared': () => 'briefed',
  'brief-sent-back': () => 'pre-review',
  'reception-approved': () => 'approved',
  'appeal-listed': () => 'listed',
  'slot-allocated': (_, { state }) => (state === 'rescheduling' ? 'rescheduling' : 'slotted'),
  'slot-lost': (_, { state }) => (state === 'slotted' ? 'listed' : 'rescheduling'),
  'reply-sent': () => 'scheduled',
  'applicant-checked-in': () => 'checked-in',
  'reception-handed-over': () => 'scheduled',
  'no-show-recorded': () => 'no-show',
  'applicant-received': () => 'received',
  'protocol-signed': () => 'on-control',
  'final-answer-sent': () => 'answered',
  'removed-from-control': () => 'closed',
  'draft-refusal-sent': () => 'hearing',
  'reception-refused': () => 'refused',
  'appeal-withdrawn': () => 'withdrawn',
  'appeal-left-without-consideration': () => 'not-considered',
  'appeal-redirected': () => 'redirected',
  'appeal-terminated': () => 'terminated',
  'consulted-and-declined': () => 'consulted-declined',
  'same-day-agreed': () => 'same-day',
};

/** Where the event brings the appeal; most events bring it nowhere. */
export function stateAfter<T extends keyof AppealEvents>(
  type: T,
  data: AppealEvents[T],
  file: AppealFile,
): AppealState | undefined {
  const move = toState[type] as ((data: AppealEvents[T], file: AppealFile) => AppealState) | undefined;
  return move === undefined ? file.state : move(data, file);
}

/** Where the end of a term brings it: whoever was not received on the same day waits like all others (P3). */
export const stateAfterTimer = (delay: string, { state }: AppealFile): AppealState | undefined =>
  delay === 'sameDayEnds' ? 'pre-review' : state;

/** Code art. 64(9): until the refusal is adopted or the protocol signed. */
export const withdrawable = ({ state }: AppealFile): boolean =>
  state !== undefined && appealStates.indexOf(state) <= appealStates.indexOf('received');

/** A new file for an appeal that is about to be registered. */
export const newFile = (
  known: Pick<
    AppealFile,
    | 'caseId'
    | 'channel'
    | 'fate'
    | 'subject'
    | 'topic'
    | 'language'
    | 'place'
    | 'noticeChannel'
    | 'represented'
    | 'priority'
    | 'venue'
    | 'citizenship'
    | 'wishedOfficial'
    | 'leftOut'
  >,
): AppealFile => ({
  ...known,
  ordinal: 0,
  answered: false,
  missed: false,
  extended: false,
  defects: [],
  briefs: 0,
  awaitsHearing: false,
  objected: false,
  heard: false,
  moved: false,
  handedOver: false,
  renamed: false,
  executors: [],
});
