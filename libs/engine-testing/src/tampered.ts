import type {
  BaseEnv,
  CaseContext,
  CaseView,
  CommandOf,
  Decision,
  Messages,
  Workflow,
} from '@qabyldau/engine';

/** A workflow as somebody might break it: where there is another answer, it is given and no rule is asked. */
export const tampered = <C extends Messages, E extends Messages, X extends CaseContext, V extends BaseEnv>(
  workflow: Workflow<C, E, X, V>,
  answer: (command: CommandOf<C>, state: CaseView<X>) => Decision<E> | undefined,
): Workflow<C, E, X, V> => ({
  ...workflow,
  editions: workflow.editions.map((edition) => ({
    ...edition,
    decide: (command, state, env) => answer(command, state) ?? edition.decide(command, state, env),
  })),
});
