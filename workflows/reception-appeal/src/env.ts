import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv, CaseView, CommandOf, Decision } from '@qabyldau/engine';
import type { AppealContext } from './context.js';
import type { AppealCommands, AppealEvents } from './messages.js';
import type { AppealPolicy } from './policy.js';

/** A person of P2 as the body knows them now: rank 1 (first head, akim) to 6 (other authorised employee). */
export interface Official {
  readonly rank: number;
  readonly unit: string;
}

export interface AppealEnv extends BaseEnv {
  /** Id of the appeal itself. */
  readonly caseId: string;
  readonly calendar: Calendar;
  readonly policy: AppealPolicy;
  /** `undefined` for an employee who is not a person of P2, or is released. */
  official(id: string): Official | undefined;
}

export type AppealView = CaseView<AppealContext>;
export type AppealDecision = Decision<AppealEvents>;
/** One command of the workflow, with the personal parts it brings. */
export type AppealCommand<T extends keyof AppealCommands> = Extract<
  CommandOf<AppealCommands>,
  { readonly type: T }
>;
/** Decides one command. Pure. */
export type Decide<T extends keyof AppealCommands> = (
  command: AppealCommand<T>,
  state: AppealView,
  env: AppealEnv,
) => AppealDecision;
