import {
  step,
  systemActor,
  TIMER_FIRED,
  type CaseState,
  type PendingTimer,
  type Step,
} from '@qabyldau/engine';
import type { Instant } from '@qabyldau/kernel';

/** Lets a timer that stands fire at an instant. */
export const fireTimer = (
  state: CaseState,
  { name, setAt, due }: PendingTimer,
  at: Instant,
  command: string,
): Step =>
  step(state, [{ type: TIMER_FIRED, data: { delay: name, setAt, due } }], {
    at,
    actor: systemActor,
    command,
    correlation: 'walk',
  });
