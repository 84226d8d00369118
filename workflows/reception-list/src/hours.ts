import { instantOf } from '@qabyldau/kernel';
import type { Hours } from './messages.js';

const DAY_MS = 86_400_000;

/** Two times of one official that cannot both be: HH:MM sorts as it passes. */
const overlap = (one: Hours, other: Hours): boolean =>
  one.on === other.on && one.from < other.until && other.from < one.until;

/** What is asked for and not kept yet; a day or an appeal that has a time keeps that. */
export const newHours = (kept: readonly Hours[], wanted: readonly Hours[]): readonly Hours[] =>
  wanted.filter(({ by }) => !kept.some((one) => one.by === by));

/** The first that stands in the way, with what it stands in the way of. */
export function inTheWay(
  kept: readonly Hours[],
  wanted: readonly Hours[],
): { readonly taken: Hours; readonly wanted: Hours } | undefined {
  for (const [place, one] of wanted.entries()) {
    const taken = [...kept, ...wanted.slice(0, place)].find((other) => overlap(other, one));
    if (taken !== undefined) return { taken, wanted: one };
  }
  return undefined;
}

/** Without what is long over. @param at epoch milliseconds */
export const withHours = (kept: readonly Hours[], more: readonly Hours[], at: number): readonly Hours[] => {
  const yesterday = instantOf(at - DAY_MS).slice(0, 10);
  return [...kept.filter(({ on }) => on >= yesterday), ...more];
};

export const withoutHours = (kept: readonly Hours[], by: readonly string[]): readonly Hours[] =>
  kept.filter((one) => !by.includes(one.by));
