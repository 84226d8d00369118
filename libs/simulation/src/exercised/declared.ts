import type { AnyWorkflow, RefusalSpec, Verb } from '@qabyldau/engine';

/** What a run can exercise: a timer counts once when it is set, and once more when it runs out. */
export const ruleKinds = [
  'command',
  'event',
  'refusal',
  'state',
  'timer-set',
  'timer-run-out',
  'effect',
  'value',
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** One thing that a workflow says may happen. */
export interface DeclaredRule {
  readonly kind: RuleKind;
  readonly workflow: string;
  /** Of a value: `field=value`. */
  readonly name: string;
  readonly law: readonly string[];
}

/** Values that lists compute when asked; no event carries them. */
const computed: ReadonlySet<string> = new Set([
  'reception-appeal/mode',
  'reception-day/queueState',
  'reception-day/slotState',
  'reception-schedule/duty',
]);

/** Where a field of the labels has another name in the messages. */
const inMessages: Readonly<Record<string, string>> = {
  'reception-appeal/consentChannel': 'consent.channel',
  'reception-appeal/by': 'consent.by',
  'reception-day/helper': 'kind',
  'reception-day/participant': 'kind',
  'reception-day/consent': 'consent.form',
  'reception-schedule/approver': 'by',
  'body/absence': 'reason',
  'body/template': 'kind',
  'public-notice/topic': 'byTopic',
  'body/role': 'roles',
};

/** Everything that the workflows declare, in their order. */
export const declaredBy = (workflows: readonly AnyWorkflow[]): readonly DeclaredRule[] =>
  workflows.flatMap((workflow) => {
    const { name, labels } = workflow;
    const rules = (kind: RuleKind, of: object): DeclaredRule[] =>
      Object.entries(of).map(([rule, spec]) => ({ kind, workflow: name, name: rule, law: lawOf(spec) }));
    return [
      ...rules('command', workflow.verbs),
      ...rules('event', workflow.events),
      ...rules('refusal', workflow.refusals),
      ...rules('state', labels.states),
      ...rules('timer-set', labels.timers),
      ...rules('timer-run-out', labels.timers),
      ...rules('effect', labels.effects),
      ...valuesOf(workflow),
    ];
  });

function valuesOf({ name: workflow, labels }: AnyWorkflow): readonly DeclaredRule[] {
  const fields = Object.entries(labels.values ?? {}).filter(
    ([field]) => !computed.has(`${workflow}/${field}`),
  );
  return fields.flatMap(([field, values]) => {
    const name = inMessages[`${workflow}/${field}`] ?? field;
    return Object.keys(values).map((value) => ({
      kind: 'value' as const,
      workflow,
      name: `${name}=${value}`,
      law: [],
    }));
  });
}

const lawOf = (spec: unknown): readonly string[] => (spec as Partial<Verb & RefusalSpec>).law ?? [];
