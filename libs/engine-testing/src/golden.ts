import {
  editionNamed,
  eventHash,
  fold,
  newCase,
  plainState,
  readData,
  readMetadata,
  step,
  upcast,
  type AnyWorkflow,
  type CaseState,
  type StoredEvent,
} from '@qabyldau/engine';
import { canonicalJson, type CanonicalJson, type Json, type JsonObject } from '@qabyldau/kernel';

/** What became of a recorded stream under the program of today. */
export interface GoldenReplay {
  readonly state: CaseState;
  /** State value and context, for the test to compare with what stands in the repository. */
  readonly plain: ReturnType<typeof plainState>;
  /** Each names its revision. Empty when hashes, timers and effects are as recorded. */
  readonly differences: readonly string[];
}

/** A stream as text, one canonical JSON a line, made to be kept beside the tests for ever. */
export function recordGolden(events: Iterable<StoredEvent>): string {
  let text = '';
  for (const { data, personal, metadata, ...event } of events) {
    const line: JsonObject = {
      ...event,
      data: JSON.parse(data) as Json,
      metadata: JSON.parse(metadata) as Json,
      personal: personal && (JSON.parse(personal) as Json),
    };
    text += `${canonicalJson(line)}\n`;
  }
  return text;
}

/**
 * Folds a recorded stream through the machines of today, re-computes its hash chain, and lets the machine take each
 * event once more to see whether it would record the same timers and effects.
 * @throws QabyldauError `illegal-history`, `unknown-event-type` when the stream cannot be read any more.
 */
export function replayGolden(workflow: AnyWorkflow, text: string): GoldenReplay {
  const events = text.split('\n').filter(Boolean).map(readLine);
  const caseId = events[0]?.stream.slice(workflow.name.length + 1) ?? '';
  const differences: string[] = [];
  let state: CaseState | undefined;
  for (const event of events) {
    const before = state ?? begin(workflow, caseId, event);
    const after = fold(workflow, caseId, [event], state && { state, commands: new Map() })?.state;
    differences.push(...hashDifferences(before, event), ...machineDifferences(workflow, before, event));
    state = after;
  }
  if (state === undefined) throw new Error('a golden stream without events');
  return { state, plain: plainState(state), differences };
}

function readLine(line: string): StoredEvent {
  const { data, metadata, personal, ...event } = JSON.parse(line) as Omit<StoredEvent, Body> &
    Record<Body, Json>;
  const texts = { data: canonicalJson(data), metadata: canonicalJson(metadata) };
  const sealed = (personal as Json | undefined) === undefined ? {} : { personal: canonicalJson(personal) };
  return { ...event, ...texts, ...sealed };
}
type Body = 'data' | 'metadata' | 'personal';

function begin(workflow: AnyWorkflow, caseId: string, first: StoredEvent): CaseState {
  const { edition } = readMetadata(first);
  const found = editionNamed(workflow, edition);
  if (found === undefined) throw new Error(`${workflow.name} has no edition ${edition} any more`);
  return newCase(workflow, caseId, found);
}

function hashDifferences(before: CaseState, event: StoredEvent): readonly string[] {
  return [
    ...(readMetadata(event).prev === before.hash ? [] : [at(event, 'does not follow the event before')]),
    ...(eventHash(before.hash, event) === event.hash ? [] : [at(event, 'has another hash')]),
  ];
}

function machineDifferences(workflow: AnyWorkflow, before: CaseState, event: StoredEvent): readonly string[] {
  const then = readMetadata(event);
  const fact = upcast(workflow, event.stream, event.type, readData(event));
  const stamp = { at: then.at, actor: then.actor, command: then.command, correlation: then.correlation };
  const [again] = step(before, [fact], stamp).events;
  const now = again && readMetadata(again);
  return (['timers', 'effects'] as const).flatMap((part) => {
    const [recorded, given] = [textOf(then[part]), textOf(now?.[part])];
    return recorded === given ? [] : [at(event, `recorded ${part} ${recorded}, today ${given}`)];
  });
}

const textOf = (list: unknown): CanonicalJson => canonicalJson((list ?? []) as Json);
const at = (event: StoredEvent, what: string): string => `revision ${event.revision} (${event.type}) ${what}`;
