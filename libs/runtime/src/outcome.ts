import { parseWireName, readData, readMetadata, type CommandTrace, type Refusal } from '@qabyldau/engine';
import type { EventReader, Position, RecordedEvent } from '@qabyldau/event-store';
import type { CommandEnvelope, CommandOutcome, RecordedFact } from './command.js';
import type { Prepared } from './case-writer.js';
import type { Question } from './decide-command.js';

/** The answer to a command whose facts are on the disk. */
export const done = (prepared: Prepared, position: Position | undefined): CommandOutcome => ({
  kind: 'done',
  caseId: prepared.question.command.caseId,
  revision: prepared.next.revision,
  position,
  facts: factsOf(prepared),
  repeated: false,
  at: prepared.question.at,
});

export const factsOf = ({ facts, events }: Prepared): readonly RecordedFact[] =>
  facts.map(({ type, data }, place) => ({
    id: events[place]?.id ?? '',
    type,
    revision: events[place]?.revision ?? -1,
    data,
  }));

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
