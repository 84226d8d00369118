import type { Text } from '@qabyldau/kernel';

/** What in the program may cite the law. */
export const citingKinds = ['event', 'verb', 'refusal', 'term', 'policy', 'state', 'role', 'effect'] as const;
export type CitingKind = (typeof citingKinds)[number];

/** Something of the program that carries out, counts, answers to or follows from paragraphs. */
export interface Citing {
  readonly kind: CitingKind;
  /** Absent where it belongs to no single workflow: a term of the calendar. */
  readonly workflow?: string | undefined;
  readonly name: string;
  readonly label: Text;
  readonly law: readonly string[];
}

/** The part of a workflow that cites. */
export interface CitingWorkflow {
  readonly name: string;
  readonly verbs: Readonly<
    Record<string, { readonly by: readonly string[]; readonly law: readonly string[] }>
  >;
  readonly events: Readonly<Record<string, { readonly law: readonly string[] }>>;
  readonly refusals: Readonly<Record<string, { readonly law: readonly string[]; readonly text: Text }>>;
  readonly labels: {
    readonly commands: Readonly<Record<string, Text>>;
    readonly events: Readonly<Record<string, Text>>;
    readonly states: Readonly<Record<string, Text>>;
    readonly effects: Readonly<Record<string, Text>>;
  };
}

/** A way through the newest chart: because of an event, into a state if it changes, with effects. */
export interface ChartArrow {
  readonly to?: string | undefined;
  readonly event: string;
  readonly effects: readonly string[];
}

/**
 * What a workflow says of the law: its events, verbs and refusals cite it themselves; a state and an effect rest on
 * what the events say that lead there; a role, on the verbs that it may give.
 */
export function citingsOf(
  workflow: CitingWorkflow,
  arrows: readonly ChartArrow[],
  roles: Readonly<Record<string, Text>>,
): readonly Citing[] {
  const { name, verbs, events, refusals, labels } = workflow;
  const own = (kind: CitingKind, entry: string, label: Text | undefined, law: readonly string[]): Citing => ({
    kind,
    workflow: name,
    name: entry,
    label: label ?? { kk: entry, ru: entry, en: entry },
    law,
  });
  const lawOf = (event: string) => events[event]?.law ?? [];
  return [
    ...Object.entries(events).map(([type, { law }]) => own('event', type, labels.events[type], law)),
    ...Object.entries(verbs).map(([verb, { law }]) => own('verb', verb, labels.commands[verb], law)),
    ...Object.entries(refusals).map(([code, { law, text }]) => own('refusal', code, text, law)),
    ...gathered(
      arrows.flatMap(({ to, event }): Said[] => (to === undefined ? [] : [[to, lawOf(event)]])),
    ).map(([state, law]) => own('state', state, labels.states[state], law)),
    ...gathered(Object.values(verbs).flatMap(({ by, law }) => by.map((role): Said => [role, law]))).map(
      ([role, law]) => own('role', role, roles[role], law),
    ),
    ...gathered(
      arrows.flatMap(({ event, effects }) => effects.map((effect): Said => [effect, lawOf(event)])),
    ).map(([effect, law]) => own('effect', effect, labels.effects[effect], law)),
  ];
}

type Said = readonly [name: string, law: readonly string[]];

/** Each name once, with all that was said of it. */
function gathered(said: readonly Said[]): readonly Said[] {
  const all = new Map<string, Set<string>>();
  for (const [name, law] of said) all.set(name, new Set([...(all.get(name) ?? []), ...law]));
  return [...all].map(([name, law]): Said => [name, [...law]]).filter(([, law]) => law.length > 0);
}
