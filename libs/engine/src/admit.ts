import { languages, type Text } from '@qabyldau/kernel';
import { activeLeaves, inState, type CaseState } from './case-state.js';
import type { Actor, Refusal } from './messages.js';
import type { AnyWorkflow, Verb } from './workflow.js';

/** A verb that the state of a case allows, and who may use it. */
export interface PossibleVerb {
  readonly verb: string;
  readonly by: readonly string[];
  readonly law: readonly string[];
}

/** The verbs that a state allows. Whether the law allows them today is for `decide` to say. */
export function possibleVerbs(state: CaseState): readonly PossibleVerb[] {
  return Object.entries(state.workflow.verbs as Record<string, Verb>)
    .filter(([, verb]) => fits(verb, state))
    .map(([name, verb]) => ({ verb: name, by: verb.by, law: verb.law }));
}

/** Whether a command may be the first of a case. */
export function beginsCase(blank: CaseState, command: string): boolean {
  const verb = (blank.workflow.verbs as Record<string, Verb>)[command];
  return verb !== undefined && fits(verb, blank);
}

function fits(verb: Verb, state: CaseState): boolean {
  // Before the first event only a verb that names the very state in which nothing has happened yet, or no state.
  if (state.revision < 0) {
    const leaves = activeLeaves(state.snapshot.value as never);
    return verb.when.length === 0 || verb.when.some((path) => leaves.includes(path));
  }
  return verb.when.some((path) => inState(state.snapshot.value as never, path));
}

/** The refusals that need no rule of the workflow: the wrong role, the wrong state. */
export function admit(state: CaseState, command: string, actor: Actor): Refusal | undefined {
  const verb = (state.workflow.verbs as Record<string, Verb>)[command];
  if (verb === undefined) throw new Error(`${state.workflow.name} has no verb ${command}`);
  if (!verb.by.includes(actor.role)) return notYourRole(state.workflow, command, verb, actor);
  if (!fits(verb, state)) return notNow(state, command, verb);
  return undefined;
}

function notYourRole(workflow: AnyWorkflow, command: string, verb: Verb, actor: Actor): Refusal {
  const name = workflow.labels.commands[command];
  const who = verb.by.join(', ');
  return {
    code: 'not-your-role',
    law: verb.law,
    text: each((l) => ({
      kk: `«${name?.[l] ?? command}» әрекетін ${actor.role} рөлі орындай алмайды.`,
      ru: `Действие «${name?.[l] ?? command}» не входит в полномочия роли ${actor.role}.`,
      en: `“${name?.[l] ?? command}” is not for the role ${actor.role}.`,
    })),
    remedy: { kk: `Оны орындайтындар: ${who}.`, ru: `Это могут: ${who}.`, en: `It is for: ${who}.` },
    data: { command, role: actor.role, by: [...verb.by] },
  };
}

function notNow(state: CaseState, command: string, verb: Verb): Refusal {
  const labels = state.workflow.labels;
  const leaves = activeLeaves(state.snapshot.value as never);
  const current = (l: keyof Text) => leaves.map((leaf) => labels.states[leaf]?.[l] ?? leaf).join(', ');
  const next = possibleVerbs(state).filter((v) => !v.by.every((role) => role === 'system'));
  const options = (l: keyof Text) =>
    next.map((v) => labels.commands[v.verb]?.[l] ?? v.verb).join(', ') || '—';
  return {
    code: 'not-now',
    law: verb.law,
    text: each((l) => ({
      kk: `«${labels.commands[command]?.kk ?? command}» қазір мүмкін емес. Істің күйі: ${current(l)}.`,
      ru: `«${labels.commands[command]?.ru ?? command}» сейчас невозможно. Состояние дела: ${current(l)}.`,
      en: `“${labels.commands[command]?.en ?? command}” is not possible now. State of the case: ${current(l)}.`,
    })),
    remedy: each((l) => ({
      kk: `Қазір мүмкін әрекеттер: ${options(l)}.`,
      ru: `Сейчас возможно: ${options(l)}.`,
      en: `Possible now: ${options(l)}.`,
    })),
    data: { command, state: [...leaves], possible: next.map((v) => v.verb) },
  };
}

/** Builds each language from a template that sees the language, so that inserted labels are in it too. */
function each(template: (language: keyof Text) => Text): Text {
  return Object.fromEntries(languages.map((l) => [l, template(l)[l]])) as Text;
}
