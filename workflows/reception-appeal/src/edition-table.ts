import type { Edition } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { AppealContext } from './context.js';
import { decide } from './decide.js';
import { amendment490, currentRules, rulesBefore490, type EditionRules } from './editions.js';
import type { AppealEnv } from './env.js';
import { appealMachine } from './machine.js';
import type { AppealCommands, AppealEvents } from './messages.js';

type AppealEdition = Edition<AppealCommands, AppealEvents, AppealContext, AppealEnv>;

const editionWith = (edition: EditionRules, inForceFrom: IsoDate): AppealEdition => ({
  id: edition.id,
  inForceFrom,
  machine: appealMachine,
  decide: (command, state, env) => decide(command, state, { ...env, edition }),
});

/** Before and after the amendments No. 490. The first is in force from the day of Resolution No. 214 (unverified). */
export const editions: readonly AppealEdition[] = [
  editionWith(rulesBefore490, '2023-03-15' as IsoDate),
  editionWith(currentRules, amendment490.inForceFrom),
];
