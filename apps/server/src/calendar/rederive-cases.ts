import type { TermsRederived } from '@qabyldau/calendar';
import { systemActor, type AnyWorkflow, type CaseFold } from '@qabyldau/engine';
import { derivedId, hasCode, type ErrorCode, type Instant, type JsonObject } from '@qabyldau/kernel';
import type { EventReader } from '@qabyldau/event-store';
import { sweepCases, type CommandEnvelope, type CommandOutcome, type SnapshotStore } from '@qabyldau/runtime';
import { CALENDAR_CASE, workingCalendar } from '@qabyldau/working-calendar';
import type { Adoption } from './last-adoption.js';
import { movingTerms } from './moving-terms.js';

/** How far the counting of a change has come. */
export interface RederivingProgress {
  readonly version: string;
  /** The procedure whose cases are being gone through. */
  readonly workflow: string;
  /** Cases looked at. */
  readonly seen: number;
  /** Cases of which some term moved, and how many terms those were. */
  readonly cases: number;
  readonly terms: number;
}

export interface RederivingParts {
  readonly store: EventReader;
  readonly snapshots: SnapshotStore;
  /** Those with terms. */
  readonly workflows: readonly AnyWorkflow[];
  readonly handle: (command: CommandEnvelope) => Promise<CommandOutcome>;
  readonly offer: (fold: CaseFold) => () => void;
  readonly now: () => Instant;
  readonly stopped: () => boolean;
  readonly progress: (progress: RederivingProgress) => void;
  /** A case that could not be counted again: it waits for a person, the others go on. */
  readonly passedOver: (id: string, stream: string, reason: string) => void;
}

type Counts = Pick<RederivingProgress, 'seen' | 'cases' | 'terms'>;

const nothing: Counts = { seen: 0, cases: 0, terms: 0 };
const plus = (one: Counts, other: Counts): Counts => ({
  seen: one.seen + other.seen,
  cases: one.cases + other.cases,
  terms: one.terms + other.terms,
});

/**
 * Counts the running terms of every open case with the calendar just adopted, and records when that is done. Only
 * cases of which a term moves get the command. Its id follows from the adoption and the case, so that doing all of
 * this again, after a crash at any moment, writes nothing twice.
 */
export async function rederiveCases(parts: RederivingParts, adoption: Adoption): Promise<void> {
  const { version } = adoption;
  let counts = nothing;
  for (const workflow of parts.workflows) {
    const tell = () => parts.progress({ version, workflow: workflow.name, ...counts });
    tell();
    const onBroken = (stream: string, error: unknown) =>
      parts.passedOver(derivedId(adoption.id, stream), stream, reasonOf(error));
    const { store, snapshots } = parts;
    // While the store commits one page the next one is loaded.
    let writing = Promise.resolve(nothing);
    for await (const folds of sweepCases({ store, snapshots, workflow, onBroken })) {
      const page = parts.stopped() ? undefined : rederivePage(parts, adoption, folds);
      // It is awaited a page later, and must not count as unheard of until then.
      page?.catch(() => undefined);
      counts = plus(counts, await writing);
      tell();
      if (page === undefined) return;
      writing = page;
    }
    counts = plus(counts, await writing);
    tell();
  }
  const { cases, terms } = counts;
  await parts.handle({
    ...envelope(adoption, derivedId(adoption.id, 'finish-rederiving')),
    workflow: workingCalendar.name,
    caseId: CALENDAR_CASE,
    type: 'finish-rederiving',
    data: { version, cases, terms },
  });
}

/** All of a page at once, so that the store commits them together. */
async function rederivePage(
  parts: RederivingParts,
  adoption: Adoption,
  folds: readonly CaseFold[],
): Promise<Counts> {
  const at = parts.now();
  const changed = adoption.changed as unknown as JsonObject['changed'];
  const moved = await Promise.all(
    folds.map(async (fold) => {
      const { workflow, caseId, stream } = fold.state;
      const id = derivedId(adoption.id, workflow.name, caseId);
      let letGo: (() => void) | undefined;
      try {
        // One that was moved before a crash is asked once more: for its first answer, which counts.
        if (!fold.commands.has(id) && movingTerms(fold, { ...adoption, at }).length === 0) return 0;
        letGo = parts.offer(fold);
        const outcome = await parts.handle({
          ...envelope(adoption, id),
          workflow: workflow.name,
          caseId,
          type: 'rederive-terms',
          data: { changed },
        });
        if (outcome.kind === 'done') return termsIn(outcome);
        parts.passedOver(id, stream, `${outcome.refusal.code}: ${outcome.refusal.text.en}`);
      } catch (error) {
        if (parts.stopped() || passing.some((code) => hasCode(error, code))) throw error;
        parts.passedOver(id, stream, reasonOf(error));
      } finally {
        letGo?.();
      }
      return 0;
    }),
  );
  return {
    seen: folds.length,
    cases: moved.filter((terms) => terms > 0).length,
    terms: moved.reduce((sum, terms) => sum + terms, 0),
  };
}

/** What passes by itself: the job is done again. */
const passing: readonly ErrorCode[] = ['store-failed', 'store-closed', 'wrong-expected-revision'];

const envelope = ({ id: causation }: Adoption, id: string) => ({
  id,
  actor: systemActor,
  causation,
  correlation: causation,
});

function termsIn({ facts }: Extract<CommandOutcome, { kind: 'done' }>): number {
  const fact = facts.find(({ type }) => type === 'terms-rederived');
  return fact === undefined ? 0 : (fact.data as unknown as TermsRederived).terms.length;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
