import type { CommandOf } from '@qabyldau/engine';
import { recounting, type Random, type WalkPoint } from '@qabyldau/engine-testing';
import { epochOf, instantOf, type IsoDate } from '@qabyldau/kernel';
import type { AppealContext } from '../src/context.js';
import type { AppealCommands, NoticeChannel, RefusalGround, Requirement } from '../src/messages.js';
import { calendar } from './appeal-case.js';
import { moreData, moreRare } from './walk-more.js';

type Point = WalkPoint<AppealContext>;
type Command = CommandOf<AppealCommands>;
/** What somebody might write into a command; nothing when there is nothing to write about. */
type Data<T extends keyof AppealCommands> = (point: Point, random: Random) => AppealCommands[T] | undefined;

const requirements: readonly Requirement[] = [
  'name',
  'postal-address',
  'addressee',
  'essence',
  'filing-date',
  'signature',
];
const noticeChannels: readonly NoticeChannel[] = ['registered-letter', 'sms', 'cabinet', 'e-mail', 'in-hand'];
const grounds: readonly RefusalGround[] = [
  'decided-before',
  'court-act',
  'no-competence-of-official',
  'resolved-otherwise',
];
/** The last one is no person of P2. */
const officials = ['akim', 'akim', 'akim', 'deputy', 'head-of-unit', 'specialist'];

const some = <T>(random: Random, list: readonly T[], often: number): readonly T[] =>
  list.filter(() => random.chance(often));
const today = ({ at }: Point): IsoDate => calendar.localDate(at);
/** A day near today; mostly one that works, sometimes one that is past. */
function dayAround(point: Point, random: Random, low: number, high: number): IsoDate {
  const day = calendar.localDate(instantOf(epochOf(point.at) + random.integer(low, high) * 86_400_000));
  return random.chance(0.8) ? calendar.nextWorkingDay(day) : day;
}
const soon = (point: Point, random: Random, high: number) =>
  calendar.instantAt(dayAround(point, random, 1, high), random.pick(['09:00', '10:30', '15:00']));
const nothing = (): Record<string, never> => ({});
const slotDay = ({ context }: Point): string => context.slot?.day ?? 'day-1';

/** Everything that people, reactions and the post may bring, sound or not. */
const data: { readonly [T in keyof AppealCommands]: Data<T> } = {
  'register-appeal': ({ at }, random) => ({
    body: 'akimat',
    channel: random.pick([
      'EGOV_PORTAL',
      'E_OTINISH',
      'PAPER_POST',
      'PAPER_IN_PERSON',
      'ORAL',
      'CALL_CENTRE',
    ] as const),
    receivedAt: at,
    language: random.pick(['kk', 'ru'] as const),
    applicantKind: random.pick(['natural', 'legal'] as const),
    subject: 'person-1',
    meets: random.chance(0.6) ? requirements : some(random, requirements, 0.8),
    priority: random.chance(0.1),
    topic: random.pick(['housing', 'roads']),
    noticeChannel: random.pick(noticeChannels),
  }),
  'rederive-terms': () => recounting,
  'assign-responsible': (_, random) => ({ employee: random.pick(['employee-1', 'employee-2']) }),
  'request-correction': ({ context }, random) => ({
    defects:
      random.chance(0.9) && context.defects.length > 0 ? context.defects : some(random, requirements, 0.2),
  }),
  'correct-appeal': (_, random) => ({ meets: some(random, requirements, random.pick([0.3, 1])) }),
  'return-appeal': nothing,
  'prepare-brief': (point, random) =>
    random.chance(0.6)
      ? {
          proposal: 'receive',
          official: random.pick(officials),
          ...(random.chance(0.5) ? { receptionOn: dayAround(point, random, 6, 20) } : {}),
        }
      : { proposal: 'refuse', ground: random.pick(grounds) },
  'approve-reception': (_, random) => ({ official: random.pick(officials) }),
  'send-back-brief': (_, random) => ({
    reason: random.pick(['propose-refusal', 'materials-missing'] as const),
  }),
  'list-appeal': nothing,
  'take-slot': (point, random) => ({
    day: random.pick(['day-1', 'day-2', 'day-3']),
    slot: random.integer(1, 3),
    official: random.chance(0.9) ? (point.context.official ?? 'akim') : random.pick(officials),
    startsAt: soon(point, random, 12),
    place: 'Room 1',
  }),
  'send-reply': nothing,
  'lose-slot': (point, random) => ({
    day: random.chance(0.8) ? slotDay(point) : 'day-9',
    reason: random.pick(['official-absent', 'restrictions', 'applicant-asked'] as const),
  }),
  'check-in': (_, random) => ({
    identityShown: random.chance(0.9),
    document: 'passport',
    actsForOther: random.chance(0.2),
    authorityShown: random.chance(0.7),
  }),
  'record-no-show': nothing,
  'receive-applicant': (_, random) => ({ official: random.pick(officials) }),
  'sign-protocol': (point, random) => ({
    decision: random.pick(['satisfied', 'explained', 'refused', 'taken-on-control'] as const),
    tasks: Array.from({ length: random.integer(0, 3) }, (_, place) => ({
      task: random.chance(0.95) ? `task-${place + 1}` : 'task-1',
      executor: random.chance(0.95) ? 'executor-1' : '',
      unit: 'roads',
      dueOn: dayAround(point, random, random.chance(0.9) ? 1 : -5, 30),
    })),
  }),
  'note-task-done': ({ context }, random) => ({
    task: random.pick([
      'task-9',
      ...context.tasks.map(({ task }) => task),
      ...context.tasks.map(({ task }) => task),
    ]),
  }),
  'send-final-answer': nothing,
  'remove-from-control': nothing,
  'send-draft-refusal': (_, random) => ({ ground: random.pick(grounds) }),
  'file-objection': (point, random) => ({
    form: random.pick(['written', 'oral'] as const),
    filedOn: random.chance(0.7) ? today(point) : dayAround(point, random, -3, 1),
  }),
  'appoint-hearing': (point, random) => ({ startsAt: soon(point, random, 4), place: 'Room 2' }),
  'hold-hearing': (_, random) => ({ attended: random.chance(0.7) }),
  'sign-hearing-record': nothing,
  'enter-record-remarks': (point, random) => ({
    filedOn: random.chance(0.7) ? today(point) : dayAround(point, random, -4, 1),
    answer: random.pick(['accepted', 'rejected', 'none'] as const),
  }),
  'refuse-reception': nothing,
  'extend-term': (point, random) => ({
    reason: random.chance(0.95) ? 'an expert opinion is awaited' : ' ',
    signatory: random.pick(officials),
    ...(random.chance(0.5)
      ? { step: 'to-30-days' }
      : { step: 'by-months', dueOn: dayAround(point, random, 10, 75) }),
  }),
  'withdraw-appeal': (point, random) => ({ statementOn: dayAround(point, random, -2, 0) }),
  ...moreData,
  'record-delivery': (point, random) => {
    const unheard = Object.entries(point.context.notices)
      .filter(([, { deliveredOn, failedOn }]) => (deliveredOn ?? failedOn) === undefined)
      .map(([notice]) => notice);
    return {
      notice: random.pick(['ticket-1', 'reply-9', ...unheard, ...unheard, ...unheard]),
      outcome: random.chance(0.8) ? 'delivered' : 'failed',
      on: random.chance(0.8) ? today(point) : dayAround(point, random, -3, 1),
      channel: random.pick(noticeChannels),
      proof: 'ack-1',
    };
  },
};

/** Steps that end a course, or go in circles, are rarer, so that walks come far. */
const rare: Readonly<Record<string, number>> = {
  'withdraw-appeal': 0.06,
  'assign-responsible': 0.1,
  'extend-term': 0.25,
  'record-no-show': 0.3,
  'lose-slot': 0.2,
  'send-back-brief': 0.3,
  ...moreRare,
};
/** Steps of the reception day itself, which only a few hours of a walk touch. */
const onTheDay = ['check-in', 'receive-applicant', 'sign-protocol'];

/** A command, mostly one that the state allows; nothing lets time pass. */
export function anyCommand(point: Point, random: Random): Command | undefined {
  const verbs = random.chance(0.08) ? Object.keys(data) : point.possible;
  if (verbs.length === 0) return undefined;
  const { slot, receivedAt } = point.context;
  const comes = receivedAt !== undefined || slot?.receptionOn === today(point);
  const due = comes && random.chance(0.5) ? onTheDay.filter((verb) => point.possible.includes(verb)) : [];
  const verb = random.pick(due.length > 0 ? due : verbs) as keyof AppealCommands;
  if (!random.chance(rare[verb] ?? 1)) return undefined;
  return filled(verb, point, random);
}

/** Any of the commands that the state allows, the rare ones no less often than the others. */
export function everyCommand(point: Point, random: Random): Command | undefined {
  if (point.possible.length === 0) return undefined;
  return filled(random.pick(point.possible) as keyof AppealCommands, point, random);
}

function filled(verb: keyof AppealCommands, point: Point, random: Random): Command | undefined {
  const given = (data[verb] as Data<keyof AppealCommands> | undefined)?.(point, random);
  if (given === undefined) return undefined;
  const { subject } = point.context.appeal ?? {};
  const answers = verb === 'send-final-answer' && subject !== undefined && random.chance(0.9);
  const personal = answers ? [{ subject, data: { text: 'It was mended.' } }] : undefined;
  return { type: verb, data: given, personal } as Command;
}
