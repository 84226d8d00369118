import { QabyldauError } from '@qabyldau/kernel';
import { paragraphs } from './paragraphs.js';
import { readings } from './tables/readings.js';

/** A place in the law: `P15(2)` is subparagraph 2 of paragraph P15. */
export interface Citation {
  /** The id of the paragraph it belongs to; of a reading: `reading E`. */
  readonly paragraph: string;
  /** `64(7)(1)` → `['7', '1']`, `Law 94-V 12` → `['12']`; a range `64(1)-(3)` gives its first. */
  readonly places: readonly string[];
  /** The last place of a range. */
  readonly to?: string | undefined;
}

const order = new Map(
  [...paragraphs.map(({ id }) => id), ...readings.map(({ letter }) => `reading ${letter}`)].map(
    (id, place) => [id, place],
  ),
);
const form =
  /^(P\d+(?:-1)?|annex|cl\. \d|Code \d+|Law 94-V|reading [A-Z])(?:(?<=94-V) (\d+))?((?:\(\d+(?:-\d+)?\))*)(?:[-–]\((\d+)\))?$/;

/**
 * Reads a citation: `P15(2)`, `P7-1`, `annex`, `cl. 4`, `Code 64(7)(1)`, `Code 64(1)-(3)`, `Law 94-V 12`, `reading E`.
 * @throws QabyldauError `unknown-citation` for anything else, and for a paragraph that is not in the map.
 */
export function parseCitation(citation: string): Citation {
  const [, paragraph = '', article, subs = '', to] = form.exec(citation) ?? [];
  if (!order.has(paragraph)) throw new QabyldauError('unknown-citation', { citation });
  const below = [...subs.matchAll(/\(([^)]*)\)/g)].map(([, place = '']) => place);
  return { paragraph, places: article === undefined ? below : [article, ...below], to };
}

/**
 * The paragraphs that a citation belongs to: one, or those that a reading reads.
 * @throws QabyldauError `unknown-citation`
 */
export function paragraphsOf(citation: string): readonly string[] {
  const { paragraph } = parseCitation(citation);
  const reading = readings.find(({ letter }) => paragraph === `reading ${letter}`);
  return reading?.of ?? [paragraph];
}

/** The order of the law: the Resolution, its Model Regulation and annex, the Code, other laws, the readings. */
export function compareCitations(one: string, other: string): number {
  const [a, b] = [parseCitation(one), parseCitation(other)];
  const byParagraph = (order.get(a.paragraph) ?? 0) - (order.get(b.paragraph) ?? 0);
  return byParagraph || comparePlaces(a.places, b.places) || (one < other ? -1 : one > other ? 1 : 0);
}

function comparePlaces(one: readonly string[], other: readonly string[]): number {
  for (let level = 0; level < Math.max(one.length, other.length); level += 1) {
    const difference = placeNumber(one[level]) - placeNumber(other[level]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `7-1` stands between 7 and 8; a paragraph as a whole before its parts. */
const placeNumber = (place: string | undefined): number =>
  place === undefined ? -1 : Number(place.replace('-', '.'));
