import type { ReadModel } from '@qabyldau/read-models';
import { appealPeople } from './read-models/appeal-people.js';
import { applicantSearch } from './read-models/applicant-search.js';
import { appealRegister } from './read-models/appeal-register.js';

export type {
  AppealCommands,
  AppealEvents,
  AppealLanguage,
  ApplicantKind,
  Channel,
  Citizenship,
  Competence,
  ConsideredAs,
  MotionKind,
  Venue,
  Consent,
  ParticipationStage,
  RestrictingAct,
  SecrecyCheck,
  Due,
  NoticeChannel,
  NoticeKind,
  ProtocolTask,
  ReceptionDecision,
  RefusalGround,
  Requirement,
} from './messages.js';
export type { AppealContext } from './context.js';
export type { AppealEnv, ConsideredBy, Official, Restriction } from './env.js';
export { defaultAppealPolicy, type AppealPolicy } from './policy.js';
export { warningsOf } from './warnings.js';
export { latestCorrectionDay } from './rules/intake.js';
export type { NoticeParams } from './machine/chart.js';
export { appealMachine } from './machine.js';
export { receptionAppeal } from './reception-appeal.js';
export { amendment490, type EditionRules } from './editions.js';
export { migrateAppeal, type AppealMigration, type MigrationChange } from './migrate.js';
export { runningTerms as appealTerms } from './running-terms.js';
export { appealReactions } from './reactions.js';
export { labels as appealLabels } from './labels.js';
export { refusals as appealRefusals } from './refusals.js';
export { events as appealEvents } from './events.js';
export { appointedStates, statesAfter } from './read-models/appeal-states.js';
export type { AppealRow } from './read-models/appeal-register.js';
export type { ApplicantWordRow } from './read-models/applicant-search.js';
export type { PersonRow } from './read-models/appeal-people.js';

/** The tables of this workflow. */
export const appealReadModels: readonly ReadModel[] = [appealRegister, appealPeople, applicantSearch];
