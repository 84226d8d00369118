import { derivedId, hasCode, type ErrorCode, type Instant } from '@qabyldau/kernel';
import { systemActor, type Reaction, type RequestedCommand } from '@qabyldau/engine';
import type { CommandEnvelope, CommandOutcome } from './command.js';
import { eachInTurn } from './in-turn.js';
import type { ReadEvent } from './read-event.js';
import type { WorkStore } from './work-store.js';

interface Work {
  readonly id: string;
  readonly request: RequestedCommand;
  readonly event: ReadEvent;
}

export interface ReactionRunner {
  readonly reactions: readonly Reaction[];
  readonly handle: (command: CommandEnvelope) => Promise<CommandOutcome>;
  readonly work: Pick<WorkStore, 'park'>;
  readonly now: () => Instant;
  /** Cases that are written to at once; the commands for one case keep their order. */
  readonly atOnce: number;
  readonly onRefused: (work: { id: string; request: RequestedCommand; outcome: CommandOutcome }) => void;
}

/**
 * Carries out what reactions ask for after a page of events. Command ids follow from the event, so a page
 * that is done twice does nothing the second time.
 */
export async function runReactions(runner: ReactionRunner, events: readonly ReadEvent[]): Promise<void> {
  const work = events.flatMap((event) => workOf(runner, event));
  const caseOf = ({ request }: Work) => `${request.workflow}/${request.caseId}`;
  await eachInTurn(work, caseOf, runner.atOnce, (item) => carryOut(runner, item));
}

/** A reaction that throws is a fault of the program: it is parked for a person, and the others go on. */
function workOf(runner: ReactionRunner, event: ReadEvent): readonly Work[] {
  return runner.reactions
    .filter((reaction) => reaction.workflow === event.workflow && reaction.on.includes(event.type))
    .flatMap((reaction) => {
      try {
        return reaction
          .react({
            id: event.recorded.id,
            workflow: event.workflow,
            caseId: event.caseId,
            revision: event.recorded.revision,
            at: event.metadata.at,
            actor: event.metadata.actor,
            fact: { type: event.type, data: event.data },
          })
          .map((request, place) => ({
            id: derivedId(event.recorded.id, reaction.name, place),
            request,
            event,
          }));
      } catch (error) {
        park(runner, `${event.recorded.id}:${reaction.name}`, event, error);
        return [];
      }
    });
}

/** What passes by itself: the page is done again. Anything else would stand in the way for ever. */
const passing: readonly ErrorCode[] = ['store-failed', 'store-closed', 'wrong-expected-revision'];

async function carryOut(runner: ReactionRunner, work: Work): Promise<void> {
  try {
    await send(runner, work);
  } catch (error) {
    if (passing.some((code) => hasCode(error, code))) throw error;
    park(runner, work.id, work.event, error);
  }
}

async function send(runner: ReactionRunner, { id, request, event }: Work): Promise<void> {
  const outcome = await runner.handle({
    id,
    workflow: request.workflow,
    caseId: request.caseId,
    type: request.command.type,
    data: request.command.data,
    actor: { ...systemActor, body: event.metadata.actor.body },
    causation: event.recorded.id,
    correlation: event.metadata.correlation,
  });
  if (outcome.kind === 'done') return;
  runner.onRefused({ id, request, outcome });
  if (request.ifRefused !== undefined) {
    await send(runner, { id: derivedId(id, 'refused'), request: request.ifRefused, event });
  }
}

function park(runner: ReactionRunner, id: string, { recorded }: ReadEvent, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const about = { kind: 'event', stream: recorded.stream, revision: recorded.revision } as const;
  runner.work.park({ id, what: 'reaction', reason, at: runner.now(), about });
}
