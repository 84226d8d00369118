import type { Position } from '@qabyldau/event-store';
import type { Checksum } from './checksum.js';
import type { Changes } from './fold-batch.js';
import type { Page, Query, Where } from './query.js';
import type { ReadModel, Row } from './read-model.js';

/** Why a read model stands still: the event that it cannot take. */
export interface Parking {
  readonly position: Position;
  readonly eventId: string;
  /** What the row function threw. It is kept in plain: row functions put no personal data into it. */
  readonly reason: string;
}

/** One model's part of a save: it stood after `from` and stands after `checkpoint` then. */
export interface ModelSave {
  readonly model: ReadModel;
  readonly changes: Changes;
  readonly from: Position;
  readonly checkpoint: Position;
}

/** What the table's checksum is, and where in the log it stood then. */
export interface TableChecksum extends Checksum {
  readonly position: Position;
}

/**
 * Questions to the tables of read models. Where nothing has been read into a model's table, `select` and `count` are
 * answered by another version's that has its columns (`answeringVersion`); else it is an empty one at the start
 * of the log.
 */
export interface ReadModelQueries {
  /** Everything up to this position is in the table. */
  checkpoint(model: ReadModel): Promise<Position>;
  parked(model: ReadModel): Promise<Parking | undefined>;
  /** @throws QabyldauError `bad-request` when the query does not fit the model. */
  select<R extends Row>(model: ReadModel<R>, query?: Query<R>): Promise<Page<R>>;
  /** @throws QabyldauError `bad-request`. */
  count<R extends Row>(model: ReadModel<R>, where?: Where<R>): Promise<number>;
  /** Checksum and position of one and the same moment. */
  checksum(model: ReadModel): Promise<TableChecksum>;
  close(): Promise<void>;
}

/**
 * The port to the tables of read models: one table for each name and version, made when it is first
 * asked for. @throws Error when a table stands with other columns: the model's version must be raised.
 */
export interface ReadModelTables extends ReadModelQueries {
  /** The rows that exist among the keys. */
  load<R extends Row>(model: ReadModel<R>, keys: Iterable<string>): Promise<ReadonlyMap<string, R>>;
  /**
   * Writes rows and checkpoints of all the models in one transaction, all or none.
   * @throws CheckpointMoved when a model does not stand at its `from`; nothing is written then.
   */
  save(saves: readonly ModelSave[]): Promise<void>;
  park(model: ReadModel, parking: Parking): Promise<void>;
  unpark(model: ReadModel): Promise<void>;
  /** An empty table of the model beside the live one; one left over from before is thrown away. */
  beside<R extends Row>(model: ReadModel<R>): Promise<BesideTable<R>>;
  /** Drops the tables of the model's lower versions. */
  dropOlderVersions(model: ReadModel): Promise<void>;
  /**
   * Removes from the files every byte that rows deleted from personal models left behind.
   * Does nothing when none was deleted since the last time. False when somebody who was reading was in the
   * way: it must be asked again.
   */
  scrub(): Promise<boolean>;
}

/** A table that is filled beside the live one and may take its place. */
export interface BesideTable<R extends Row = Row> {
  load(keys: Iterable<string>): Promise<ReadonlyMap<string, R>>;
  save(changes: Changes<R>): Promise<void>;
  /** Rows whose keys it does not hold; quicker than `save`. Others may be added at the same time. */
  add(rows: readonly R[]): Promise<void>;
  checksum(): Promise<Checksum>;
  /** Makes what queries need, where `replaceLive` would make it; it may go on beside `checksum`. */
  index(): Promise<void>;
  /**
   * Takes the live table's place, standing at `checkpoint`, in one transaction: readers see one or the
   * other. Unparks the model and drops its lower versions. False, and nothing is done, while the live
   * table stands further on.
   */
  replaceLive(checkpoint: Position): Promise<boolean>;
  drop(): Promise<void>;
}

/** Somebody else moved the checkpoint: a rebuild that was switched to, or a second runner. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';

  constructor(
    readonly model: string,
    readonly expected: Position,
    readonly actual: Position,
  ) {
    super(`read model ${model} stands at "${actual}", not at "${expected}"`);
  }
}
