import type { ValueWord } from '@qabyldau/read-models-sql';
import { workflows } from '../system/procedures.js';

/** What the codes in the views are called: states, events and values of every procedure. */
export const valueWords: readonly ValueWord[] = workflows.flatMap(({ name, labels }) => [
  ...words(`${name}.state`, labels.states),
  ...words(`${name}.event`, labels.events),
  ...Object.entries(labels.values ?? {}).flatMap(([field, values]) => words(`${name}.${field}`, values)),
]);

function words(field: string, texts: Readonly<Record<string, ValueWord['text']>>): readonly ValueWord[] {
  return Object.entries(texts).map(([value, text]) => ({ field, value, text }));
}
