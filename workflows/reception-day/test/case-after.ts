import {
  admit,
  editionOn,
  newCase,
  step,
  systemActor,
  viewOf,
  type AnyWorkflow,
  type BaseEnv,
  type CaseState,
  type CommandOf,
  type DecidedOf,
  type Messages,
  type Workflow,
} from '@qabyldau/engine';
import type { Instant, IsoDate, JsonObject } from '@qabyldau/kernel';

/** Given: a case that has taken these facts, all of them at one instant. */
export function caseAfter<E extends Messages>(
  workflow: AnyWorkflow,
  at: Instant,
  facts: readonly (DecidedOf<E> | { readonly type: 'timer-fired'; readonly data: JsonObject })[],
): CaseState {
  const edition = editionOn(workflow, at.slice(0, 10) as IsoDate);
  const sealed = facts.map(({ type, data }) => ({ type, data }));
  const stamp = { at, actor: systemActor, command: 'given', correlation: 'given' };
  return step(newCase(workflow, 'case-1', edition), sealed, stamp).state;
}

/**
 * When: the facts that a command makes true, or the code of the refusal, the engine's own included.
 * What is decided must also be possible: the machine takes it.
 */
export function answer<
  C extends Messages,
  E extends Messages,
  X extends { readonly at: number },
  V extends BaseEnv,
>(
  workflow: Workflow<C, E, X, V>,
  state: CaseState,
  command: CommandOf<C>,
  env: V,
): readonly DecidedOf<E>[] | string {
  const notAdmitted = admit(state, command.type, env.actor);
  if (notAdmitted !== undefined) return notAdmitted.code;
  const decision = workflow.editions[0]?.decide(command, viewOf<X>(state), env);
  if (decision === undefined) throw new Error(`${workflow.name} has no edition`);
  if (!decision.ok) return decision.error.code;
  const sealed = decision.value.map(({ type, data }) => ({ type, data }));
  step(state, sealed, { at: env.at, actor: env.actor, command: env.commandId, correlation: env.commandId });
  return decision.value;
}
