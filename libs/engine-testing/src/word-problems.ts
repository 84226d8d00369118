import type { AnyWorkflow } from '@qabyldau/engine';
import { languages, placesIn, type Text } from '@qabyldau/kernel';

type Group = Readonly<Record<string, Text>>;

/** Every text that a workflow declares: its labels, its refusals and their remedies. */
export function textsOf({ labels, refusals }: AnyWorkflow): readonly Text[] {
  const { name, values = {}, states, commands, events, timers, effects } = labels;
  const groups: readonly Group[] = [states, commands, events, timers, effects, ...Object.values(values)];
  return [
    name,
    ...groups.flatMap((group) => Object.values(group)),
    ...Object.values(refusals).flatMap(({ text, remedy }) => [text, remedy]),
  ];
}

/**
 * What is wrong with the words of a workflow: a text that is empty or has letters of another language, a place that one
 * language fills and another does not, a refusal, verb or event that cites nothing. Nothing when all is well.
 * @param latin what stands in Latin letters also in Kazakh and Russian (`SMS`)
 */
export function wordProblems(workflow: AnyWorkflow, latin: readonly string[] = []): readonly string[] {
  const { refusals, verbs, events } = workflow;
  return [
    ...textsOf(workflow).flatMap((text) => [...lettersOf(text, latin), ...placesOf(text)]),
    ...[refusals, verbs, events].flatMap((specs) =>
      Object.entries<{ readonly law: readonly string[] }>(specs).flatMap(([name, { law }]) =>
        /^(P|Code |cl\. |annex)/.test(law.join(' ')) ? [] : [`${name} cites ${law.join(', ') || 'nothing'}`],
      ),
    ),
  ];
}

function lettersOf({ kk, ru, en }: Text, latin: readonly string[]): readonly string[] {
  const own = [kk, ru].map((words) =>
    latin.reduce((rest, word) => rest.replaceAll(word, ''), words.replace(/\{\w+/g, '')),
  );
  return [
    ...[kk, ru, en].filter((words) => words.trim() === '').map(() => `an empty text beside “${kk}${en}”`),
    ...own.filter((words) => /[a-z]/i.test(words)).map((words) => `Latin letters in “${words}”`),
    ...(/[а-яёәғқңөұүһі]/i.test(en) ? [`Cyrillic letters in “${en}”`] : []),
    ...(/[әғқңөұүһі]/i.test(ru) ? [`Kazakh letters in “${ru}”`] : []),
  ];
}

/** A reason is given in the language of the text: `{reasonKk}` beside `{reasonRu}`. */
function placesOf(text: Text): readonly string[] {
  const [kk, ...others] = languages.map((language) =>
    placesIn(text[language])
      .map((place) => place.replace(/(Kk|Ru|En)$/, ''))
      .sort()
      .join(),
  );
  return others.some((places) => places !== kk) ? [`other places in “${text.en}” than in “${text.kk}”`] : [];
}
