export type {
  AppealCommands,
  AppealEvents,
  AppealLanguage,
  ApplicantKind,
  Channel,
  Due,
  NoticeChannel,
  NoticeKind,
  ProtocolTask,
  ReceptionDecision,
  RefusalGround,
  Requirement,
} from './messages.js';
export type { AppealContext } from './context.js';
export type { AppealEnv, Official } from './env.js';
export { defaultAppealPolicy, type AppealPolicy } from './policy.js';
export type { NoticeParams } from './machine/chart.js';
export { appealMachine } from './machine.js';
