import type { Calendar } from '@qabyldau/calendar';
import type { BaseEnv, CaseView, CommandOf, Decision } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { AppealContext } from './context.js';
import type { AppealCommands, AppealEvents, ConsideredAs, RestrictingAct } from './messages.js';
import type { EditionRules } from './editions.js';
import type { AppealPolicy } from './policy.js';

/** A person of P2 as the body knows them now: rank 1 (first head, akim) to 6 (other authorised employee). */
export interface Official {
  readonly rank: number;
  readonly unit: string;
  /** Whether the rank is a deputy's; left out, it is not. */
  readonly deputy?: boolean | undefined;
}

/** P14: days on which reception is by video link only. */
export interface Restriction {
  readonly from: IsoDate;
  /** Null until an end is known. */
  readonly to: IsoDate | null;
  readonly act: RestrictingAct;
}

/** P37, reading W: somebody who considered an earlier appeal of the same applicant on the same topic. */
export interface ConsideredBy {
  readonly employee: string;
  readonly role: ConsideredAs;
  /** Which appeal it was, and when. */
  readonly number?: string | undefined;
  readonly on?: IsoDate | undefined;
}

export interface AppealEnv extends BaseEnv {
  /** Id of the appeal itself. */
  readonly caseId: string;
  readonly calendar: Calendar;
  readonly policy: AppealPolicy;
  /** What the edition of the case differs in; left out, the newest. */
  readonly edition?: EditionRules | undefined;
  /** `undefined` for an employee who is not a person of P2, or is released. */
  official(id: string): Official | undefined;
  /** P1, P2-1: whether the body is a central state body, not an akim's office. */
  readonly centralBody?: boolean | undefined;
  /** P15(1): whether the body's directory of other bodies has this one; left out, nobody is asked. */
  readonly namesBody?: ((id: string) => boolean) | undefined;
  /** Whether somebody serves in the body now; left out, nobody is asked. */
  readonly serves?: ((employee: string) => boolean) | undefined;
  /** The restrictive measures in force on a day; left out, there are none. */
  readonly restrictions?: ((date: IsoDate) => Restriction | undefined) | undefined;
  /** Left out, nobody is known to have considered the matter. */
  readonly considered?: ((subject: string, topic: string) => readonly ConsideredBy[]) | undefined;
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
