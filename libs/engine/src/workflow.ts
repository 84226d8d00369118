import type { Instant, IsoDate, JsonObject, Result, Text } from '@qabyldau/kernel';
import type { AnyStateMachine } from 'xstate';
import type { Actor, CommandOf, DecidedOf, MessageOf, Messages, Refusal } from './messages.js';

/** What every machine's context holds; the engine sets it before each transition. */
export interface CaseContext {
  /** Recorded instant of the event being taken, in epoch milliseconds. A named delay is `dueAt − at`. */
  readonly at: number;
}

/** What `decide` may know beside the command and the state. A workflow adds its calendar, policy and look-ups. */
export interface BaseEnv {
  readonly at: Instant;
  /** The civil date of `at` in the law's time zone. */
  readonly today: IsoDate;
  readonly actor: Actor;
  readonly commandId: string;
  readonly caseId: string;
  /** What the case asked first (see {@link Workflow.asksFirst}) has recorded for this command. */
  readonly asked: readonly { readonly type: string; readonly data: JsonObject }[];
}

/** A case as `decide` sees it. */
export interface CaseView<X> {
  /** −1 before the first event. */
  readonly revision: number;
  readonly context: X;
  /** Whether the state at this path is active: `course.awaitingCorrection` or any state below it. */
  in(path: string): boolean;
}

export type Decision<E> = Result<readonly DecidedOf<E>[], Refusal>;

/** The rules in force from a date. A case stays in the edition under which it began. */
export interface Edition<C, E, X, V> {
  readonly id: string;
  readonly inForceFrom: IsoDate;
  readonly machine: AnyStateMachine;
  decide(command: CommandOf<C>, state: CaseView<X>, env: V): Decision<E>;
}

export interface Verb {
  /** Roles that may give the command. */
  readonly by: readonly string[];
  /**
   * State paths in which it may be given (any of them); `[]` for a command that begins a case and does nothing
   * else. One that also comes later names the initial state in full, and the others.
   */
  readonly when: readonly string[];
  readonly law: readonly string[];
}

export interface EventSpec {
  /** Version of the shape that is written now; the wire name is `type.vN`. */
  readonly version: number;
  readonly law: readonly string[];
}

export interface RefusalSpec {
  readonly law: readonly string[];
  /** Text with `{name}` for the data of the refusal. */
  readonly text: Text;
  readonly remedy: Text;
}

/** The words of a workflow in every language; the chart check refuses a missing one. */
export interface WorkflowLabels {
  readonly name: Text;
  /** By state path: `course.preReview`. Every state below the root. */
  readonly states: Readonly<Record<string, Text>>;
  readonly commands: Readonly<Record<string, Text>>;
  readonly events: Readonly<Record<string, Text>>;
  /** By delay name. */
  readonly timers: Readonly<Record<string, Text>>;
  /** By effect type. */
  readonly effects: Readonly<Record<string, Text>>;
  /** Values of the data that a person may see: channels, topics, grounds … by field. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Text>>>> | undefined;
}

/** Reads an old shape: from one version of an event type to the next. */
export interface Upcaster {
  readonly type: string;
  readonly from: number;
  readonly up: (data: JsonObject) => JsonObject;
}

/** A command for a case of any workflow, as reactions and `asksFirst` name it. */
export interface RequestedCommand {
  readonly workflow: string;
  readonly caseId: string;
  readonly command: { readonly type: string; readonly data: JsonObject };
  /**
   * Gives back what was reserved: of a reaction, sent when the command itself is refused; of a case asked first,
   * when it had recorded something and what was asked for is refused after all.
   */
  readonly ifRefused?: RequestedCommand | undefined;
}

/** A procedure as code. `C` commands, `E` events, `X` context of the machine, `V` environment of `decide`. */
export interface Workflow<
  C extends Messages = Messages,
  E extends Messages = Messages,
  X extends CaseContext = CaseContext,
  V extends BaseEnv = BaseEnv,
> {
  /** Also the prefix of its streams: `reception-appeal-<case id>`. */
  readonly name: string;
  /** Oldest first. */
  readonly editions: readonly Edition<C, E, X, V>[];
  readonly verbs: { readonly [T in keyof C & string]: Verb };
  readonly events: { readonly [T in keyof E & string]: EventSpec };
  readonly refusals: Readonly<Record<string, RefusalSpec>>;
  /** State paths in which a case may rest for ever. */
  readonly lawfulEnds: readonly string[];
  readonly labels: WorkflowLabels;
  readonly upcasters: readonly Upcaster[];
  /**
   * A case that must be asked before this one decides; its recorded facts come back in `env.asked`. Called again with
   * what it has been told, until nothing is left to ask or it names a case that has been asked already.
   */
  asksFirst?(command: MessageOf<C>, env: V, state: CaseView<X>): RequestedCommand | undefined;
}

/** Any workflow, where the message types do not matter. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the message types of different workflows have no common supertype
export type AnyWorkflow = Workflow<any, any, any, any>;

/** An event as reactions see it. */
export interface ReactionEvent<E = Messages> {
  readonly id: string;
  readonly workflow: string;
  readonly caseId: string;
  readonly revision: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly fact: MessageOf<E>;
}

/** A pure function from an event of one workflow to commands for others. */
export interface Reaction {
  readonly name: string;
  readonly workflow: string;
  /** Event types it answers to. */
  readonly on: readonly string[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each reaction narrows to the messages of its source
  readonly react: (event: ReactionEvent<any>) => readonly RequestedCommand[];
}
