import type { CaseContext, FactOf } from '../src/index.js';
import type { Instant } from '@qabyldau/kernel';

/** A permit, asked for and answered within a term: the small procedure on which the engine is tried out. */
export type PermitCommands = {
  'file-application': { readonly applicant: string; readonly answerDue: Instant };
  'ask-for-papers': { readonly due: Instant };
  'grant-permit': Record<string, never>;
  'note-receipt': { readonly letter: string };
  'close-unread': Record<string, never>;
};

export type PermitEvents = {
  'application-filed': {
    readonly applicant: string;
    readonly answerDue: Instant;
    readonly decisionDue?: Instant;
    readonly kind: string;
  };
  'papers-asked': { readonly due: Instant };
  'papers-brought': Record<string, never>;
  'application-read': Record<string, never>;
  'term-extended': { readonly answerDue: Instant };
  'permit-granted': Record<string, never>;
  'receipt-noted': { readonly letter: string };
};

export type PermitFact = FactOf<PermitEvents>;

export interface PermitContext extends CaseContext {
  readonly applicant?: string;
  readonly kind?: string;
  readonly answerDue?: Instant;
  readonly papersDue?: Instant;
  readonly decisionDue?: Instant;
  readonly receipts: readonly string[];
}
