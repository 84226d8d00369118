export type {
  ApplicantCommands,
  ApplicantEvents,
  ConsideredAs,
  EarlierAppeals,
  EarlierConsideration,
  Matter,
} from './messages.js';
export type { ApplicantContext } from './machine.js';
export { applicant, applicantOf } from './applicant.js';
