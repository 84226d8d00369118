import { START, type Position } from '@qabyldau/event-store';
import type { Checksum } from './checksum.js';
import { eventsBetween, type ModelSource } from './delivery.js';
import { foldTouches, keysOfTouches, touchesOf, type Change } from './fold-batch.js';
import type { ModelEvent, ReadModel, Row } from './read-model.js';
import type { BesideTable } from './tables.js';
import { compareText } from './text-order.js';

/** Events folded at once, and rows written in one transaction: nobody else who writes waits long. */
const BATCH = 10_000;
const WRITTEN_AT_ONCE = 5_000;
/** Rows kept in memory: most tables are written once, when all is read. */
const ROWS_KEPT = 200_000;

/** A new table on its way from the first event: its rows are folded in memory and written when they must be. */
export class Filling<R extends Row> {
  position: Position = START;
  /** Events read up to `countUpTo`, those that the model does not read included. */
  eventsRead = 0;
  readonly #rows = new Map<string, R>();
  readonly #unwritten = new Map<string, Change<R>>();
  /** Whether the table may hold rows that memory does not. */
  #outgrown = false;

  constructor(
    readonly model: ReadModel<R>,
    readonly table: BesideTable<R>,
    readonly source: ModelSource,
    readonly countUpTo: Position,
  ) {}

  /** Reads on to a position, and not across `countUpTo`; one that is already behind changes nothing. */
  async readTo(position: Position): Promise<void> {
    if (position <= this.position) return;
    let batch: ModelEvent[] = [];
    for await (const { events, read } of eventsBetween(this.source, this.position, position)) {
      if (position <= this.countUpTo) this.eventsRead += read;
      for (const event of events) batch.push(event);
      if (batch.length < BATCH) continue;
      await this.#fold(batch);
      batch = [];
    }
    await this.#fold(batch);
    await this.#write();
    this.position = position;
  }

  checksum(): Promise<Checksum> {
    return this.table.checksum();
  }

  async #fold(events: readonly ModelEvent[]): Promise<void> {
    const touches = touchesOf(this.model, events);
    if (this.#outgrown) await this.#load(keysOfTouches(touches));
    for (const [key, change] of foldTouches(this.model, this.#rows, touches)) {
      this.#unwritten.set(key, change);
      if (change === 'deleted') this.#rows.delete(key);
      else this.#rows.set(key, change);
    }
    if (this.#rows.size < ROWS_KEPT) return;
    await this.#write();
    this.#rows.clear();
    this.#outgrown = true;
  }

  async #load(keys: ReadonlySet<string>): Promise<void> {
    const missing = [...keys].filter((key) => !this.#rows.has(key) && !this.#unwritten.has(key));
    for (const [key, row] of await this.table.load(missing)) this.#rows.set(key, row);
  }

  /** In the order of the keys, so that the database adds at the end instead of in the middle. */
  async #write(): Promise<void> {
    const changes = [...this.#unwritten].sort(([a], [b]) => compareText(a, b));
    for (let from = 0; from < changes.length; from += WRITTEN_AT_ONCE) {
      await this.table.save(new Map(changes.slice(from, from + WRITTEN_AT_ONCE)));
    }
    this.#unwritten.clear();
  }
}
