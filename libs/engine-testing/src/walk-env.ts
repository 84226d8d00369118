import { activeLeaves, type BaseEnv } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Invariant } from './walk-machine.js';

/** What a walk's environment has of everybody: the instant, the day, somebody in the role. The walk gives the ids. */
export const walkEnv = (at: Instant, today: IsoDate, role: string, id = role): BaseEnv => ({
  at,
  today,
  actor: { id, role },
  commandId: 'given by the walk',
  caseId: 'given by the walk',
  asked: [],
});

/** A case is watched by one timer while it stands in this state, and by none in any other. */
export const watchedOnlyIn =
  (leaf: string): Invariant =>
  ({ snapshot, timers }) => {
    const waiting = activeLeaves(snapshot.value as never)[0] === leaf;
    return waiting === (timers.length === 1) ? undefined : `waiting: ${waiting}, timers: ${timers.length}`;
  };
