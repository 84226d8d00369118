import { systemActor, type RequestedCommand } from '@qabyldau/engine';
import type { CommandEnvelope } from './command.js';

/** Tells one case that is asked from another. */
export const askedCase = ({ workflow, caseId }: RequestedCommand): string => `${workflow}/${caseId}`;

/** The id under which a command asks: it follows from its own, and from whom it asks, the first, the second … */
export const askedId = ({ id }: CommandEnvelope, place: number): string =>
  place === 1 ? `${id}:ask` : `${id}:ask-${place}`;

/** A request in the name of the command that asks. */
export const envelopeOf = (
  { workflow, caseId, command: { type, data } }: RequestedCommand,
  id: string,
  asker: CommandEnvelope,
): CommandEnvelope => ({
  id,
  workflow,
  caseId,
  type,
  data,
  actor: { ...systemActor, body: asker.actor.body },
  correlation: asker.correlation ?? asker.caseId,
});
