import { epochOf, type Instant, type IsoDate, type JsonObject } from '@qabyldau/kernel';
import type { AnyMachineSnapshot, AnyStateMachine, StateValue } from 'xstate';
import { activeLeaves, type AnyEdition, type CaseState } from './case-state.js';
import { afterEventType } from './delays.js';
import type { EditionMigrated } from './engine-events.js';
import type { AnyWorkflow } from './workflow.js';

/** The edition under which a case begins on a day: the newest in force then, or the oldest of all. */
export function editionOn(workflow: AnyWorkflow, day: IsoDate): AnyEdition {
  const inForce = workflow.editions.findLast((edition) => edition.inForceFrom <= day) ?? workflow.editions[0];
  if (inForce === undefined) throw new Error(`workflow ${workflow.name} has no edition`);
  return inForce;
}

export function editionNamed(workflow: AnyWorkflow, id: string): AnyEdition | undefined {
  return workflow.editions.find((edition) => edition.id === id);
}

/**
 * The snapshot of an edition's machine at a given state. XState silently completes a state value that lacks a
 * region or names a state that is no more; here that is no snapshot at all.
 */
export function snapshotAt(
  edition: AnyEdition,
  value: JsonObject | string,
  context: JsonObject,
): AnyMachineSnapshot | undefined {
  const { machine } = edition;
  const known = resolved.get(machine) ?? new Map<string, AnyMachineSnapshot>();
  resolved.set(machine, known);
  const key = JSON.stringify(value);
  let standing = known.get(key);
  if (standing === undefined) {
    standing = resolve(machine, value, context);
    if (standing === undefined) return undefined;
    if (known.size < STATES_KEPT) known.set(key, standing);
  }
  return { ...standing, context } as AnyMachineSnapshot;
}

/** Cases differ in their context; the states they stand in are few, and to resolve one costs more than to read it. */
const resolved = new WeakMap<AnyStateMachine, Map<string, AnyMachineSnapshot>>();
const STATES_KEPT = 1000;

function resolve(
  machine: AnyStateMachine,
  value: JsonObject | string,
  context: JsonObject,
): AnyMachineSnapshot | undefined {
  try {
    const snapshot = machine.resolveState({ value: value as StateValue, context });
    const asked = [...activeLeaves(value as StateValue)].sort().join();
    const got = [...activeLeaves(snapshot.value as StateValue)].sort().join();
    return asked === got ? (snapshot as AnyMachineSnapshot) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The machine and state in which a migrated case goes on.
 * @returns nothing when the event does not fit: another edition than the case's, a state that the new machine
 *   does not have, a timer that no active state holds.
 */
export function migrate(
  state: CaseState,
  data: EditionMigrated,
  at: Instant,
): { readonly edition: AnyEdition; readonly snapshot: AnyMachineSnapshot } | undefined {
  const edition = editionNamed(state.workflow, data.to);
  if (edition === undefined || data.from !== state.edition.id) return undefined;
  const snapshot = snapshotAt(edition, data.value, { ...data.context, at: epochOf(at) });
  if (snapshot === undefined) return undefined;
  const held = data.timers.every((timer) => afterEventType(snapshot, timer.name) !== undefined);
  return held ? { edition, snapshot } : undefined;
}
