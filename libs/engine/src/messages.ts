import type { Instant, JsonObject, Text } from '@qabyldau/kernel';

/** Data of each message of a workflow, by type. Written as type aliases (interfaces have no index signature). */
export type Messages = Readonly<Record<string, JsonObject>>;

/** The union of the messages of a map: `{ type, data }`. */
export type MessageOf<M> = { [T in keyof M & string]: { readonly type: T; readonly data: M[T] } }[keyof M &
  string];

/** Who acts. */
export interface Actor {
  readonly id: string;
  readonly role: string;
  /** The state body the actor belongs to. */
  readonly body?: string | undefined;
  readonly onBehalfOf?: string | undefined;
  /** The order under which the actor stands in for another. */
  readonly order?: string | undefined;
}

/** Whether it is this person who acts, or somebody who stands in for them. */
export const actsAs = ({ id, onBehalfOf }: Actor, person: string): boolean =>
  id === person || onBehalfOf === person;

/** The engine itself: fires timers and carries out reactions. */
export const systemActor: Actor = { id: 'system', role: 'system' };

/** What identifies one person, in plain. It is sealed with the person's key before anything is stored. */
export interface PersonalPart {
  readonly subject: string;
  readonly data: JsonObject;
}

/** A command as `decide` sees it. */
export type CommandOf<C> = MessageOf<C> & { readonly personal?: readonly PersonalPart[] | undefined };

/** An event as `decide` proposes it. */
export type DecidedOf<E> = MessageOf<E> & {
  readonly personal?: readonly PersonalPart[] | undefined;
  /** When the fact came true in the world, if that is not now. */
  readonly effectiveAt?: Instant | undefined;
};

/** A fact as the machine sees it: XState's event is the domain event. */
export type FactOf<E> = MessageOf<E> & FactInfo;

export interface FactInfo {
  /** The instant at which the fact was recorded. */
  readonly at: Instant;
  readonly actor: Actor;
  readonly revision: number;
}

/** The lawful answer "no": which rule, why in this case, what can be done instead. */
export interface Refusal {
  readonly code: string;
  /** Paragraphs: `P29`, `Code 76(1)`. */
  readonly law: readonly string[];
  readonly text: Text;
  readonly remedy: Text;
  /** What filled the texts: dates, names of states, limits. */
  readonly data: JsonObject;
}
