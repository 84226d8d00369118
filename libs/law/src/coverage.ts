import type { MappedParagraph } from './law-map.js';
import type { Reading } from './paragraph.js';
import { openParagraphs } from './tables/open.js';
import { readings } from './tables/readings.js';

/**
 * Whether something happens by a paragraph: a command or a fact rests on it. A rule, a refusal, a term, a setting that
 * no workflow in service uses does nothing yet.
 */
export const isImplemented = ({ citings }: MappedParagraph): boolean =>
  citings.some(({ kind }) => kind === 'event' || kind === 'verb');

/**
 * What is wrong with the map: empty when every paragraph that asks something has its code and its test, and every
 * reading a test that names it; or stands on the list of what is open, and still belongs there.
 */
export function coverageProblems(
  map: readonly MappedParagraph[],
  open: Readonly<Record<string, unknown>> = openParagraphs,
): readonly string[] {
  const isOpen = (id: string) => Object.hasOwn(open, id);
  const known = [...map.map(({ paragraph }) => paragraph.id), ...readings.map(nameOf)];
  return [
    ...map.flatMap((mapped) => paragraphProblems(mapped, isOpen(mapped.paragraph.id))),
    ...readings.flatMap((reading) => readingProblems(reading, map, isOpen(nameOf(reading)))),
    ...Object.keys(open)
      .filter((id) => !known.includes(id))
      .map((id) => `${id} is on tables/open.ts and not in the law`),
  ];
}

const nameOf = ({ letter }: Reading): string => `reading ${letter}`;

function paragraphProblems(mapped: MappedParagraph, open: boolean): readonly string[] {
  const { id, asks } = mapped.paragraph;
  if (asks === 'nothing') return open ? [`${id} asks nothing of a program: take it off tables/open.ts`] : [];
  const lacks = [
    ...(isImplemented(mapped) ? [] : ['no command or event that rests on it']),
    ...(mapped.tests.length > 0 ? [] : ['no test that proves it']),
  ].join(' and ');
  if (lacks === '') return open ? [`${id} has its code and its test: take it off tables/open.ts`] : [];
  return open ? [] : [`${id} has ${lacks}`];
}

function readingProblems(
  reading: Reading,
  map: readonly MappedParagraph[],
  open: boolean,
): readonly string[] {
  const name = nameOf(reading);
  const tested = map.some(({ tests }) => tests.some(({ law }) => law.includes(name)));
  if (tested) return open ? [`${name} has its test: take it off tables/open.ts`] : [];
  return open ? [] : [`${name} has no test that names it`];
}
