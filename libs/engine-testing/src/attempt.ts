import {
  admit,
  step,
  viewOf,
  type AnyWorkflow,
  type BaseEnv,
  type CaseState,
  type Decision,
  type Refusal,
  type SealedFact,
  type Step,
} from '@qabyldau/engine';
import { canonicalJson, placesIn, type JsonObject } from '@qabyldau/kernel';

/** What a command came to: a refusal, or the facts decided and the step that the chart took with them. */
export type Attempt =
  | { readonly refusal: Refusal; readonly facts?: undefined; readonly step?: undefined }
  | { readonly refusal?: undefined; readonly facts: readonly DecidedFact[]; readonly step: Step };

export interface DecidedFact extends Omit<SealedFact, 'personal'> {
  readonly personal?: readonly { readonly subject: string; readonly data: JsonObject }[] | undefined;
}

/**
 * Puts a command through all that a running system does with it, but for the store: `admit`, `decide`, `step`.
 * @throws QabyldauError `illegal-transition` when `decide` and the chart disagree.
 * @throws Error when the words of a refusal lack a value.
 */
export function attempt(
  state: CaseState,
  command: { readonly type: string; readonly data: JsonObject },
  env: BaseEnv,
): Attempt {
  const refusal = admit(state, command.type, env.actor);
  if (refusal !== undefined) return { refusal };
  const edition = state.edition as AnyWorkflow['editions'][number];
  const decision = edition.decide(command, viewOf(state), env) as Decision<Record<string, JsonObject>>;
  if (!decision.ok) return { refusal: fullySaid(decision.error) };
  const facts = decision.value as readonly DecidedFact[];
  const stamp = { at: env.at, actor: env.actor, command: env.commandId, correlation: env.commandId };
  return { facts, step: step(state, facts.map(unsealed), stamp) };
}

/**
 * Whoever is refused reads why in this case: no name in the words is left without its value.
 * @throws Error naming the text that is not filled in.
 */
export function fullySaid(refusal: Refusal): Refusal {
  // A value may itself speak of a name in braces: a template's refusal does.
  const values = JSON.stringify(refusal.data);
  for (const words of [...Object.values(refusal.text), ...Object.values(refusal.remedy)]) {
    const left = placesIn(words).find((name) => !values.includes(`{${name}`));
    if (left !== undefined) throw new Error(`${refusal.code} does not say {${left}}: ${words}`);
  }
  return refusal;
}

/** The personal part goes into the event in plain: nothing here is stored, and tests want to read it. */
export function unsealed(fact: DecidedFact): SealedFact {
  const personal = fact.personal && canonicalJson(fact.personal);
  return { type: fact.type, data: fact.data, effectiveAt: fact.effectiveAt, personal };
}
