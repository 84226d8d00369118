import type { Calendar } from '@qabyldau/calendar';
import { kindsOfClock, type ClockKind } from '@qabyldau/control';
import type { CaseView } from '@qabyldau/engine';
import type { Instant, IsoDate, Language } from '@qabyldau/kernel';
import { appointedStates, type AppealContext, type Due } from '@qabyldau/reception-appeal';
import type { DatesOfTasks } from './dates-of-tasks.js';

type Days = Pick<Calendar, 'localDate' | 'endOfWorkingDay'>;

/** A term that runs, or ran out unanswered. */
export interface OpenTerm {
  readonly kind: ClockKind;
  readonly label: string;
  readonly dueOn: IsoDate;
  readonly dueAt?: Instant;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly paragraphs: readonly string[];
  /** Where the day is reckoned out; nothing where it was chosen and not counted. */
  readonly derivation?: string;
  /** The day it runs from. */
  readonly from?: IsoDate;
  /** Id of the task of the protocol, where it is one. */
  readonly task?: string;
}

interface Found {
  readonly kind: ClockKind;
  readonly due: Due | undefined;
  readonly from?: IsoDate | undefined;
}

/**
 * What falls due in an appeal, the earliest first.
 * @param dates of its tasks, where these are known to differ from those of the protocol
 */
export function openTerms(
  view: CaseView<AppealContext>,
  now: Instant,
  calendar: Days,
  language: Language,
  dates: DatesOfTasks,
): readonly OpenTerm[] {
  const counted = [...reply(view), ...correction(view), ...hearing(view), ...steps(view, calendar)];
  return [
    ...counted.flatMap((found) => named(found, now, language)),
    ...setDays(view, calendar).map(([kind, due]) => shown(kind, due, now, language)),
    ...openTasks(view.context, calendar, dates).map(([task, due]) => ({
      ...shown('task', due, now, language),
      task,
    })),
  ].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** P3, P28: what was set for a day, and is still to be done on it. */
function setDays(view: CaseView<AppealContext>, calendar: Days): readonly (readonly [ClockKind, Due])[] {
  const { slot, sameDay } = view.context;
  return [
    ...(view.in('course.sameDay') && sameDay !== undefined ? [['same-day', sameDay.until] as const] : []),
    ...(appointedStates.some((state) => view.in(state)) && slot !== undefined
      ? [['appointed-reception', untilEndOf(slot.receptionOn, calendar)] as const]
      : []),
  ];
}

/** P23. */
const openTasks = ({ tasks }: AppealContext, calendar: Days, dates: DatesOfTasks) =>
  tasks
    .filter(({ done }) => !done)
    .map(({ task, dueOn }) => [task, dates.get(task) ?? untilEndOf(dueOn, calendar)] as const);

const untilEndOf = (dueOn: IsoDate, calendar: Days): Due => ({
  dueOn,
  dueAt: calendar.endOfWorkingDay(dueOn),
  provisional: false,
});

/** A term that has been met, or that no longer runs. */
export type PastTerm = Omit<OpenTerm, 'overdue' | 'derivation'> & {
  /** The day on which it was met, where something was done for it. */
  readonly metOn?: IsoDate;
};

/** What fell due in an appeal and does so no more, the earliest first. */
export function pastTerms(
  view: CaseView<AppealContext>,
  calendar: Pick<Calendar, 'localDate'>,
  language: Language,
): readonly PastTerm[] {
  const { context } = view;
  const open = new Set([...reply(view), ...correction(view), ...hearing(view)].map(({ kind }) => kind));
  const replied = Object.values(context.notices).find(({ kind }) => kind === 'reply')?.sentAt;
  const past = [
    { ...replyTerm(context), metOn: replied === undefined ? undefined : calendar.localDate(replied) },
    { ...correctionTerm(context), metOn: undefined },
    { ...objectionTerm(context), metOn: undefined },
  ];
  return past
    .filter(({ kind }) => !open.has(kind))
    .flatMap(({ kind, due, from, metOn }) =>
      due === undefined
        ? []
        : [
            {
              kind,
              label: kindsOfClock[kind].label[language],
              ...due,
              paragraphs: kindsOfClock[kind].law,
              ...(from === undefined ? {} : { from }),
              ...(metOn === undefined ? {} : { metOn }),
            },
          ],
    )
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

function replyTerm({ extensions, reply: due, appeal }: AppealContext): Found {
  const last = extensions.at(-1);
  if (last === 'by-months') return { kind: 'extension-2-months', due };
  return { kind: last === undefined ? 'reply' : 'extension-30', due, from: appeal?.registeredOn };
}

const correctionTerm = ({ correction: sent, notices }: AppealContext): Found => ({
  kind: 'correction',
  due: sent?.due,
  from: sent && notices[sent.notice]?.deliveredOn,
});

const objectionTerm = ({ draft, notices }: AppealContext): Found => ({
  kind: 'objection',
  due: draft?.objection,
  from: draft && notices[draft.notice]?.deliveredOn,
});

function reply(view: CaseView<AppealContext>): readonly Found[] {
  if (!view.in('clock.running') && !view.in('clock.missed')) return [];
  return [replyTerm(view.context)];
}

function correction(view: CaseView<AppealContext>): readonly Found[] {
  if (!view.in('course.awaitingCorrection')) return [];
  const { correction: sent } = view.context;
  return view.in('course.awaitingCorrection.termExpired') && sent?.returnBy !== undefined
    ? [{ kind: 'return', due: sent.returnBy, from: sent.due?.dueOn }]
    : [correctionTerm(view.context)];
}

/** P26, P23: what the step that the appeal is in calls for. */
function steps(view: CaseView<AppealContext>, calendar: Pick<Calendar, 'localDate'>): readonly Found[] {
  const { briefDue, draftDue, protocolDue, receivedAt } = view.context;
  const from = receivedAt && calendar.localDate(receivedAt);
  return [
    ...(view.in('course.preReview') || view.in('course.awaitingCorrection')
      ? [{ kind: 'brief-for-reply' as const, due: briefDue, from: view.context.reply?.dueOn }]
      : []),
    ...(view.in('course.briefed.toRefuse')
      ? [{ kind: 'last-refusal-notice' as const, due: draftDue, from: view.context.reply?.dueOn }]
      : []),
    ...(view.in('course.received') ? [{ kind: 'protocol' as const, due: protocolDue, from }] : []),
  ];
}

function hearing(view: CaseView<AppealContext>): readonly Found[] {
  const { oral } = view.context;
  if (!view.in('course.hearing')) return [];
  const record = oral?.recordSigned === true ? undefined : oral?.record;
  return [
    ...(view.in('course.hearing.delivered') ? [objectionTerm(view.context)] : []),
    { kind: 'hearing-record', due: record, from: oral?.heldOn },
    ...(view.in('course.hearing.oral') && oral?.remarked !== true
      ? [{ kind: 'record-remarks' as const, due: oral?.remarks, from: oral?.signedOn }]
      : []),
  ];
}

function named({ kind, due, from }: Found, now: Instant, language: Language): readonly OpenTerm[] {
  if (due === undefined) return [];
  const derivation = `/api/v1/deadlines/${kind}?from=${from}`;
  return [{ ...shown(kind, due, now, language), ...(from === undefined ? {} : { from, derivation }) }];
}

function shown(kind: ClockKind, due: Due, now: Instant, language: Language): OpenTerm {
  const { dueOn, dueAt, provisional } = due;
  const { label, law: paragraphs } = kindsOfClock[kind];
  return { kind, label: label[language], dueOn, dueAt, provisional, overdue: now >= dueAt, paragraphs };
}
