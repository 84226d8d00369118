import {
  parseWireName,
  readData,
  readMetadata,
  type CommandTrace,
  type Refusal,
  type StoredEvent,
} from '@qabyldau/engine';
import type { EventReader, Position, RecordedEvent } from '@qabyldau/event-store';
import type { CommandEnvelope, CommandOutcome } from './command.js';
import type { Fact, Question } from './decide-command.js';

/** The answer to a command whose facts are on the disk. */
export function done(
  { command, at }: Question,
  facts: readonly Fact[],
  events: readonly StoredEvent[],
  position: Position,
): CommandOutcome {
  return {
    kind: 'done',
    caseId: command.caseId,
    revision: events.at(-1)?.revision ?? -1,
    position,
    facts: facts.map(({ type, data }, place) => ({
      id: events[place]?.id ?? '',
      type,
      revision: events[place]?.revision ?? -1,
      data,
    })),
    repeated: false,
    at,
  };
}

/** The first answer of a command that was carried out before, from what it wrote. */
export async function doneBefore(
  store: EventReader,
  command: CommandEnvelope,
  stream: string,
  { first, last }: CommandTrace,
): Promise<CommandOutcome> {
  const events: RecordedEvent[] = [];
  const range = { from: first, limit: last - first + 1 };
  for await (const page of store.readStream(stream, range)) events.push(...page);
  const lastEvent = events.at(-1);
  return {
    kind: 'done',
    caseId: command.caseId,
    revision: last,
    position: lastEvent?.position,
    facts: events.map((event) => ({
      id: event.id,
      type: parseWireName(event.type).type,
      revision: event.revision,
      data: readData(event),
    })),
    repeated: true,
    at: lastEvent && readMetadata(lastEvent).at,
  };
}

export const refused = ({ command, state }: Question, refusal: Refusal): CommandOutcome => ({
  kind: 'refused',
  caseId: command.caseId,
  revision: state.revision,
  refusal,
});

export const nothingToDo = ({ command, state }: Question): CommandOutcome => ({
  kind: 'done',
  caseId: command.caseId,
  revision: state.revision,
  facts: [],
  repeated: false,
});
