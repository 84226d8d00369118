import type { MessageOf } from '@qabyldau/engine';
import type { AppealCommands, NoticeChannel, Requirement } from '../src/messages.js';
import { AppealCase, date, local } from './appeal-case.js';
import type { AppealPolicy } from '../src/policy.js';

type Command<T extends keyof AppealCommands> = Extract<MessageOf<AppealCommands>, { readonly type: T }>;

const everything: readonly Requirement[] = [
  'name',
  'postal-address',
  'addressee',
  'essence',
  'filing-date',
  'signature',
];

export const register = (
  given: Partial<AppealCommands['register-appeal']> = {},
): Command<'register-appeal'> => ({
  type: 'register-appeal',
  data: {
    body: 'akimat',
    channel: 'E_OTINISH',
    receivedAt: local('2026-03-02 10:00'),
    language: 'kk',
    applicantKind: 'natural',
    subject: 'person-1',
    meets: everything,
    priority: false,
    topic: 'housing',
    noticeChannel: 'sms',
    ...given,
  },
});

export const lacking = (...missing: Requirement[]): readonly Requirement[] =>
  everything.filter((requirement) => !missing.includes(requirement));

export const briefToReceive = (receptionOn?: string): Command<'prepare-brief'> => ({
  type: 'prepare-brief',
  data: {
    proposal: 'receive',
    official: 'akim',
    ...(receptionOn === undefined ? {} : { receptionOn: date(receptionOn) }),
  },
});

export const briefToRefuse: Command<'prepare-brief'> = {
  type: 'prepare-brief',
  data: { proposal: 'refuse', ground: 'decided-before' },
};

export const approve: Command<'approve-reception'> = {
  type: 'approve-reception',
  data: { official: 'akim' },
};

export const takeSlot = (startsAt: string, day = 'day-1', slot = 1): Command<'take-slot'> => ({
  type: 'take-slot',
  data: { day, slot, official: 'akim', startsAt: local(startsAt), place: 'Room 1' },
});

export const delivery = (
  notice: string,
  on: string,
  outcome: 'delivered' | 'failed' = 'delivered',
  channel: NoticeChannel = 'sms',
): Command<'record-delivery'> => ({
  type: 'record-delivery',
  data: { notice, outcome, on: date(on), channel, proof: 'ack-1' },
});

export const checkIn = (given: Partial<AppealCommands['check-in']> = {}): Command<'check-in'> => ({
  type: 'check-in',
  data: {
    identityShown: true,
    document: 'identity-card',
    actsForOther: false,
    authorityShown: false,
    ...given,
  },
});

export const plain = <T extends keyof AppealCommands>(
  type: T,
): { readonly type: T; readonly data: Record<string, never> } => ({ type, data: {} });

/** Registered on Monday 2 March 2026; the reply is due on Friday 27 March. */
export function registered(
  given: Partial<AppealCommands['register-appeal']> = {},
  policy?: AppealPolicy,
): AppealCase {
  const appeal = new AppealCase(policy);
  appeal.does('2026-03-02 10:00', 'receptionist', register(given));
  return appeal;
}

/** Approved for the akim and listed on 4 March; the brief was ready on 3 March. */
export function listed(): AppealCase {
  const appeal = registered();
  appeal.does('2026-03-03 10:00', 'responsible', briefToReceive());
  appeal.does('2026-03-04 10:00', 'official:akim', approve);
  appeal.does('2026-03-04 11:00', 'responsible', plain('list-appeal'));
  return appeal;
}

/** The applicant was told of Monday 16 March, 10:00. */
export function scheduled(): AppealCase {
  const appeal = listed();
  appeal.does('2026-03-05 10:00', 'system', takeSlot('2026-03-16 10:00'));
  appeal.does('2026-03-05 11:00', 'receptionist', plain('send-reply'));
  return appeal;
}

/** The akim has received the applicant on 16 March. */
export function received(): AppealCase {
  const appeal = scheduled();
  appeal.does('2026-03-16 09:50', 'receptionist', checkIn());
  appeal.does('2026-03-16 10:00', 'official:akim', {
    type: 'receive-applicant',
    data: { official: 'akim' },
  });
  return appeal;
}

/** A refusal is proposed; the draft was sent on 17 March. */
export function draftSent(policy?: AppealPolicy): AppealCase {
  const appeal = registered({ noticeChannel: 'registered-letter' }, policy);
  appeal.does('2026-03-03 10:00', 'responsible', briefToRefuse);
  appeal.does('2026-03-17 10:00', 'responsible', {
    type: 'send-draft-refusal',
    data: { ground: 'decided-before' },
  });
  return appeal;
}

/** The draft arrived on Thursday 19 March: objections until the 26th, decision from the 27th. */
export function draftDelivered(policy?: AppealPolicy): AppealCase {
  const appeal = draftSent(policy);
  appeal.does('2026-03-19 15:00', 'receptionist', delivery('draft-refusal-1', '2026-03-19'));
  return appeal;
}

export const objection = (form: 'written' | 'oral', filedOn: string): Command<'file-objection'> => ({
  type: 'file-objection',
  data: { form, filedOn: date(filedOn) },
});

export const protocol = (given: Partial<AppealCommands['sign-protocol']> = {}): Command<'sign-protocol'> => ({
  type: 'sign-protocol',
  data: {
    decision: 'taken-on-control',
    tasks: [{ task: 'task-1', executor: 'executor-1', unit: 'housing', dueOn: date('2026-03-30') }],
    ...given,
  },
});

/** P35. */
export const finalAnswer = (text = 'The roof was mended on 27 March, as the house stands on the list.') =>
  ({
    type: 'send-final-answer',
    data: {},
    personal: [{ subject: 'person-1', data: { text } }],
  }) as const;

/** Heard orally on Friday 27 March, the day on which the reply was due; the record may be signed. */
export function heard(recordSigned?: string): AppealCase {
  const appeal = draftDelivered();
  appeal.does('2026-03-20 10:00', 'receptionist', objection('oral', '2026-03-20'));
  appeal.does('2026-03-20 11:00', 'responsible', {
    type: 'appoint-hearing',
    data: { startsAt: local('2026-03-27 10:00'), place: 'Room 2' },
  });
  appeal.does('2026-03-27 11:00', 'responsible', { type: 'hold-hearing', data: { attended: true } });
  if (recordSigned !== undefined) appeal.does(recordSigned, 'responsible', plain('sign-hearing-record'));
  return appeal;
}
