import { inState, plainState, type CaseState, type EditionMigrated } from '@qabyldau/engine';
import type { Instant, JsonObject } from '@qabyldau/kernel';
import type { AppealContext } from './context.js';
import { rulesOf, type EditionRules } from './editions.js';
import type { Requirement } from './messages.js';

/** One thing that another edition would change in a case. */
export type MigrationChange = {
  readonly what: 'course' | 'defects' | 'check-in';
  readonly from: string;
  readonly to: string;
};

/** What a dry run shows of one case, and the event that would move it. */
export interface AppealMigration {
  readonly appeal: string;
  /** Empty when the case fits: the edition is not known, is its own, or has no such end. */
  readonly obstacles: readonly ('unknown-edition' | 'same-edition' | 'no-such-end')[];
  readonly changes: readonly MigrationChange[];
  /** Delays of timers that had run out at that instant: a term the case would be late for. */
  readonly missed: readonly string[];
  readonly event: EditionMigrated;
}

/**
 * How a case would go on under another edition. Pure; nothing is written. The machine is the same, so state, context
 * and timers are kept but for what the editions see differently: a request to the call centre (P4), a foreigner's
 * check-in (P11).
 */
export function migrateAppeal(state: CaseState, to: string, at: Instant): AppealMigration {
  const from = state.edition.id;
  const { value } = plainState(state);
  const context = state.snapshot.context as AppealContext;
  const [before, after] = [rulesOf(from), rulesOf(to)];
  const moved = after === undefined ? { context, mended: false } : withSignature(context, after);
  const mended = moved.mended && inState(value as never, 'course.awaitingCorrection');
  const kept = state.timers.filter(({ name }) => !(mended && name === 'correctionDue'));
  return {
    appeal: state.caseId,
    obstacles: [
      ...(before === undefined || after === undefined ? (['unknown-edition'] as const) : []),
      ...(from === to ? (['same-edition'] as const) : []),
      ...(after?.consultedAndDeclined === false && inState(value as never, 'course.consultedDeclined')
        ? (['no-such-end'] as const)
        : []),
    ],
    changes: [
      ...(mended ? [{ what: 'course', from: 'awaitingCorrection', to: 'preReview' } as const] : []),
      ...defectChanges(context.defects, moved.context.defects),
      ...checkInChanges(context, before, after),
    ],
    missed: kept.filter(({ due }) => due < at).map(({ name }) => name),
    event: {
      from,
      to,
      value: mended ? { ...(value as JsonObject), course: 'preReview' } : value,
      context: moved.context,
      timers: kept.map(({ name, due }) => ({ name, due })),
    },
  };
}

/** P4: a telephone request lacks a signature where there are no call centres, and is signed at the check-in where there are. */
function withSignature(
  context: AppealContext,
  { callCentre }: EditionRules,
): { readonly context: AppealContext; readonly mended: boolean } {
  const { appeal, defects, signed, receivedAt } = context;
  if (appeal?.channel !== 'CALL_CENTRE' || receivedAt !== undefined) return { context, mended: false };
  const others = defects.filter((defect) => defect !== 'signature');
  if (callCentre) {
    const unsigned = others.length < defects.length;
    return {
      context: { ...context, defects: others, signed: signed ?? !unsigned },
      mended: unsigned && others.length === 0,
    };
  }
  const lacks: readonly Requirement[] = signed === true ? [] : ['signature'];
  return { context: { ...context, defects: [...others, ...lacks] }, mended: false };
}

const defectChanges = (
  before: readonly Requirement[],
  after: readonly Requirement[],
): readonly MigrationChange[] =>
  before.join() === after.join() ? [] : [{ what: 'defects', from: before.join(', '), to: after.join(', ') }];

/** P11: told only where the applicant is still to check in. */
function checkInChanges(
  { appeal, receivedAt }: AppealContext,
  before: EditionRules | undefined,
  after: EditionRules | undefined,
): readonly MigrationChange[] {
  const concerned = appeal?.citizenship !== undefined && receivedAt === undefined;
  if (!concerned || before?.foreigners === after?.foreigners) return [];
  const asked = (rules: EditionRules | undefined): string =>
    rules?.foreigners === true ? 'identity, secrecy, interpreter' : 'identity';
  return [{ what: 'check-in', from: asked(before), to: asked(after) }];
}
