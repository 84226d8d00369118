import { START, type Position } from '@qabyldau/event-store';
import { eventsBetween, type Between, type ModelSource } from './delivery.js';
import { foldTouches, keysOfTouches, RowFailure, touchesOf, type Change } from './fold-batch.js';
import { applyChanges } from './fold-up-to.js';
import type { ModelEvent, ReadModel, Row } from './read-model.js';
import type { BesideTable } from './tables.js';
import { compareText } from './text-order.js';

/**
 * Events gathered before they are folded once rows have to be loaded for them. Until then each page is folded as it
 * comes: events that wait are moved about in memory, which costs as much as all the folding.
 */
const BATCH = 10_000;
/** Rows written in one transaction: nobody else who writes waits long. */
const WRITTEN_AT_ONCE = 5_000;
/** One is put together while a database of its own takes the other. */
const TRANSACTIONS_AT_ONCE = 2;
/** Values kept in memory for all the tables that are filled together, some 40 bytes each: most are written once. */
const CELLS_KEPT = 8_000_000;

/** A new table on its way from the first event: its rows are folded in memory and written when they must be. */
export class Filling<R extends Row = Row> {
  position: Position = START;
  /** Events read up to `countUpTo`, those that the model does not read included. */
  eventsRead = 0;
  /** Milliseconds that the table has taken: waiting for what others may read too, and what is done for it alone. */
  milliseconds = 0;
  /** Rows that the table holds too. */
  #written = new Map<string, R>();
  /** What the table does not hold yet. */
  #unwritten = new Map<string, Change<R>>();
  #waiting: readonly ModelEvent[] = [];
  /** Whether the table may hold rows. */
  #begun = false;
  /** Whether the table may hold rows that memory does not. */
  #outgrown = false;

  constructor(
    readonly model: ReadModel<R>,
    readonly table: BesideTable<R>,
    readonly countUpTo: Position,
  ) {}

  /** Values in memory. */
  get cells(): number {
    return (this.#written.size + this.#unwritten.size) * Object.keys(this.model.columns).length;
  }

  /** The next part of the log on the way to a position. @throws RowFailure */
  async take({ events, read }: Between, to: Position): Promise<void> {
    if (to <= this.countUpTo) this.eventsRead += read;
    this.#waiting = this.#waiting.length === 0 ? events : [...this.#waiting, ...events];
    if (!this.#outgrown || this.#waiting.length >= BATCH) await this.#fold();
  }

  /** All up to a position has been taken: puts it into the table. @throws RowFailure */
  async standAt(position: Position): Promise<void> {
    await this.#fold();
    await this.#write();
    this.position = position;
  }

  /** Writes the rows and lets them go: from now on those that an event touches are loaded. */
  async spill(): Promise<void> {
    await this.#write();
    this.#written.clear();
    this.#outgrown = true;
  }

  async #fold(): Promise<void> {
    const events = this.#waiting;
    this.#waiting = [];
    const touches = touchesOf(this.model, events);
    if (touches.length === 0) return;
    if (this.#outgrown) await this.#load(keysOfTouches(touches));
    foldTouches(this.model, this.#written, touches, this.#unwritten);
  }

  async #load(keys: ReadonlySet<string>): Promise<void> {
    const missing = [...keys].filter((key) => !this.#written.has(key) && !this.#unwritten.has(key));
    for (const [key, row] of await this.table.load(missing)) this.#written.set(key, row);
  }

  /** In the order of the keys, so that the database adds at the end instead of in the middle. */
  async #write(): Promise<void> {
    const changes = [...this.#unwritten].sort(([a], [b]) => compareText(a, b));
    let from = 0;
    const writeOn = async (): Promise<void> => {
      while (from < changes.length) await this.#writePart(changes.slice(from, (from += WRITTEN_AT_ONCE)));
    };
    await Promise.all(Array.from({ length: TRANSACTIONS_AT_ONCE }, writeOn));
    this.#begun ||= changes.length > 0;
    this.#noteWritten();
  }

  #noteWritten(): void {
    const changes = this.#unwritten;
    this.#unwritten = new Map();
    // Where no row stood none was deleted.
    if (this.#written.size === 0 && !this.#outgrown) this.#written = changes as Map<string, R>;
    else applyChanges(this.#written, changes);
  }

  #writePart(part: readonly (readonly [string, Change<R>])[]): Promise<void> {
    if (this.#begun) return this.table.save(new Map(part));
    // Nothing was deleted from a table that has held nothing.
    return this.table.add(part.flatMap(([, row]) => (row === 'deleted' ? [] : [row])));
  }
}

/** A table that cannot take an event, and why. */
export type Failed = ReadonlyMap<Filling, RowFailure>;

/**
 * Reads the log once for all of them, which stand at one position, up to another. One that cannot take an event is
 * left where it is; the others go on.
 * @param onRead told of so many events that have been taken; what it throws ends the reading
 */
export async function fillTo(
  fillings: readonly Filling[],
  source: ModelSource,
  position: Position,
  onRead: (events: number) => void = () => undefined,
): Promise<Failed> {
  const failed = new Map<Filling, RowFailure>();
  const from = fillings[0]?.position;
  if (from === undefined || position <= from) return failed;
  const each = async (work: (filling: Filling) => Promise<void>): Promise<void> => {
    for (const filling of fillings) {
      if (failed.has(filling)) continue;
      const begun = performance.now();
      try {
        await work(filling);
      } catch (failure) {
        if (!(failure instanceof RowFailure)) throw failure;
        failed.set(filling, failure);
      }
      filling.milliseconds += performance.now() - begun;
    }
  };
  let asked = performance.now();
  const shared = () => {
    const reading = performance.now() - asked;
    for (const filling of fillings) filling.milliseconds += reading;
  };
  for await (const part of eventsBetween(source, from, position)) {
    shared();
    await each((filling) => filling.take(part, position));
    await spillLargest(fillings);
    onRead(part.read);
    asked = performance.now();
  }
  shared();
  await each((filling) => filling.standAt(position));
  return failed;
}

async function spillLargest(fillings: readonly Filling[]): Promise<void> {
  while (fillings.reduce((sum, { cells }) => sum + cells, 0) > CELLS_KEPT) {
    const [first, ...rest] = fillings;
    if (first === undefined) return;
    await rest.reduce((most, next) => (next.cells > most.cells ? next : most), first).spill();
  }
}
