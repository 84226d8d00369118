/**
 * P38, reading N: those who were consulted and declined to sign up must be asked; those who were received may be,
 * and are reported apart.
 */
export type SurveyKind = 'declined' | 'received';

/** A case is one sampled telephone call (P38, P39(3)). */
export type SurveyCommands = {
  'draw-sample': {
    readonly body: string;
    readonly appeal: string;
    /** Reference to the person to be called. */
    readonly subject: string;
    readonly kind: SurveyKind;
    /** The month of the sample, `2026-03`. */
    readonly month: string;
  };
  /** `attempt` counts from 1. */
  'record-call': { readonly reached: boolean; readonly attempt: number };
  /** From 1, very dissatisfied, to 5, very satisfied. Personal part of the applicant: comment. */
  'record-answer': { readonly score: number };
  'give-up': Record<string, never>;
};

export type SurveyEvents = {
  'sample-drawn': {
    readonly body: string;
    readonly appeal: string;
    readonly subject: string;
    readonly kind: SurveyKind;
    readonly month: string;
  };
  'call-made': { readonly appeal: string; readonly attempt: number; readonly reached: boolean };
  'answer-given': {
    readonly appeal: string;
    readonly kind: SurveyKind;
    readonly month: string;
    readonly score: number;
  };
  'survey-given-up': {
    readonly appeal: string;
    readonly kind: SurveyKind;
    readonly month: string;
    readonly attempts: number;
  };
};
