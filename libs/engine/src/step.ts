import {
  canonicalJson,
  derivedId,
  QabyldauError,
  type CanonicalJson,
  type Instant,
  type JsonObject,
} from '@qabyldau/kernel';
import type { StateValue } from 'xstate';
import { activeLeaves, type CaseState } from './case-state.js';
import { afterEventType } from './delays.js';
import { migrate } from './edition.js';
import {
  EDITION_MIGRATED,
  engineEventLaw,
  TIMER_FIRED,
  type EditionMigrated,
  type TimerFired,
} from './engine-events.js';
import { wireName, writeMetadata, type EventMetadata, type StoredEvent } from './event-body.js';
import { eventHash } from './hash-chain.js';
import type { Actor } from './messages.js';
import { applyTimers, take, withoutFired, type Taken } from './take.js';

/** A decided fact on its way into the log: its personal part is sealed already. */
export interface SealedFact {
  readonly type: string;
  readonly data: JsonObject;
  readonly personal?: CanonicalJson | undefined;
  readonly effectiveAt?: Instant | undefined;
}

/** What is the same for all events of one command. */
export interface Stamp {
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: string;
  readonly causation?: string | undefined;
  readonly correlation: string;
}

export interface Step {
  readonly state: CaseState;
  /** To be appended with the revision before the first of them as the expected one. */
  readonly events: readonly StoredEvent[];
}

/**
 * Lets the case take the facts of one command, one after the other, and makes the events to be stored.
 * Pure: the id of an event follows from all that it says, so that a store which knows the id knows this very
 * event, its place in the chain included; the same command told twice at different instants makes two.
 * @throws QabyldauError `illegal-transition` when the machine cannot take one: `decide` and the chart disagree.
 */
export function step(before: CaseState, facts: readonly SealedFact[], stamp: Stamp): Step {
  let state = before;
  const events: StoredEvent[] = [];
  for (const fact of facts) {
    const revision = state.revision + 1;
    const data = canonicalJson(fact.data);
    const taken = takeFact(state, fact.type, JSON.parse(data) as JsonObject, stamp, revision);
    const event = record(state, { ...fact, data }, stamp, revision, taken);
    state = {
      ...state,
      edition: taken.edition ?? state.edition,
      revision,
      snapshot: taken.snapshot,
      timers: applyTimers(taken.pending, taken.timers, revision),
      hash: event.hash,
    };
    events.push(event);
  }
  return { state, events };
}

interface TakenFact extends Taken {
  /** The timers that stood before the changes of this fact. */
  readonly pending: CaseState['timers'];
  readonly edition?: CaseState['edition'] | undefined;
}

/** @param data as a replay will read it, so that both give the machine the same. */
function takeFact(
  state: CaseState,
  type: string,
  data: JsonObject,
  stamp: Stamp,
  revision: number,
): TakenFact {
  switch (type) {
    case EDITION_MIGRATED:
      return takeMigration(state, data as unknown as EditionMigrated, stamp.at);
    case TIMER_FIRED:
      return takeTimer(state, data as unknown as TimerFired, stamp.at);
    default: {
      const event = { type, data, at: stamp.at, actor: stamp.actor, revision };
      const declared = Object.hasOwn(state.workflow.events, type);
      const taken = declared ? take(state.snapshot, state.timers, event, stamp.at) : undefined;
      if (taken === undefined) throw illegal(state, type);
      return { ...taken, pending: state.timers };
    }
  }
}

function takeTimer(state: CaseState, fired: TimerFired, at: Instant): TakenFact {
  const pending = withoutFired(state.timers, fired);
  const type = afterEventType(state.snapshot, fired.delay);
  const taken = pending && type !== undefined && take(state.snapshot, pending, { type }, at);
  if (!taken) throw illegal(state, `${TIMER_FIRED} ${fired.delay} of revision ${fired.setAt}`);
  return { ...taken, pending };
}

function takeMigration(state: CaseState, data: EditionMigrated, at: Instant): TakenFact {
  const migrated = migrate(state, data, at);
  if (migrated === undefined) throw illegal(state, `${EDITION_MIGRATED} from ${data.from} to ${data.to}`);
  const timers = data.timers.map((timer) => ({ set: timer.name, due: timer.due }));
  return { ...migrated, effects: [], timers, pending: [] };
}

function illegal(state: CaseState, type: string): QabyldauError {
  return new QabyldauError('illegal-transition', {
    stream: state.stream,
    type,
    state: activeLeaves(state.snapshot.value as StateValue).join(', '),
  });
}

function record(
  state: CaseState,
  fact: Omit<SealedFact, 'data'> & { readonly data: CanonicalJson },
  stamp: Stamp,
  revision: number,
  taken: TakenFact,
): StoredEvent {
  const spec = state.workflow.events[fact.type];
  const metadata: EventMetadata = {
    at: stamp.at,
    effectiveAt: fact.effectiveAt,
    actor: stamp.actor,
    command: stamp.command,
    causation: stamp.causation,
    correlation: stamp.correlation,
    workflow: state.workflow.name,
    edition: (taken.edition ?? state.edition).id,
    law: spec?.law ?? engineEventLaw[fact.type] ?? [],
    effects: taken.effects.length === 0 ? undefined : taken.effects,
    timers: taken.timers.length === 0 ? undefined : taken.timers,
    prev: state.hash,
  };
  const { stream, hash: previous } = state;
  const { data, personal } = fact;
  const type = wireName(fact.type, spec?.version ?? 1);
  const written = writeMetadata(metadata);
  const id = derivedId(stream, revision, type, data, personal ?? '', written);
  const event = { stream, revision, id, type, data, personal, metadata: written };
  return { ...event, hash: eventHash(previous, event) };
}
