import { applyChange, createCalendar, type MovedTerm } from '@qabyldau/calendar';
import { newCase, systemActor, viewOf, type AnyWorkflow, type Refusal } from '@qabyldau/engine';
import type { EventReader } from '@qabyldau/event-store';
import { fail, ok, type Instant, type Result } from '@qabyldau/kernel';
import { caseAt, sweepCases, type SnapshotReader } from '@qabyldau/runtime';
import {
  CALENDAR_CASE,
  calendarOf,
  readChange,
  workingCalendar,
  type CalendarFile,
  type WorkingCalendarContext,
  type WorkingCalendarEvents,
} from '@qabyldau/working-calendar';
import { movingTerms, type CalendarChanged } from './moving-terms.js';

export interface PreviewParts {
  readonly store: EventReader;
  /** Read only. */
  readonly snapshots?: SnapshotReader | undefined;
  /** Those with terms. */
  readonly workflows: readonly AnyWorkflow[];
  readonly onBroken: (stream: string, error: unknown) => void;
}

/** What a calendar file would do: nothing, because it is in force; or a new version in which days differ. */
export type WouldAdopt =
  | { readonly kind: 'in-force'; readonly version: string }
  | { readonly kind: 'change'; readonly version: string; readonly change: CalendarChanged };

/** A term that would move. */
export interface WouldMove extends MovedTerm {
  readonly workflow: string;
  readonly caseId: string;
  /** Registration number, where the case has one. */
  readonly number?: string;
}

/** Asks the calendar's own procedure what it would say to the file now. Nothing is written. */
export async function wouldAdopt(
  store: EventReader,
  content: unknown,
  at: Instant,
): Promise<Result<WouldAdopt, Refusal>> {
  const state = await caseAt(store, workingCalendar, CALENDAR_CASE);
  const context = state?.snapshot.context as WorkingCalendarContext | undefined;
  const { data, calendar: current } = calendarOf(context);
  if (typeof content !== 'object' || content === null) {
    const shape = readChange(content, data);
    if (!shape.ok) return shape;
  }
  const [edition] = workingCalendar.editions;
  if (edition === undefined) throw new Error('the calendar has no edition');
  const file = content as CalendarFile;
  const decision = edition.decide(
    { type: 'adopt-calendar', data: file },
    viewOf(state ?? newCase(workingCalendar, CALENDAR_CASE, edition)),
    {
      at,
      today: current.localDate(at),
      actor: systemActor,
      commandId: 'preview',
      caseId: CALENDAR_CASE,
      asked: [],
    },
  );
  if (!decision.ok) return fail(decision.error);
  const adopted = decision.value[0]?.data as WorkingCalendarEvents['calendar-adopted'] | undefined;
  if (adopted === undefined) return ok({ kind: 'in-force', version: file.version });
  const { version, changed } = adopted;
  const calendar = createCalendar(applyChange(data, adopted));
  return ok({ kind: 'change', version, change: { calendar, changed, at } });
}

/** The running terms that would move, by the same count that records it when the change is adopted; page by page. */
export async function* wouldMove(
  { store, snapshots, workflows, onBroken }: PreviewParts,
  change: CalendarChanged,
): AsyncGenerator<{ readonly seen: number; readonly moves: readonly WouldMove[] }> {
  for (const workflow of workflows) {
    for await (const folds of sweepCases({ store, snapshots, workflow, onBroken })) {
      const moves = folds.flatMap((fold) => {
        const { caseId, snapshot } = fold.state;
        const number = numberOf(snapshot.context);
        return movingTerms(fold, change).map((move) => ({
          ...move,
          workflow: workflow.name,
          caseId,
          ...(number === undefined ? {} : { number }),
        }));
      });
      yield { seen: folds.length, moves };
    }
  }
}

function numberOf(context: unknown): string | undefined {
  const { appeal } = context as { readonly appeal?: { readonly number?: unknown } | null };
  return typeof appeal?.number === 'string' ? appeal.number : undefined;
}
