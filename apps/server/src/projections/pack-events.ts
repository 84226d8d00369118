import type { JsonObject } from '@qabyldau/kernel';
import type { Position } from '@qabyldau/event-store';
import type { ModelEvent } from '@qabyldau/read-models';

type Seldom = Pick<ModelEvent, 'personal' | 'unreadable'>;

/**
 * Events as one thread hands them to another: few long texts and lists instead of many small objects, which cost more
 * to hand over than to make.
 */
export interface PackedEvents {
  readonly ids: readonly string[];
  readonly positions: readonly Position[];
  /** Revisions, and where each event's texts stand: {@link numbersEach} for each event. */
  readonly numbers: Float64Array;
  /** What several events of a page say, each once. */
  readonly texts: readonly string[];
  /** JSON: an array of the events' data. */
  readonly data: string;
  /** JSON: an array of those who acted, each once. */
  readonly actors: string;
  /** What few events have, with the place of the event. */
  readonly seldom: readonly (readonly [place: number, parts: Seldom])[];
}

/** Revision, workflow, case, type, instant, latest instant, actor. */
const numbersEach = 7;

export function packEvents(events: readonly ModelEvent[]): PackedEvents {
  const numbers = new Float64Array(events.length * numbersEach);
  const texts = new Places<string>();
  const actors = new Places<ModelEvent['actor']>();
  const seldom: [number, Seldom][] = [];
  events.forEach(({ revision, workflow, caseId, type, at, latest = at, actor, personal, unreadable }, i) => {
    const of = [workflow, caseId, type, at, latest].map((text) => texts.placeOf(text));
    numbers.set([revision, ...of, actors.placeOf(actor)], i * numbersEach);
    if (personal.length > 0 || unreadable) seldom.push([i, { personal, ...(unreadable && { unreadable }) }]);
  });
  return {
    ids: events.map(({ id }) => id),
    positions: events.map(({ position }) => position),
    numbers,
    texts: texts.all,
    data: JSON.stringify(events.map(({ data }) => data)),
    actors: JSON.stringify(actors.all),
    seldom,
  };
}

/** Values in the order in which they first came. */
class Places<T> {
  readonly all: T[] = [];
  readonly #places = new Map<T, number>();

  placeOf(value: T): number {
    let place = this.#places.get(value);
    if (place === undefined) this.#places.set(value, (place = this.all.push(value) - 1));
    return place;
  }
}

const nobody: ModelEvent['personal'] = [];

/** @returns what unpacks the pages of one reading: names of workflows and types are the same texts in all of them */
export function eventUnpacker(): (packed: PackedEvents) => readonly ModelEvent[] {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const known = names.get(text);
    if (known === undefined) names.set(text, text);
    return known ?? text;
  };
  return ({ ids, positions, numbers, texts, data, actors, seldom }) => {
    const everyData = JSON.parse(data) as readonly JsonObject[];
    const everyActor = JSON.parse(actors) as readonly ModelEvent['actor'][];
    const seldomAt = new Map(seldom);
    const pageNames: string[] = [];
    const textAt = (place: number): string => texts[numbers[place] ?? 0] ?? '';
    const nameAt = (place: number): string => (pageNames[numbers[place] ?? 0] ??= nameOf(textAt(place)));
    return ids.map((id, i) => {
      const first = i * numbersEach;
      const event: ModelEvent = {
        id,
        workflow: nameAt(first + 1),
        caseId: textAt(first + 2),
        revision: numbers[first] ?? 0,
        position: positions[i] as Position,
        type: nameAt(first + 3),
        data: everyData[i] as JsonObject,
        at: textAt(first + 4),
        latest: textAt(first + 5),
        actor: everyActor[numbers[first + 6] ?? 0] as ModelEvent['actor'],
        personal: nobody,
      };
      const parts = seldomAt.get(i);
      return parts === undefined ? event : { ...event, ...parts };
    });
  };
}
