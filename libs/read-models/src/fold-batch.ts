import { rowChecker } from './check-row.js';
import type { ModelEvent, ReadModel, Row } from './read-model.js';

/** What a batch does to one row. */
export type Change<R extends Row = Row> = R | 'deleted';
/** Changed rows by key. A key that is missing keeps the row it has. */
export type Changes<R extends Row = Row> = ReadonlyMap<string, Change<R>>;

/** A row function (or `keys`) threw at this event, or gave a row that does not fit its table. */
export class RowFailure extends Error {
  override readonly name = 'RowFailure';

  constructor(
    readonly model: string,
    readonly event: ModelEvent,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(
      `read model ${model} cannot take ${event.workflow}/${event.type} (event ${event.id}): ${reason}`,
      options,
    );
  }
}

/** An event that a model reads, and the rows it touches. */
export interface Touch {
  readonly event: ModelEvent;
  readonly keys: readonly string[];
  /** The row that it leans on. */
  readonly ground: string | undefined;
}

/**
 * What a model reads of the events, in log order, and which rows that touches. A model without personal data
 * never sees any.
 * @throws RowFailure
 */
export function touchesOf<R extends Row>(
  model: ReadModel<R>,
  events: readonly ModelEvent[],
): readonly Touch[] {
  const reads = readsOf(model);
  const touches: Touch[] = [];
  for (const recorded of events) {
    if (reads.get(recorded.workflow)?.has(recorded.type) !== true) continue;
    const { unreadable } = recorded;
    if (unreadable && (model.personal || unreadable.part === 'event'))
      throw new RowFailure(model.name, recorded, unreadable.reason);
    const event = seenBy(model, recorded);
    try {
      const keys = model.keys(event);
      if (keys.length > 0) touches.push({ event, keys, ground: model.leansOn?.(event) });
    } catch (cause) {
      throw failureAt(model, event, cause);
    }
  }
  return touches;
}

/** All rows that must be loaded before folding. */
export function keysOfTouches(touches: readonly Touch[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const touch of touches) {
    for (const key of touch.keys) keys.add(key);
    if (touch.ground !== undefined) keys.add(touch.ground);
  }
  return keys;
}

/** The keys of all rows that the events touch. @throws RowFailure */
export const keysOfBatch = <R extends Row>(
  model: ReadModel<R>,
  events: readonly ModelEvent[],
): ReadonlySet<string> => keysOfTouches(touchesOf(model, events));

/**
 * Folds events, in log order, over the rows that stand. A pure function: `current` is only read.
 * Events that the model does not read are passed over. The result holds the rows that differ from `current`.
 * @throws RowFailure at the first event that cannot be taken; the events before it could be.
 */
export const foldBatch = <R extends Row>(
  model: ReadModel<R>,
  current: ReadonlyMap<string, R>,
  events: readonly ModelEvent[],
): Map<string, Change<R>> => foldTouches(model, current, touchesOf(model, events));

/**
 * {@link foldBatch} of what is already known to touch the model.
 * @param changes those of the batches before that are not in `current` yet; these are added to them
 * @throws RowFailure; `changes` then hold a part of the batch
 */
export function foldTouches<R extends Row>(
  model: ReadModel<R>,
  current: ReadonlyMap<string, R>,
  touches: readonly Touch[],
  changes = new Map<string, Change<R>>(),
): Map<string, Change<R>> {
  const problemOf = rowChecker(model);
  const standing = (key: string): R | undefined => {
    const change = changes.get(key) ?? current.get(key);
    return change === 'deleted' ? undefined : change;
  };
  const take = ({ event, keys, ground: leansOn }: Touch): void => {
    const ground = leansOn === undefined ? undefined : standing(leansOn);
    for (const key of keys) {
      const next = model.row(key, standing(key), event, ground);
      if (next === 'unchanged') continue;
      if (next !== 'delete') {
        const problem = problemOf(key, next);
        if (problem) throw new RowFailure(model.name, event, problem);
        changes.set(key, next);
      } else if (current.has(key)) changes.set(key, 'deleted');
      else changes.delete(key);
    }
  };
  for (const touch of touches) {
    try {
      take(touch);
    } catch (cause) {
      throw failureAt(model, touch.event, cause);
    }
  }
  return changes;
}

type Reads = ReadonlyMap<string, ReadonlySet<string>>;
const readsByModel = new WeakMap<object, Reads>();

/** Types by workflow: asked for every event and every model, so that no text is put together for it. */
function readsOf(model: Pick<ReadModel, 'reads'>): Reads {
  const known = readsByModel.get(model);
  if (known) return known;
  const reads = new Map<string, Set<string>>();
  for (const name of model.reads) {
    const slash = name.indexOf('/');
    const types = reads.get(name.slice(0, slash)) ?? new Set<string>();
    reads.set(name.slice(0, slash), types.add(name.slice(slash + 1)));
  }
  readsByModel.set(model, reads);
  return reads;
}

const nobody: ModelEvent['personal'] = [];
const seenBy = (model: { readonly personal: boolean }, event: ModelEvent): ModelEvent =>
  model.personal || event.personal.length === 0 ? event : { ...event, personal: nobody };

const failureAt = ({ name }: { readonly name: string }, event: ModelEvent, cause: unknown): RowFailure =>
  cause instanceof RowFailure ? cause : new RowFailure(name, event, reasonOf(cause), { cause });

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
