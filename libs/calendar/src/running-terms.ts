import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Calendar } from './calendar.js';
import type { ChangedDay } from './calendar-change.js';
import type { TermKind } from './term-kinds.js';

/** How the day of a term was found, so that it can be found again. */
export type Counting =
  /** Counted from an event; `days` is the length where the body set it. */
  | {
      readonly kind: TermKind;
      readonly from: IsoDate;
      readonly days?: number | undefined;
      /** The running term before it in the list at whose end it begins: where that one moves, `from` does. */
      readonly after?: string | undefined;
    }
  /** A day that was chosen and not counted. It moves only off a day that stops working: Code art. 76(5). */
  | { readonly chosen: IsoDate; readonly after?: undefined };

/** A due date as events and contexts carry it. */
export type CountedDue = {
  readonly dueOn: IsoDate;
  readonly dueAt: Instant;
  readonly provisional: boolean;
  /** Version of the calendar it was counted with. */
  readonly calendar?: string | undefined;
  /** The day that was chosen, where Code art. 76(5) moved it. */
  readonly chosen?: IsoDate | undefined;
};

/** A term that runs in a case. Where nothing happens at its end there is no instant. */
export interface RunningTerm {
  /** What the workflow calls it: `reply`. */
  readonly term: string;
  readonly counting: Counting;
  readonly due: {
    readonly dueOn: IsoDate;
    readonly dueAt?: Instant | undefined;
    readonly provisional?: boolean | undefined;
  };
}

/** What runs in a case; every workflow that has terms exports one such function. */
export type RunningTerms<View> = (
  view: View,
  calendar: Pick<Calendar, 'localDate'>,
) => readonly RunningTerm[];

/** A term that another calendar ends on another day, or confirms. A JSON value. */
export type MovedTerm = {
  readonly term: string;
  readonly was: IsoDate;
  readonly dueOn: IsoDate;
  readonly dueAt?: Instant | undefined;
  readonly provisional: boolean;
  /** The day that was chosen, where it is another one. */
  readonly chosen?: IsoDate | undefined;
  /** `confirmed`: the same day, which is not provisional any more (reading Z), or has become so. */
  readonly reason: 'days-changed' | 'confirmed';
  /** The days that made it move. */
  readonly because: readonly { readonly date: IsoDate; readonly is: 'work' | 'off' }[];
};

/** Asks a case to count its running terms with the calendar of now. Only the program itself does. */
export type RederiveTerms = {
  /** The days that changed with the version just adopted. */
  readonly changed: readonly ChangedDay[];
};

export type TermsRederived = {
  /** Version of the calendar that the terms are counted with now. */
  readonly calendar: string;
  readonly terms: readonly MovedTerm[];
};

/**
 * The fact that moves running terms; nothing where none moves. A term that had run out at `at` keeps the calendar it
 * was counted with. The time of day at which a term ends is kept: the policy of the day it began holds.
 */
export function termsRederived(
  terms: readonly RunningTerm[],
  { changed }: RederiveTerms,
  { calendar, at }: { readonly calendar: Calendar; readonly at: Instant },
): TermsRederived | undefined {
  const today = calendar.localDate(at);
  const moved: MovedTerm[] = [];
  for (const term of terms) {
    const { dueOn, dueAt } = term.due;
    const over = dueAt === undefined ? dueOn < today : dueAt <= at;
    if (over) continue;
    const before = moveBefore(term, moved);
    const move = movedTerm(startingAfter(term, before), changed, calendar);
    // Of a term that only follows another one, the days that moved the other are the reason.
    if (move !== undefined)
      moved.push(move.because.length > 0 ? move : { ...move, because: before?.because ?? [] });
  }
  return moved.length === 0 ? undefined : { calendar: calendar.version, terms: moved };
}

const moveBefore = ({ counting }: RunningTerm, moved: readonly MovedTerm[]): MovedTerm | undefined =>
  moved.find(({ term }) => term === counting.after);

/** A term that begins where another ends begins where that one ends now. */
function startingAfter(term: RunningTerm, before: MovedTerm | undefined): RunningTerm {
  const { counting } = term;
  return before === undefined ? term : { ...term, counting: { ...counting, from: before.dueOn } };
}

function movedTerm(
  { term, counting, due: was }: RunningTerm,
  changed: readonly ChangedDay[],
  calendar: Calendar,
): MovedTerm | undefined {
  const { due, provisional } = countedAgain(counting, calendar);
  const sameDay = due === was.dueOn;
  if (sameDay && (was.provisional ?? provisional) === provisional) return undefined;
  const because = sameDay ? [] : between(changed, counting, was.dueOn, due);
  // A protocol may name a Saturday: what no change of the calendar touches stays as it was chosen.
  if ('chosen' in counting && !sameDay && because.length === 0) return undefined;
  const { dueAt } = was;
  return {
    term,
    was: was.dueOn,
    dueOn: due,
    ...(dueAt === undefined ? {} : { dueAt: calendar.instantAt(due, calendar.localTime(dueAt)) }),
    provisional,
    ...('chosen' in counting && counting.chosen !== due ? { chosen: counting.chosen } : {}),
    reason: sameDay ? 'confirmed' : 'days-changed',
    because,
  };
}

const countedAgain = (
  counting: Counting,
  calendar: Calendar,
): { readonly due: IsoDate; readonly provisional: boolean } =>
  'chosen' in counting
    ? calendar.rolledForward(counting.chosen)
    : calendar.provisionalDeadline(counting.kind, counting.from, { days: counting.days });

/** The changed days that the count passed over, from where it began to the later of its ends. */
function between(
  changed: readonly ChangedDay[],
  counting: Counting,
  was: IsoDate,
  due: IsoDate,
): MovedTerm['because'] {
  const start = 'chosen' in counting ? counting.chosen : counting.from;
  const [first = start, , last = start] = [start, was, due].sort();
  return changed.filter(({ date }) => first <= date && date <= last).map(({ date, is }) => ({ date, is }));
}

/** The move of one term in the fact, if it is among them. */
export const moveOf = ({ terms }: TermsRederived, term: string): MovedTerm | undefined =>
  terms.find((moved) => moved.term === term);

/** A due date after the fact: another one, or the same where the fact does not move it. */
export function dueAfter<D extends CountedDue>(was: D, fact: TermsRederived, term: string): D {
  const move = moveOf(fact, term);
  if (move === undefined) return was;
  const { chosen: _, ...kept } = was;
  return {
    ...kept,
    dueOn: move.dueOn,
    dueAt: move.dueAt ?? was.dueAt,
    provisional: move.provisional,
    calendar: fact.calendar,
    ...(move.chosen === undefined ? {} : { chosen: move.chosen }),
  } as D;
}
