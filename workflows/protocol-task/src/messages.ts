import type { RederiveTerms, TermsRederived } from '@qabyldau/calendar';
import type { Instant, IsoDate } from '@qabyldau/kernel';

/** A case is one task given at a reception, on control until done (P23, P34). */
export type TaskCommands = {
  /** Sent by a reaction when a protocol is signed. */
  'give-task': {
    readonly appeal: string;
    readonly number: string;
    readonly executor: string;
    readonly unit: string;
    readonly dueOn: IsoDate;
    /** The official who received, and signed the protocol. */
    readonly giver?: string | undefined;
    /** Reference to the applicant, whose key seals what is written about the task. */
    readonly subject?: string | undefined;
  };
  'report-execution': Record<string, never>;
  'accept-execution': Record<string, never>;
  'return-for-rework': { readonly reason: 'incomplete' | 'not-on-the-matter' | 'no-evidence' };
  /** By the official who gave it or the head, or written down for them by the control unit, before it has run out. */
  'move-due-date': { readonly dueOn: IsoDate; readonly reason: string };
  /** Sent by the program after a change of the working calendar. */
  'rederive-terms': RederiveTerms;
};

export type TaskEvents = {
  'task-given': {
    readonly appeal: string;
    /** Registration number of the appeal. */
    readonly number: string;
    readonly executor: string;
    readonly unit: string;
    readonly dueOn: IsoDate;
    readonly dueAt: Instant;
    /** Absent in older ones, as the one below. */
    readonly giver?: string | undefined;
    readonly subject?: string | undefined;
  };
  'execution-reported': { readonly on: IsoDate; readonly late: boolean };
  'execution-accepted': { readonly appeal: string; readonly late: boolean };
  'task-returned': {
    readonly reason: string;
    /** Whether the due date had run out when the task was returned. */
    readonly overdue?: boolean | undefined;
  };
  'due-date-moved': {
    readonly was: IsoDate;
    readonly dueOn: IsoDate;
    readonly dueAt: Instant;
    /** Of the first version only; now sealed with the key of the task's person (`reason`). */
    readonly reason?: string | undefined;
  };
  'terms-rederived': TermsRederived;
};
