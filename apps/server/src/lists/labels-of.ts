import type { Text } from '@qabyldau/kernel';
import { workflows } from '../system/procedures.js';

type Labels = Readonly<Record<string, Text>>;

function labelsOf(workflow: string) {
  const found = workflows.find(({ name }) => name === workflow);
  if (found === undefined) throw new Error(`no workflow is called ${workflow}`);
  return found.labels;
}

export const statesOf = (workflow: string): Labels => labelsOf(workflow).states;

/** States without the part of the path that the table leaves out: `inWork` of `onControl.inWork`. */
export const lastStatesOf = (workflow: string, region = ''): Labels =>
  Object.fromEntries(
    Object.entries(statesOf(workflow))
      .filter(([path]) => path.startsWith(region))
      .map(([path, label]) => [path.slice(path.lastIndexOf('.') + 1), label]),
  );

/** Words of the values of a field. */
export const valuesOf = (workflow: string, field: string): Labels => labelsOf(workflow).values?.[field] ?? {};

/** Names of the procedures. */
export const procedureNames = (...names: readonly string[]): Labels =>
  Object.fromEntries(names.map((name) => [name, labelsOf(name).name]));
