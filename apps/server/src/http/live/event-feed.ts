import type { System } from '../../system/open-system.js';
import type { Position } from '@qabyldau/event-store';
import { eventReader, type ReadEvent } from '@qabyldau/runtime';
import type { Subscription } from 'rxjs';

/** An event as the outside hears of it: nothing of anybody's person. */
export interface FeedEvent {
  readonly position: Position;
  readonly workflow: string;
  readonly caseId: string;
  readonly type: string;
  readonly revision: number;
  readonly at: string;
  /** Name of the timer, for one that fired. */
  readonly timer?: string;
}

export interface Batch {
  readonly events: readonly FeedEvent[];
  /** Everything up to here has been given. */
  readonly position: Position;
}

const KEPT = 5_000;
const PAGE = 500;

/**
 * The newest events in memory for everybody who listens; who is further behind reads the log. Listeners pull,
 * so that nobody's slowness is anybody's memory.
 */
export class EventFeed {
  readonly #newest: FeedEvent[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #subscription: Subscription;
  readonly #read: (event: Parameters<ReturnType<typeof eventReader>>[0]) => ReadEvent;

  private constructor(
    private readonly system: System,
    private position: Position,
  ) {
    this.#read = eventReader(system.workflows);
    this.#subscription = system.runtime.events.subscribe((event) => this.#take(feedEvent(event)));
  }

  static async open(system: System): Promise<EventFeed> {
    return new EventFeed(system, (await system.runtime.health()).position);
  }

  /** Position of the last event that listeners may hear of. */
  get head(): Position {
    return this.position;
  }

  /** @throws QabyldauError `bad-position` for what is none. */
  check(position: Position): void {
    this.system.store.readAll({ after: position });
  }

  /** What comes after a position; empty when nothing has come in this time or the signal ends the waiting. */
  async after(after: Position, milliseconds: number, signal: AbortSignal): Promise<Batch> {
    if (after >= this.position) await this.#wait(milliseconds, signal);
    if (after >= this.position || signal.aborted) return { events: [], position: after };
    const oldest = this.#newest[0];
    if (oldest === undefined || after < oldest.position) return this.#fromLog(after);
    const start = this.#newest.findLastIndex((event) => event.position <= after) + 1;
    const events = this.#newest.slice(start, start + PAGE);
    return { events, position: events.at(-1)?.position ?? after };
  }

  close(): void {
    this.#subscription.unsubscribe();
    this.#wake();
  }

  async #fromLog(after: Position): Promise<Batch> {
    const upTo = this.position;
    for await (const page of this.system.store.readAll({ after, upTo, limit: PAGE })) {
      const events = page.map((event) => feedEvent(this.#read(event)));
      return { events, position: events.at(-1)?.position ?? upTo };
    }
    return { events: [], position: upTo };
  }

  #take(event: FeedEvent): void {
    this.#newest.push(event);
    // Cut seldom and much: cutting one at a time would copy the list for every event.
    if (this.#newest.length > 2 * KEPT) this.#newest.splice(0, KEPT);
    this.position = event.position;
    this.#wake();
  }

  #wake(): void {
    for (const go of [...this.#waiting]) go();
  }

  async #wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', go);
        this.#waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      signal.addEventListener('abort', go);
      this.#waiting.add(go);
    });
  }
}

function feedEvent({ recorded, workflow, caseId, type, metadata, data }: ReadEvent): FeedEvent {
  const timer = data['delay'];
  return {
    position: recorded.position,
    workflow,
    caseId,
    type,
    revision: recorded.revision,
    at: metadata.at,
    ...(type === 'timer-fired' && typeof timer === 'string' ? { timer } : {}),
  };
}
