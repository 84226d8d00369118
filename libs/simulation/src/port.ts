import type { Instant, IsoDate, JsonObject, SettableClock, Text } from '@qabyldau/kernel';
import type { NoticeChannel, NoticeKind, AppealLanguage } from '@qabyldau/reception-appeal';
import type { WrittenAppealNoticeParams } from '@qabyldau/written-appeal';

/** Who acts; shaped as the engine's actor. */
export interface Actor {
  readonly id: string;
  readonly role: string;
  readonly body?: string | undefined;
}

/** What identifies one person; shaped as the engine's personal part. */
export interface PersonalPart {
  readonly subject: string;
  readonly data: JsonObject;
}

export interface SentCommand {
  /** UUID that follows from the seed and the case. */
  readonly id: string;
  readonly workflow: string;
  readonly caseId: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly personal?: readonly PersonalPart[] | undefined;
  readonly actor: Actor;
}

/** The lawful "no"; shaped as the engine's refusal. */
export interface Refusal {
  readonly code: string;
  readonly law: readonly string[];
  readonly text: Text;
  readonly remedy: Text;
  readonly data: JsonObject;
}

export type Outcome =
  | {
      readonly kind: 'done';
      readonly events: readonly {
        readonly type: string;
        readonly data: JsonObject;
        readonly revision: number;
      }[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What the simulation needs of the system it drives. It changes nothing except through `send`. */
export interface SimulationPort {
  /** The system's clock; the simulation moves it. */
  readonly clock: SettableClock;
  /** The figures of `freeze-report` and `correct-report` are counted by whoever takes the command. */
  send(command: SentCommand): Promise<Outcome>;
  /** Resolves when reactions, effects and subscriptions have done all there is to do. */
  idle(): Promise<void>;
  /** When the earliest durable timer is due. */
  nextTimer(): Promise<Instant | undefined>;
  /** Fires the timers due at `clock.now()`; resolves to how many fired. */
  fireDueTimers(): Promise<number>;
  /** The blind id of a person by IIN or BIN; by the fallback for somebody who has none. */
  subjectOf(number: string | undefined, fallback: string): string;
}

/** A committed event, as the system tells of it. */
export interface ObservedEvent {
  readonly workflow: string;
  readonly caseId: string;
  /** Without version: `appeal-registered`. */
  readonly type: string;
  readonly data: JsonObject;
}

/** A letter or message that the system wants to have delivered. */
export interface PostedNotice {
  /** Stable: the same notice given in twice is delivered once. */
  readonly id: string;
  readonly caseId: string;
  readonly notice: string;
  readonly kind: NoticeKind | WrittenAppealNoticeParams['kind'] | 'participation' | 'motion' | 'complaint';
  readonly channel: NoticeChannel;
  readonly language: AppealLanguage;
  readonly subject: string;
}

/** The simulated post office: an effect handler for the runtime. Its outcome comes back as `record-delivery`. */
export interface SimulatedPost {
  accept(notice: PostedNotice): void;
}

export interface SimulationOptions {
  /** First day on which appeals arrive. */
  readonly from: IsoDate;
  /** Last day on which appeals arrive; the simulation ends with it. */
  readonly to: IsoDate;
  /** How many appeals arrive in all. */
  readonly appeals: number;
  readonly seed: number;
  /** Stop here instead, in the middle of everything: the "now" of a demonstration. */
  readonly until?: Instant | undefined;
  /** How many people give commands at the same moment; with more than one the log cannot be repeated. Default 1. */
  readonly writers?: number | undefined;
  onProgress?(progress: SimulationProgress): void;
}

/** Told once for each simulated day. */
export interface SimulationProgress {
  readonly date: IsoDate;
  readonly appeals: number;
  readonly commands: number;
  readonly events: number;
}
