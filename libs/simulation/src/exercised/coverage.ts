import type { Text } from '@qabyldau/kernel';
import type { Refusal } from '../port.js';
import { ruleKinds, type DeclaredRule, type RuleKind } from './declared.js';
import { notThroughTheOffice } from './not-through-the-office.js';

/** A declared rule and how often the run exercised it. */
export interface CoveredRule extends DeclaredRule {
  readonly times: number;
  /** Why no run can exercise it. */
  readonly because?: Text | undefined;
  /** The words of the first refusal of this kind, as whoever was refused read them. */
  readonly example?: RefusalExample | undefined;
}

/** A refusal filled in. */
export interface RefusalExample {
  readonly text: Text;
  readonly remedy: Text;
}

export interface CoverageSummary {
  readonly declared: number;
  readonly exercised: number;
  readonly byKind: Readonly<
    Partial<Record<RuleKind, { readonly declared: number; readonly exercised: number }>>
  >;
  readonly rules: readonly CoveredRule[];
}

/** Counts what a run exercises of everything that is declared. */
export class Coverage {
  /** Two fields of the labels may mean one field of the messages. */
  readonly #declared: ReadonlyMap<string, DeclaredRule>;
  readonly #times = new Map<string, number>();
  readonly #examples = new Map<string, RefusalExample>();

  constructor(declared: readonly DeclaredRule[]) {
    this.#declared = new Map(declared.map((rule) => [keyOf(rule.kind, rule.workflow, rule.name), rule]));
  }

  /** What nobody declared is not counted. */
  note(kind: RuleKind, workflow: string, name: string): void {
    const key = keyOf(kind, workflow, name);
    if (this.#declared.has(key)) this.#times.set(key, (this.#times.get(key) ?? 0) + 1);
  }

  /** A lawful "no", with its words. */
  noteRefusal(workflow: string, { code, text, remedy }: Pick<Refusal, 'code' | 'text' | 'remedy'>): void {
    this.note('refusal', workflow, code);
    const key = keyOf('refusal', workflow, code);
    if (!this.#examples.has(key)) this.#examples.set(key, { text, remedy });
  }

  summary(): CoverageSummary {
    const rules = [...this.#declared].map(([key, rule]): CoveredRule => {
      const times = this.#times.get(key) ?? 0;
      const because = notThroughTheOffice[key];
      const example = this.#examples.get(key);
      return {
        ...rule,
        times,
        ...(times === 0 && because !== undefined && { because }),
        ...(example !== undefined && { example }),
      };
    });
    const counted = (some: readonly CoveredRule[]) => ({
      declared: some.length,
      exercised: some.filter(({ times }) => times > 0).length,
    });
    const kinds = ruleKinds.map((kind) => [kind, rules.filter((rule) => rule.kind === kind)] as const);
    return {
      ...counted(rules),
      byKind: Object.fromEntries(
        kinds.filter(([, some]) => some.length > 0).map(([kind, some]) => [kind, counted(some)]),
      ),
      rules,
    };
  }
}

/** What the run left out although some run could exercise it, by `kind/workflow/name`. */
export const unexercised = ({ rules }: Pick<CoverageSummary, 'rules'>): readonly string[] =>
  rules
    .filter(({ times, because }) => times === 0 && because === undefined)
    .map(({ kind, workflow, name }) => keyOf(kind, workflow, name));

/** `refusal/reception-day/day-is-full`. */
export const keyOf = (kind: RuleKind, workflow: string, name: string): string =>
  `${kind}/${workflow}/${name}`;
