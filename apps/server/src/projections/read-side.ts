import { START, type Position } from '@qabyldau/event-store';
import type { Projections } from './projections.js';

type Asked = Pick<Projections, 'metrics' | 'waitFor'>;

/** How long one look waits for tables that lag behind; whoever wants to be told is then asked again. */
const WAIT_MS = 2_000;

/**
 * What the read side can show, for whoever tells the outside: nobody is told of an event that the tables do not
 * show yet. Until the tables are open nothing is shown. A table that stands still because of a broken event is not
 * waited for: it is reported loudly, and a notice must not miss its term because of it.
 */
export class ReadSide {
  #projections: Asked | undefined;

  constructor(private readonly waitMilliseconds = WAIT_MS) {}

  open(projections: Asked): void {
    this.#projections = projections;
  }

  /** Up to where every table shows the log, after a bounded wait for the wanted position. */
  readonly shownUpTo = async (wanted: Position): Promise<Position> => {
    const projections = this.#projections;
    if (projections === undefined) return START;
    const before = await this.#lagging(projections, wanted);
    if (before === undefined || before.models.length === 0) return before?.upTo ?? START;
    await Promise.all(
      before.models.map((model) => projections.waitFor(model, wanted, this.waitMilliseconds)),
    );
    return (await this.#lagging(projections, wanted))?.upTo ?? START;
  };

  async #lagging(
    projections: Asked,
    wanted: Position,
  ): Promise<{ readonly upTo: Position; readonly models: readonly string[] } | undefined> {
    const running = (await projections.metrics()).filter(({ parked }) => parked === undefined);
    if (running.length === 0) return undefined;
    const behind = running.filter(({ position }) => position < wanted);
    const upTo = behind.reduce((least, { position }) => (position < least ? position : least), wanted);
    return { upTo, models: behind.map(({ model }) => model) };
  }
}
