import type { ConsideredAs, EarlierAppeals, EarlierConsideration, Matter } from './messages.js';
import type { IsoDate } from '@qabyldau/kernel';

/** Who considered an appeal, as what, and since when. */
export type Consideration = {
  readonly employee: string;
  readonly as: ConsideredAs;
  readonly on: IsoDate;
};

export type KnownMatter = Matter & { readonly considered: readonly Consideration[] };

/** Topic of those that the classifier has no place for: it makes no two appeals alike. */
const noTopic = 'other';
/** How many earlier appeals are named; the others are counted. */
const MOST_NAMED = 10;

/** What the case knows: the appeals by id, in the order in which they came, and which of them belong together. */
export type Known = {
  readonly appeals: Readonly<Record<string, KnownMatter>>;
  readonly links: readonly (readonly [string, string])[];
};

/**
 * Reading W, P36: the other appeals on the same matter: of the same topic code, or linked, directly or over others.
 * An appeal handed in at a reception is on the matter of that reception, unless it has a topic of its own.
 */
export function onSameMatter(known: Known, matter: Matter): readonly KnownMatter[] {
  const { appeals, links } = known;
  const { parent, topic } = matter;
  const inherits = parent !== undefined && (topic === undefined || topic === appeals[parent]?.topic);
  const start = inherits ? [matter.appeal, parent] : [matter.appeal];
  const group = linkedWith(links, start);
  return Object.values(appeals).filter(
    (other) => other.appeal !== matter.appeal && (group.has(other.appeal) || sameTopic(other, matter)),
  );
}

const sameTopic = (one: Matter, other: Matter): boolean =>
  one.topic !== undefined && one.topic !== noTopic && one.topic === other.topic;

function linkedWith(links: Known['links'], start: readonly string[]): ReadonlySet<string> {
  const group = new Set(start);
  for (let size = -1; size !== group.size;) {
    size = group.size;
    for (const [one, other] of links) {
      if (group.has(one)) group.add(other);
      if (group.has(other)) group.add(one);
    }
  }
  return group;
}

/** P37: as what these employees considered the matter, in other appeals than this one. */
export const consideredBefore = (
  known: Known,
  matter: Matter,
  employees: readonly string[],
): readonly EarlierConsideration[] =>
  onSameMatter(known, matter).flatMap(({ number, considered }) =>
    considered
      .filter(({ employee }) => employees.includes(employee))
      .map(({ employee, as, on }) => ({ employee, as, on, number })),
  );

export function earlierAppeals(known: Known, matter: Matter): EarlierAppeals {
  const others = Object.keys(known.appeals).filter((appeal) => appeal !== matter.appeal).length;
  const sameMatter = onSameMatter(known, matter)
    .slice(-MOST_NAMED)
    .map(({ appeal, number }) => ({ appeal, number }));
  return { others, sameMatter };
}
