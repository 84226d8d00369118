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

/**
 * The keys of all rows that the events touch: what must be loaded before folding.
 * @throws RowFailure
 */
export function keysOfBatch<R extends Row>(
  model: ReadModel<R>,
  events: readonly ModelEvent[],
): ReadonlySet<string> {
  const reads = new Set(model.reads);
  const keys = new Set<string>();
  for (const event of events) {
    if (!reads.has(`${event.workflow}/${event.type}`)) continue;
    const seen = seenBy(model, event);
    for (const key of keysOf(model, seen)) keys.add(key);
    const ground = groundOf(model, seen);
    if (ground !== undefined) keys.add(ground);
  }
  return keys;
}

/**
 * Folds events, in log order, over the rows that stand. A pure function: `current` is only read.
 * Events that the model does not read are passed over; a model without personal data never sees any.
 * The result holds the rows that differ from `current`.
 * @throws RowFailure at the first event that cannot be taken; the events before it could be.
 */
export function foldBatch<R extends Row>(
  model: ReadModel<R>,
  current: ReadonlyMap<string, R>,
  events: readonly ModelEvent[],
): Map<string, Change<R>> {
  const reads = new Set(model.reads);
  const problemOf = rowChecker(model);
  const changes = new Map<string, Change<R>>();
  const standing = (key: string): R | undefined => {
    const change = changes.get(key) ?? current.get(key);
    return change === 'deleted' ? undefined : change;
  };
  for (const recorded of events) {
    if (!reads.has(`${recorded.workflow}/${recorded.type}`)) continue;
    const event = seenBy(model, recorded);
    const leansOn = groundOf(model, event);
    const ground = leansOn === undefined ? undefined : standing(leansOn);
    for (const key of keysOf(model, event)) {
      const next = rowOf(model, key, standing(key), event, ground);
      if (next === 'unchanged') continue;
      if (next !== 'delete') {
        const problem = problemOf(key, next);
        if (problem) throw new RowFailure(model.name, recorded, problem);
        changes.set(key, next);
      } else if (current.has(key)) changes.set(key, 'deleted');
      else changes.delete(key);
    }
  }
  return changes;
}

const nobody: ModelEvent['personal'] = [];
const seenBy = (model: { readonly personal: boolean }, event: ModelEvent): ModelEvent =>
  model.personal || event.personal.length === 0 ? event : { ...event, personal: nobody };

const keysOf = <R extends Row>(model: ReadModel<R>, event: ModelEvent): readonly string[] =>
  orFailure(model, event, () => model.keys(event));

const groundOf = <R extends Row>(model: ReadModel<R>, event: ModelEvent): string | undefined =>
  model.leansOn === undefined ? undefined : orFailure(model, event, () => model.leansOn?.(event));

const rowOf = <R extends Row>(
  model: ReadModel<R>,
  key: string,
  current: R | undefined,
  event: ModelEvent,
  ground: R | undefined,
) => orFailure(model, event, () => model.row(key, current, event, ground));

function orFailure<T>({ name }: { readonly name: string }, event: ModelEvent, ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    throw new RowFailure(name, event, reasonOf(cause), { cause });
  }
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
