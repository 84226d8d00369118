import { deepStrictEqual } from 'node:assert';
import { systemActor, type Reaction, type ReactionEvent, type RequestedCommand } from '@qabyldau/engine';
import { parseInstant } from '@qabyldau/kernel';

/** An event for a reaction; what a test does not care about may be left out. */
export type SampleEvent = Pick<ReactionEvent, 'fact'> & Partial<ReactionEvent>;

/**
 * `reacting(reaction).to({ fact: { type, data } })`: the commands that a reaction sends because of an event.
 * @throws Error when it does not answer to such events, or answers differently the second time.
 */
export function reacting(reaction: Reaction): { to(event: SampleEvent): readonly RequestedCommand[] } {
  return {
    to: (sample) => {
      const event: ReactionEvent = {
        id: 'event-1',
        workflow: reaction.workflow,
        caseId: 'case-1',
        revision: 0,
        at: parseInstant('2026-01-05T04:00:00Z'),
        actor: systemActor,
        ...sample,
      };
      if (event.workflow !== reaction.workflow || !reaction.on.includes(event.fact.type)) {
        throw new Error(`${reaction.name} does not answer to ${event.fact.type} of ${event.workflow}`);
      }
      const commands = reaction.react(structuredClone(event));
      deepStrictEqual(reaction.react(structuredClone(event)), commands, `${reaction.name} is not pure`);
      return commands;
    },
  };
}
