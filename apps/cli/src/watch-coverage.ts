import { activeLeaves, newCase, TIMER_FIRED, type AnyWorkflow, type CaseState } from '@qabyldau/engine';
import type { ReadEvent, Runtime, RuntimeOptions } from '@qabyldau/runtime';
import { Coverage, declaredBy, valuesIn } from '@qabyldau/simulation';

/** Counts what a running system exercises of all that its workflows declare. */
export class CoverageWatch {
  readonly coverage: Coverage;

  constructor(workflows: readonly AnyWorkflow[]) {
    this.coverage = new Coverage(declaredBy(workflows));
  }

  /** Every answer to a command, also to what reactions and other cases ask. */
  readonly answered: NonNullable<RuntimeOptions['answered']> = ({ workflow, type, data }, outcome) => {
    const { coverage } = this;
    if (outcome.kind === 'refused') {
      coverage.noteRefusal(workflow, outcome.refusal);
      return;
    }
    coverage.note('command', workflow, type);
    valuesIn(data, (value) => coverage.note('value', workflow, value));
  };

  /** Every event, with the state in which its case stands when the system has reacted to it. */
  follow(runtime: Runtime): void {
    runtime.events.subscribe((event) => {
      this.#event(event);
      const state = runtime.peek(event.workflow, event.caseId);
      if (state === undefined) return;
      if (event.recorded.revision === 0) this.#states(newCase(state.workflow, event.caseId, state.edition));
      this.#states(state);
    });
  }

  #states({ workflow, snapshot }: CaseState): void {
    for (const path of activeLeaves(snapshot.value as never).flatMap(withParents))
      this.coverage.note('state', workflow.name, path);
  }

  #event({ workflow, type, data, metadata }: ReadEvent): void {
    const { coverage } = this;
    if (type === TIMER_FIRED) coverage.note('timer-run-out', workflow, data['delay'] as string);
    else coverage.note('event', workflow, type);
    for (const { type: effect, params } of metadata.effects ?? []) {
      coverage.note('effect', workflow, effect);
      valuesIn(params, (value) => coverage.note('value', workflow, value));
    }
    for (const timer of metadata.timers ?? []) {
      if ('set' in timer) coverage.note('timer-set', workflow, timer.set);
    }
    valuesIn(data, (value) => coverage.note('value', workflow, value));
  }
}

/** `clock.running.base` is also in `clock.running` and in `clock`. */
function withParents(path: string): readonly string[] {
  const names = path.split('.');
  return names.map((_, n) => names.slice(0, n + 1).join('.'));
}
