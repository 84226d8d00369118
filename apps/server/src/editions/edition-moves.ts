import {
  activeLeaves,
  EDITION_MIGRATED,
  step,
  systemActor,
  type Actor,
  type CaseState,
} from '@qabyldau/engine';
import type { EventReader } from '@qabyldau/event-store';
import { hasCode, type Instant, type JsonObject } from '@qabyldau/kernel';
import {
  migrateAppeal,
  receptionAppeal,
  type AppealContext,
  type AppealMigration,
} from '@qabyldau/reception-appeal';
import { sweepCases, type Runtime, type SnapshotReader } from '@qabyldau/runtime';

/** Why an appeal stays where it is. */
export type MoveObstacle = AppealMigration['obstacles'][number] | 'ended' | 'other-body' | 'chart';

/** An appeal, what another edition would change in it, and why it would not go there. */
export interface EditionMovePlan extends Omit<AppealMigration, 'obstacles' | 'missed'> {
  readonly number: string;
  readonly body: string;
  readonly revision: number;
  readonly obstacles: readonly MoveObstacle[];
  /** Timers that would run out at once, because their time is over. */
  readonly missed: AppealMigration['event']['timers'];
}

export interface EditionSweepParts {
  readonly store: EventReader;
  readonly snapshots?: SnapshotReader | undefined;
  readonly onBroken: (stream: string, error: unknown) => void;
}

/** The names of the editions, the oldest first. */
export const editionNames: readonly string[] = receptionAppeal.editions.map(({ id }) => id);

/** How an appeal would go on under an edition. Pure; nothing is written. */
export function planMove(state: CaseState, to: string, at: Instant): EditionMovePlan {
  const planned = migrateAppeal(state, to, at);
  const { appeal } = state.snapshot.context as AppealContext;
  const told = [...planned.obstacles, ...(hasEnded(state) ? (['ended'] as const) : [])];
  const obstacles = told.length > 0 || chartTakes(state, planned, at) ? told : (['chart'] as const);
  return {
    ...planned,
    obstacles,
    missed: planned.event.timers.filter(({ name }) => planned.missed.includes(name)),
    number: appeal?.number ?? state.caseId,
    body: appeal?.body ?? '',
    revision: state.revision,
  };
}

/** Every open appeal that stands in another edition, page by page. */
export async function* editionMoves(
  parts: EditionSweepParts,
  to: string,
  at: Instant,
): AsyncGenerator<{ readonly seen: number; readonly moves: readonly EditionMovePlan[] }> {
  for await (const folds of sweepCases({ ...parts, workflow: receptionAppeal })) {
    const elsewhere = folds.filter(({ state }) => state.edition.id !== to && !hasEnded(state));
    yield { seen: folds.length, moves: elsewhere.map(({ state }) => planMove(state, to, at)) };
  }
}

/** Moves an appeal by the explicit event when nothing is in the way; otherwise nothing is written. */
export async function moveAppeal(
  runtime: Pick<Runtime, 'migrate'>,
  plan: EditionMovePlan,
  actor: Actor,
): Promise<EditionMovePlan> {
  // Whoever belongs to a body moves the appeals of that body.
  const others = actor.body !== undefined && actor.body !== plan.body;
  const obstacles: readonly MoveObstacle[] = others ? [...plan.obstacles, 'other-body'] : plan.obstacles;
  if (obstacles.length === 0) {
    const { appeal: caseId, revision, event } = plan;
    await runtime.migrate({ workflow: receptionAppeal.name, caseId, revision, event, actor });
  }
  return { ...plan, obstacles };
}

/** An appeal whose course is over has nothing left that an edition could say. */
function hasEnded({ snapshot }: CaseState): boolean {
  const leaves = activeLeaves(snapshot.value as Parameters<typeof activeLeaves>[0]);
  return leaves.some((leaf) => leaf.startsWith('course.') && receptionAppeal.lawfulEnds.includes(leaf));
}

/** Whether the chart of that edition has the state, and holds every timer there. */
function chartTakes(state: CaseState, { event }: AppealMigration, at: Instant): boolean {
  const data = event as unknown as JsonObject;
  const stamp = { at, actor: systemActor, command: 'plan', correlation: state.caseId };
  try {
    step(state, [{ type: EDITION_MIGRATED, data }], stamp);
    return true;
  } catch (error) {
    if (hasCode(error, 'illegal-transition')) return false;
    throw error;
  }
}
