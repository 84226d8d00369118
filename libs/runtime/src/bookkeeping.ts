import { EDITION_MIGRATED, TIMER_FIRED, type EditionMigrated, type TimerFired } from '@qabyldau/engine';
import type { Position } from '@qabyldau/event-store';
import type { ReadEvent } from './read-event.js';
import type { PendingEffect, StandingTimer, WorkChanges } from './work-store.js';

/** What a page of the log means for timers and effects. Pure. */
export function workChanges(events: readonly ReadEvent[], position: Position): WorkChanges {
  const set = new Map<string, StandingTimer>();
  const gone: Omit<StandingTimer, 'due'>[] = [];
  const cleared: { workflow: string; caseId: string }[] = [];
  const effects: PendingEffect[] = [];
  const key = (t: Omit<StandingTimer, 'due'>) => `${t.workflow}/${t.caseId}/${t.name}/${t.setAt}`;
  const drop = (timer: Omit<StandingTimer, 'due'>) => {
    if (!set.delete(key(timer))) gone.push(timer);
  };
  for (const event of events) {
    const { workflow, caseId, recorded, metadata } = event;
    const of = (name: string, setAt: number) => ({ workflow, caseId, name, setAt });
    if (event.type === TIMER_FIRED) {
      const fired = event.data as unknown as TimerFired;
      drop(of(fired.delay, fired.setAt));
    }
    if (event.type === EDITION_MIGRATED) {
      cleared.push({ workflow, caseId });
      for (const [name, timer] of set)
        if (timer.workflow === workflow && timer.caseId === caseId) set.delete(name);
      for (const timer of (event.data as unknown as EditionMigrated).timers) {
        const standing = { ...of(timer.name, recorded.revision), due: timer.due };
        set.set(key(standing), standing);
      }
      continue;
    }
    for (const change of metadata.timers ?? []) {
      if ('set' in change) {
        const standing = { ...of(change.set, recorded.revision), due: change.due };
        set.set(key(standing), standing);
      } else {
        drop(of(change.cancel, change.setAt));
      }
    }
    metadata.effects?.forEach((effect, place) =>
      effects.push({
        id: `${recorded.id}:${place}`,
        eventId: recorded.id,
        position: recorded.position,
        workflow,
        caseId,
        type: effect.type,
        params: effect.params,
        correlation: metadata.correlation,
        attempts: 0,
        notBefore: metadata.at,
      }),
    );
  }
  return {
    position,
    at: events.at(-1)?.metadata.at,
    timersSet: [...set.values()],
    timersGone: gone,
    timersCleared: cleared,
    effects,
  };
}
