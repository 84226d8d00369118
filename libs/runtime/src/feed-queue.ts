import type { Instant } from '@qabyldau/kernel';
import type { Position } from '@qabyldau/event-store';

/** An event that the outside is still to be told of; what it says stays in the log. */
export interface QueuedEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly attempts: number;
}

/** An event that the receiver does not take; the later ones of its stream wait behind it. */
export interface ParkedEvent {
  readonly id: string;
  readonly stream: string;
  readonly reason: string;
  readonly at: Instant;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly parked: number;
  readonly lastSuccess: Instant | undefined;
  readonly lastReason: string | undefined;
}

/**
 * Which events the outside is still to be told of, and how far the log has been read for it. In every stream only
 * the first event is ever due, so that the order of a case is kept whatever fails.
 */
export interface FeedQueue {
  /** Nothing before the first page has been taken. */
  checkpoint(): Position | undefined;
  /** Puts a page at the end and remembers its position, in one transaction. An event known already is not added again. */
  take(events: readonly Omit<QueuedEvent, 'attempts'>[], position: Position): void;
  /** The first of each stream, if it is due and not parked; oldest first. */
  due(now: Instant, limit: number): readonly QueuedEvent[];
  /** @param at when the receiver said so. */
  sent(id: string, at: Instant): void;
  failed(id: string, reason: string, retryAt: Instant): void;
  /** The receiver could not be reached: nothing has failed, and somebody may want to know why. */
  explain(reason: string): void;
  /** @param everything whether nothing more is due until this one is released: the receiver is gone. */
  park(id: string, reason: string, at: Instant, everything: boolean): void;
  parked(): readonly ParkedEvent[];
  /** Lets a parked event be tried again; false when none of that id is parked. */
  release(id: string): boolean;
  counts(): QueueCounts;
  close(): void;
}
