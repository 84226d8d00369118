import { Bell } from './bell.js';
import { EmbeddedEventReader, type EventReader } from './event-reader.js';
import type { Delivery, Position, SubscribeOptions } from './port.js';

export interface EmbeddedReaderOptions {
  /**
   * How the writing thread tells this one of new events: given a function to call, it returns how to stop.
   * Without it (another process) a live subscription looks at the log every few milliseconds.
   */
  readonly wake?: ((ring: () => void) => () => void) | undefined;
}

export interface EmbeddedReader extends EventReader {
  /** How many events the log has, counted one by one, and its head at the same moment. */
  count(): { readonly events: number; readonly head: Position };
  stats(): { readonly events: number; readonly streams: number };
}

/** Between two looks at the log, in milliseconds; a look costs some microseconds. */
const lookEvery = 25;
/** The same where somebody wakes us: a wake-up that got lost delays its events by no more than this. */
const lookEveryWhenWoken = 1000;

/**
 * Reads a directory that another thread or process may be writing to; any number may read.
 * @throws when there is no log in the directory: its writer makes it.
 */
export function openEmbeddedReader(directory: string, { wake }: EmbeddedReaderOptions = {}): EmbeddedReader {
  const bell = new Bell();
  const reader = new TailingReader(directory, bell, wake ? lookEveryWhenWoken : lookEvery);
  const stopWaking = wake?.(() => bell.ring());
  if (stopWaking) reader.whenClosed(stopWaking);
  return reader;
}

class TailingReader extends EmbeddedEventReader {
  #whenClosed: () => void = () => undefined;

  constructor(
    directory: string,
    private readonly tailBell: Bell,
    private readonly every: number,
  ) {
    super(directory, tailBell);
  }

  whenClosed(listener: () => void): void {
    this.#whenClosed = listener;
  }

  /** The timer also keeps the process alive as long as somebody waits for events. */
  override async *subscribeToAll(options?: SubscribeOptions): AsyncGenerator<Delivery> {
    const timer = setInterval(() => this.tailBell.ring(), this.every);
    try {
      yield* super.subscribeToAll(options);
    } finally {
      clearInterval(timer);
    }
  }

  override async close(): Promise<void> {
    this.#whenClosed();
    await super.close();
  }
}
