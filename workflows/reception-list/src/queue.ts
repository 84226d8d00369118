import { epochOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { Entry } from './messages.js';

/** In the order of P12. JSON values; `turn` is the end, in epoch milliseconds, of the time in which it stands aside. */
export type Waiting = Entry & { readonly turn?: number | undefined };

/** P12, readings P and X: out of turn first, among whom no category stands before another; then by registration. */
export const standsBefore = (one: Entry, other: Entry): boolean => {
  if (one.priority !== other.priority) return one.priority;
  return one.year === other.year ? one.ordinal < other.ordinal : one.year < other.year;
};

export const placeOf = (waiting: readonly Waiting[], appeal: string): number =>
  waiting.findIndex((entry) => entry.appeal === appeal);

export const entryOf = (waiting: readonly Waiting[], appeal: string): Waiting | undefined =>
  waiting.find((entry) => entry.appeal === appeal);

/** The list with somebody more, in place; who is on it already is only brought up to date. */
export function joined(waiting: readonly Waiting[], entry: Waiting): readonly Waiting[] {
  const others = left(waiting, entry.appeal);
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = others[middle];
    if (there !== undefined && standsBefore(there, entry)) low = middle + 1;
    else high = middle;
  }
  return [...others.slice(0, low), entry, ...others.slice(low)];
}

export function left(waiting: readonly Waiting[], appeal: string): readonly Waiting[] {
  const place = placeOf(waiting, appeal);
  return place < 0 ? waiting : [...waiting.slice(0, place), ...waiting.slice(place + 1)];
}

export function withTurn(
  waiting: readonly Waiting[],
  appeal: string,
  turn: number | undefined,
): readonly Waiting[] {
  const place = placeOf(waiting, appeal);
  const entry = waiting[place];
  if (entry === undefined) return waiting;
  const { turn: _, ...rest } = entry;
  const changed = [...waiting];
  changed[place] = turn === undefined ? rest : { ...rest, turn };
  return changed;
}

/** A day for which turns are given. */
export type OnDay = { readonly on: IsoDate; readonly video: boolean; readonly centre: boolean };

/** Who stands before an appeal and could be received on that day; those whose turn it is now stand aside. */
export function thoseBefore(
  waiting: readonly Waiting[],
  own: Waiting,
  day: OnDay,
  at: Instant,
): readonly Waiting[] {
  const now = epochOf(at);
  const before: Waiting[] = [];
  for (const entry of waiting) {
    if (entry.appeal === own.appeal) break;
    const standsAside = (entry.turn ?? 0) > now;
    if (!standsAside && couldBeReceived(entry, day)) before.push(entry);
  }
  return before;
}

/** P26, P14, P2-1. */
const couldBeReceived = (entry: Entry, { on, video, centre }: OnDay): boolean =>
  (entry.earliestOn === undefined || entry.earliestOn <= on) &&
  !(entry.inPersonOnly === true && video) &&
  !(entry.notAtCentre === true && centre);
