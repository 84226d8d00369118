import type { CountedDue, RederiveTerms, TermsRederived } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';

/** P31: materials for one matter, or an analysis of how receptions go, to be generalised. */
export type RequestKind = 'materials' | 'practice-analysis';
export type Period = { readonly from: IsoDate; readonly to: IsoDate };
/** A term as events carry it: the day, and the instant at which it runs out. */
export type Due = CountedDue;

/** A case is one request of the room or centre to a unit of the body, binding by P31. */
export type MaterialsCommands = {
  'request-materials': {
    readonly body: string;
    readonly unit: string;
    readonly kind: RequestKind;
    /** What is asked for. */
    readonly what: string;
    readonly dueOn: IsoDate;
    /** The appeal that the materials are for. */
    readonly appeal?: string | undefined;
    /** Reference to its applicant, whose key seals what is written about the request. */
    readonly subject?: string | undefined;
    /** The period whose practice is analysed. */
    readonly period?: Period | undefined;
  };
  'answer-request': {
    readonly answer: 'given' | 'declined';
    /** Numbers of the papers in the records system. */
    readonly papers?: readonly string[] | undefined;
  };
  'accept-answer': Record<string, never>;
  'return-answer': { readonly reason: 'incomplete' | 'not-on-the-matter' };
  'move-due-date': { readonly dueOn: IsoDate; readonly reason: string };
  /** What the practice of receptions shows. */
  'generalise-practice': { readonly findings: string };
  /** Sent by the program after a change of the working calendar. */
  'rederive-terms': RederiveTerms;
};

type Of = { readonly body: string; readonly unit: string };

/** What was typed is sealed: with the applicant's key, or with one of the request's own (see `decide`). */
export type MaterialsEvents = {
  'materials-requested': Omit<MaterialsCommands['request-materials'], 'dueOn' | 'what'> & {
    /** Of the first version only, as are the reason and the findings below. */
    readonly what?: string | undefined;
    readonly requestedBy: string;
    readonly requestedOn: IsoDate;
    readonly answer: Due;
  };
  'answer-given': Of & { readonly papers: readonly string[]; readonly on: IsoDate; readonly late: boolean };
  'answer-accepted': Of & { readonly kind: RequestKind };
  'answer-returned': Of & {
    readonly reason: string;
    /** Whether the term had run out by then. */
    readonly overdue: boolean;
  };
  'due-date-moved': { readonly was: IsoDate; readonly answer: Due; readonly reason?: string | undefined };
  'practice-generalised': Of & {
    readonly period?: Period | undefined;
    readonly findings?: string | undefined;
  };
  'terms-rederived': TermsRederived;
};
