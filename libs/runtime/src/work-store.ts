import type { Instant, JsonObject } from '@qabyldau/kernel';
import type { Position } from '@qabyldau/event-store';
import type { CommandEnvelope } from './command.js';

/** A timer of some case, as the log last said. */
export interface StandingTimer {
  readonly workflow: string;
  readonly caseId: string;
  readonly name: string;
  readonly setAt: number;
  readonly due: Instant;
}

/** An effect that is still to be done. */
export interface PendingEffect {
  /** `<event id>:<place>`: stable, so that a receiver can recognise a repetition. */
  readonly id: string;
  readonly eventId: string;
  /** Place of that event in the log. */
  readonly position: Position;
  readonly workflow: string;
  readonly caseId: string;
  readonly type: string;
  readonly params: JsonObject;
  readonly correlation: string;
  readonly attempts: number;
  readonly notBefore: Instant;
}

/** Where parked work is to be taken up again. */
export type ParkedAbout =
  | { readonly kind: 'case'; readonly workflow: string; readonly caseId: string; readonly type: string }
  | { readonly kind: 'event'; readonly stream: string; readonly revision: number }
  | { readonly kind: 'command'; readonly command: Omit<CommandEnvelope, 'personal' | 'expectedRevision'> };

/** Work that could not be done and waits for a person. */
export interface ParkedWork {
  readonly id: string;
  /**
   * `outcome`: an effect was done, and its case refused to hear of it. `sweep`: a case was passed over by a job that
   * goes through them all.
   */
  readonly what: 'effect' | 'reaction' | 'outcome' | 'sweep';
  readonly reason: string;
  /** Since when it waits. */
  readonly at: Instant;
  /** Absent in what older versions of the program parked. */
  readonly about?: ParkedAbout | undefined;
}

/** One page of the log as the engine's own bookkeeping sees it. */
export interface WorkChanges {
  readonly position: Position;
  /** Recorded instant of the last event of the page, if it has any. */
  readonly at?: Instant | undefined;
  readonly timersSet: readonly StandingTimer[];
  readonly timersGone: readonly Omit<StandingTimer, 'due'>[];
  /** Cases that lose all timers first (edition migrations). */
  readonly timersCleared: readonly { readonly workflow: string; readonly caseId: string }[];
  readonly effects: readonly PendingEffect[];
}

/** What the engine still has to do: timers, effects, and how far it has read the log. Rebuilt from the log if lost. */
export interface WorkStore {
  checkpoint(): Position;
  /** Recorded instant of the last event before the checkpoint. */
  lastInstant(): Instant | undefined;
  /** Applies a page and its position in one transaction. An effect known already is not added again. */
  apply(changes: WorkChanges): void;
  /** The earliest first; those due together in the order in which the log set them. */
  dueTimers(now: Instant, limit: number): readonly StandingTimer[];
  nextTimer(): Instant | undefined;
  countTimers(): number;
  dueEffects(now: Instant, limit: number): readonly PendingEffect[];
  nextEffect(): Instant | undefined;
  countEffects(): number;
  effectsDone(ids: readonly string[]): void;
  effectFailed(id: string, reason: string, retryAt: Instant): void;
  /** A parked effect stays in the store, and is due to nobody until it is released. */
  park(work: ParkedWork): void;
  parked(): readonly ParkedWork[];
  /** A parked effect is due again, as if it had never been tried; false when there is none of that id. */
  retryEffect(id: string, now: Instant): boolean;
  /** What was parked is done, or need not be. */
  unpark(id: string): void;
  close(): void;
}
