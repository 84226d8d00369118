import { body, policyParameters, policySpecs } from '@qabyldau/body';
import { termKinds, termLabels, termRules } from '@qabyldau/calendar';
import type { AnyEdition, AnyWorkflow } from '@qabyldau/engine';
import {
  citingsOf,
  evidence,
  lawMap,
  listEvidence,
  type ChartArrow,
  type Citing,
  type MappedParagraph,
} from '@qabyldau/law';
import { workflows } from '@qabyldau/server';

type Node = AnyEdition['machine']['root'];

/** The map of the law for the program as it is: its workflows, its terms, what a body may set, its rules and tests. */
export const lawOfTheProgram = (): readonly MappedParagraph[] => lawMap(allCitings(), listEvidence(evidence));

/** Everything of the program that cites the law. */
export function allCitings(): readonly Citing[] {
  const roles = { system: { kk: 'жүйе', ru: 'система', en: 'system' }, ...body.labels.values?.['role'] };
  return [
    ...workflows.flatMap((workflow) => citingsOf(workflow, arrowsOf(workflow), roles)),
    ...termKinds.map((kind): Citing => ({
      kind: 'term',
      name: kind,
      label: termLabels[kind],
      law: termRules[kind].paragraphs,
    })),
    ...policyParameters.map((parameter): Citing => {
      const { name, law } = policySpecs[parameter];
      return { kind: 'policy', workflow: body.name, name: parameter, label: name, law };
    }),
  ];
}

/** The arrows of the newest chart: because of which event, into which state, with which effects. */
function arrowsOf(workflow: AnyWorkflow): readonly ChartArrow[] {
  const root = workflow.editions.at(-1)?.machine.root;
  const below = (node: Node): readonly Node[] => [node, ...Object.values(node.states).flatMap(below)];
  const isEffect = (type: string) => Object.hasOwn(workflow.labels.effects, type);
  return (root === undefined ? [] : below(root)).flatMap((node) =>
    [...node.transitions.values()].flat().flatMap(({ eventType, target, actions }) => {
      const effects = actions.flatMap((action) =>
        typeof action === 'object' && isEffect(action.type) ? [action.type] : [],
      );
      const event = eventType as string;
      return target === undefined
        ? [{ event, effects }]
        : target.map((to) => ({ to: to.path.join('.'), event, effects }));
    }),
  );
}
