import { setTimeout as pause } from 'node:timers/promises';
import type { CaseState } from '@qabyldau/engine';
import { unfinishedAdoption } from './last-adoption.js';
import { rederiveCases, type RederivingParts, type RederivingProgress } from './rederive-cases.js';

export interface RederivingOptions extends Omit<RederivingParts, 'stopped' | 'progress'> {
  /** The calendar's case as it is on the disk. */
  readonly calendarCase: () => Promise<CaseState | undefined>;
  readonly onError: (error: unknown) => void;
}

/** What may pass by itself is tried again after so long. */
const AGAIN_MS = 1000;

/** Counts open terms again whenever a change of the calendar waits for it; one counting at a time. */
export class Rederiving {
  #running: Promise<void> | undefined;
  /** Somebody asked to look, perhaps while the last look was already over. */
  #asked = false;
  #progress: RederivingProgress | undefined;
  readonly #stop = new AbortController();

  constructor(private readonly options: RederivingOptions) {}

  /** How far it is; nothing while there is nothing to do. */
  progress(): RederivingProgress | undefined {
    return this.#progress;
  }

  /** Goes to work if a change waits: at the start of the program, and when one has been adopted. */
  begin(): void {
    this.#asked = true;
    if (this.#running !== undefined || this.#stop.signal.aborted) return;
    this.#running = this.#work().finally(() => {
      this.#running = undefined;
      this.#progress = undefined;
    });
  }

  /** Resolves when nothing is being counted. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Ends after the page of cases in work; the next start goes on. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #work(): Promise<void> {
    const { signal } = this.#stop;
    const stopped = () => signal.aborted;
    while (this.#asked && !stopped()) {
      this.#asked = false;
      try {
        const adoption = await unfinishedAdoption(this.options.store, await this.options.calendarCase());
        if (adoption === undefined) continue;
        this.#asked = true;
        await rederiveCases(
          {
            ...this.options,
            stopped,
            progress: (progress) => (this.#progress = progress),
          },
          adoption,
        );
      } catch (error) {
        if (stopped()) return;
        this.#asked = true;
        this.options.onError(error);
        await pause(AGAIN_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
