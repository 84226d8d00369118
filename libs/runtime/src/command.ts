import type { Instant, JsonObject } from '@qabyldau/kernel';
import type { Actor, PersonalPart, Refusal } from '@qabyldau/engine';
import type { Position } from '@qabyldau/event-store';

/** What somebody asks for, with everything needed to do it once and to say later who asked. */
export interface CommandEnvelope {
  /** UUID; the same id twice gives the first answer again. */
  readonly id: string;
  readonly workflow: string;
  readonly caseId: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly personal?: readonly PersonalPart[] | undefined;
  readonly actor: Actor;
  /** The event that caused it, for reactions and outcomes of effects. */
  readonly causation?: string | undefined;
  readonly correlation?: string | undefined;
  /** The revision the asker has seen (`If-Match`); another one is `stale-revision`. */
  readonly expectedRevision?: number | undefined;
}

export interface RecordedFact {
  readonly id: string;
  readonly type: string;
  readonly revision: number;
  readonly data: JsonObject;
}

export type CommandOutcome =
  | {
      readonly kind: 'done';
      readonly caseId: string;
      /** Revision of the case after the command. */
      readonly revision: number;
      /** Position of the last event written; nothing when there was nothing to do. */
      readonly position?: Position | undefined;
      readonly facts: readonly RecordedFact[];
      /** True when the command had been carried out before and this is its first answer. */
      readonly repeated: boolean;
      readonly at?: Instant | undefined;
    }
  | {
      readonly kind: 'refused';
      readonly caseId: string;
      readonly revision: number;
      readonly refusal: Refusal;
    };
