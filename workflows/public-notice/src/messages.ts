import type { IsoDate } from '@qabyldau/kernel';

/** Of one day of receptions, or of a quarter. */
export type NoticePeriod = { readonly kind: 'day' | 'quarter'; readonly from: IsoDate; readonly to: IsoDate };
export const places = ['official-site', 'newspaper', 'television', 'social-network'] as const;
export type Place = (typeof places)[number];
/** Counts by name: of a decision, of a topic. */
export type Counts = Readonly<Record<string, number>>;

/** What is counted over the period. Nothing but numbers: there is no place for words about anybody (P24). */
export type Figures = {
  readonly received: number;
  readonly byTopic: Counts;
  readonly byDecision: Counts;
};
/** What is left after what is too small to be told apart was put together. */
export type PublicFigures = {
  /** Null: fewer than the smallest number that is told. */
  readonly received: number | null;
  readonly byTopic: Counts;
  readonly byDecision: Counts;
  /** The smallest number that is told. */
  readonly atLeast: number;
};

/** A case is one notice to the public about receptions held. */
export type NoticeCommands = {
  'prepare-notice': { readonly body: string; readonly period: NoticePeriod; readonly figures: Figures };
  'approve-notice': { readonly secretsChecked: boolean };
  'send-back-notice': { readonly reason: 'figures-are-wrong' | 'not-to-be-published' };
  'publish-notice': { readonly where: readonly Place[] };
};

type Of = { readonly body: string };

export type NoticeEvents = {
  'notice-prepared': Of & {
    readonly period: NoticePeriod;
    readonly figures: PublicFigures;
    readonly preparedBy: string;
  };
  'notice-approved': Of;
  'notice-sent-back': Of & { readonly reason: string };
  'notice-published': Of & {
    readonly period: NoticePeriod;
    readonly figures: PublicFigures;
    readonly where: readonly Place[];
    readonly on: IsoDate;
  };
};
