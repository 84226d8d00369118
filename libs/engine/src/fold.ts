import { hasCode, QabyldauError, type Instant, type JsonObject } from '@qabyldau/kernel';
import { newCase, type CaseState } from './case-state.js';
import { afterEventType } from './delays.js';
import { editionNamed, migrate } from './edition.js';
import { EDITION_MIGRATED, TIMER_FIRED, type EditionMigrated, type TimerFired } from './engine-events.js';
import { readData, readMetadata, type EventMetadata, type StoredEvent } from './event-body.js';
import { applyTimers, take, withoutFired } from './take.js';
import { upcast } from './upcast.js';
import type { AnyWorkflow } from './workflow.js';

/** First and last revision that a command wrote. */
export interface CommandTrace {
  readonly first: number;
  readonly last: number;
}

/** A folded case, and which command wrote which revisions. The index grows in place as the fold goes on. */
export interface CaseFold {
  readonly state: CaseState;
  readonly commands: Map<string, CommandTrace>;
}

/**
 * Replays events of one stream through the machine of their edition. Effects are dropped; timers are taken as
 * they were recorded, because a stored fact is never judged again.
 * @param from an earlier fold of the same stream to go on from.
 * @returns nothing for no events.
 * @throws QabyldauError `illegal-history` when a machine cannot take an event, `unknown-event-type`; both name
 *   stream and revision.
 */
export function fold(
  workflow: AnyWorkflow,
  caseId: string,
  events: Iterable<StoredEvent>,
  from?: CaseFold,
): CaseFold | undefined {
  let state = from?.state;
  const commands = from?.commands ?? new Map<string, CommandTrace>();
  for (const event of events) {
    try {
      const metadata = readMetadata(event);
      state = foldOne(state ?? begin(workflow, caseId, event, metadata), event, metadata);
      traceCommand(commands, metadata.command, event.revision);
    } catch (error) {
      throw placed(error, event);
    }
  }
  return state === undefined ? undefined : { state, commands };
}

export function traceCommand(commands: Map<string, CommandTrace>, command: string, revision: number): void {
  commands.set(command, { first: commands.get(command)?.first ?? revision, last: revision });
}

function begin(
  workflow: AnyWorkflow,
  caseId: string,
  event: StoredEvent,
  metadata: EventMetadata,
): CaseState {
  const edition = editionNamed(workflow, metadata.edition);
  if (edition === undefined) throw illegal(event, `unknown edition ${metadata.edition}`);
  return newCase(workflow, caseId, edition);
}

function foldOne(state: CaseState, event: StoredEvent, metadata: EventMetadata): CaseState {
  if (event.stream !== state.stream) throw illegal(event, `belongs to another stream than ${state.stream}`);
  if (event.revision !== state.revision + 1) {
    throw illegal(event, `revision ${state.revision + 1} is missing`);
  }
  const { type, data } = upcast(state.workflow, event.stream, event.type, readData(event));
  if (type === EDITION_MIGRATED) {
    return migrated(state, event, data as unknown as EditionMigrated, metadata.at);
  }
  if (metadata.edition !== state.edition.id) {
    throw illegal(event, `edition ${metadata.edition}, but the case stands in ${state.edition.id}`);
  }
  const fired = type === TIMER_FIRED ? (data as unknown as TimerFired) : undefined;
  const pending = fired === undefined ? state.timers : withoutFired(state.timers, fired);
  if (pending === undefined) throw illegal(event, `timer ${fired?.delay} was not pending`);
  const machineEvent =
    fired === undefined
      ? { type, data, at: metadata.at, actor: metadata.actor, revision: event.revision }
      : { type: afterEventType(state.snapshot, fired.delay) ?? illegalType(event, fired.delay) };
  const taken = take(state.snapshot, pending, machineEvent, metadata.at);
  if (taken === undefined) throw illegal(event, 'not possible in this state');
  return {
    ...state,
    revision: event.revision,
    snapshot: taken.snapshot,
    timers: applyTimers(pending, metadata.timers, event.revision),
    hash: event.hash,
  };
}

function migrated(state: CaseState, event: StoredEvent, data: EditionMigrated, at: Instant): CaseState {
  const next = migrate(state, data, at);
  if (next === undefined) throw illegal(event, `does not lead from ${state.edition.id} to ${data.to}`);
  return {
    ...state,
    ...next,
    revision: event.revision,
    timers: data.timers.map(({ name, due }) => ({ name, due, setAt: event.revision })),
    hash: event.hash,
  };
}

function illegal(event: StoredEvent, reason: string, options?: ErrorOptions): QabyldauError {
  const data: JsonObject = { stream: event.stream, revision: event.revision, type: event.type, reason };
  return new QabyldauError('illegal-history', data, options);
}

function illegalType(event: StoredEvent, delay: string): never {
  throw illegal(event, `no active state holds ${delay}`);
}

/** Whatever went wrong (an upcaster or an assign that met data it was not made for), says where. */
function placed(error: unknown, event: StoredEvent): QabyldauError {
  if (hasCode(error, 'illegal-history')) return error;
  if (hasCode(error, 'unknown-event-type')) {
    return new QabyldauError(error.code, { ...error.data, revision: event.revision }, { cause: error });
  }
  return illegal(event, error instanceof Error ? error.message : String(error), { cause: error });
}
