import type { AllStreamResolvedEvent } from '@eventstore/db-client';
import type { LogPosition } from './position.js';

/** What this module needs of a client's subscription. */
export interface Subscription {
  readonly readableLength: number;
  pause(): unknown;
  resume(): unknown;
  on(event: 'data', listener: (event: AllStreamResolvedEvent) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'end' | 'close' | 'caughtUp' | 'fellBehind', listener: () => void): unknown;
  unsubscribe(): Promise<void>;
}

/** What has come in since the last time, in the order of the log. */
export interface Arrivals {
  readonly events: readonly AllStreamResolvedEvent[];
  /** How far the server has searched, if it has said so after the last of these events. */
  readonly searched?: LogPosition | undefined;
  /** True when the server has nothing more. */
  readonly caughtUp: boolean;
}

/** So many events wait at most; then the server is made to wait. */
const capacity = 500;

/**
 * Turns a pushing subscription into one that is pulled. Checkpoints and "caught up" overtake events that are
 * still in the stream's buffer; they are held until as many events have come as were before them.
 */
export class Inbox {
  readonly #subscription: Subscription;
  #events: AllStreamResolvedEvent[] = [];
  #received = 0;
  #checkpoint: { readonly after: number; readonly position: LogPosition } | undefined;
  /** Number of events after which the server had nothing more. */
  #caughtUpAfter = Infinity;
  #caughtUpTold = false;
  #ended: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(subscribe: (checkpoint: (position: LogPosition) => void) => Subscription) {
    this.#subscription = subscribe((position) => this.#searched(position));
    const ended = () =>
      this.#end(Object.assign(new Error('the subscription was dropped'), { code: 'ECONNRESET' }));
    this.#subscription.on('data', (event) => this.#arrived(event));
    this.#subscription.on('error', (error) => this.#end(error));
    this.#subscription.on('end', ended);
    this.#subscription.on('close', ended);
    this.#subscription.on('fellBehind', () => (this.#caughtUpAfter = Infinity));
    this.#subscription.on('caughtUp', () => {
      this.#caughtUpAfter = this.#received + this.#subscription.readableLength;
      this.#caughtUpTold = false;
      this.ring();
    });
  }

  /** Waits until there is something to tell. Undefined when it was rung without a reason. Throws when it ended. */
  async take(): Promise<Arrivals | undefined> {
    if (!this.#somethingToTell()) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#wake = undefined;
    if (!this.#somethingToTell()) return undefined;
    if (this.#events.length === 0 && this.#ended) throw this.#ended;
    const events = this.#events;
    this.#events = [];
    const searched = this.#dueCheckpoint()?.position;
    this.#checkpoint = searched ? undefined : this.#checkpoint;
    // Once caught up, it stays so as long as nothing waits.
    const caughtUp = this.#received >= this.#caughtUpAfter && this.#subscription.readableLength === 0;
    this.#caughtUpTold ||= caughtUp;
    this.#subscription.resume();
    return { events, searched, caughtUp };
  }

  /** Wakes whoever waits, so that it can look at its signal. */
  ring(): void {
    this.#wake?.();
  }

  async close(): Promise<void> {
    this.#ended ??= new Error('closed');
    await this.#subscription.unsubscribe().catch(() => undefined);
  }

  #arrived(event: AllStreamResolvedEvent): void {
    this.#events.push(event);
    this.#received += 1;
    if (this.#events.length >= capacity) this.#subscription.pause();
    this.ring();
  }

  #searched(position: LogPosition): void {
    this.#checkpoint = { after: this.#received + this.#subscription.readableLength, position };
    this.ring();
  }

  #dueCheckpoint(): { readonly position: LogPosition } | undefined {
    return this.#checkpoint && this.#received >= this.#checkpoint.after ? this.#checkpoint : undefined;
  }

  #somethingToTell(): boolean {
    const caughtUp = !this.#caughtUpTold && this.#received >= this.#caughtUpAfter;
    return (
      this.#events.length > 0 || this.#ended !== undefined || this.#dueCheckpoint() !== undefined || caughtUp
    );
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.ring();
  }
}
