import { EDITION_MIGRATED, type Actor, type CaseState, type EditionMigrated } from '@qabyldau/engine';
import type { CommandEnvelope } from './command.js';
import type { Answer } from './decide-command.js';

/** A case that somebody moves to another edition, as it was planned on the case at a revision. */
export interface EditionMove {
  readonly workflow: string;
  readonly caseId: string;
  /** The revision that the plan rests on; on another one it is `stale-revision`. */
  readonly revision: number;
  readonly event: EditionMigrated;
  readonly actor: Actor;
}

/** Its id follows from the plan: the same move told twice is done once. */
export const commandOf = ({ workflow, caseId, revision, event, actor }: EditionMove): CommandEnvelope => ({
  id: `${EDITION_MIGRATED}:${event.from}:${event.to}:${revision}`,
  workflow,
  caseId,
  type: EDITION_MIGRATED,
  data: {},
  actor,
  expectedRevision: revision,
});

/** A case that stands in that edition already has nothing left to be done. */
export const moveIfElsewhere = ({ edition }: CaseState, event: EditionMigrated): Answer => ({
  facts: edition.id === event.to ? [] : [{ type: EDITION_MIGRATED, data: event }],
});
