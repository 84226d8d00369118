import type { Shortcut } from './list.js';
import type { OpenList } from './open-list.js';

export type CountedShortcut = Shortcut & { readonly count: number };

/** The filters that the shortcuts of a list set. */
export const namesIn = (shortcuts: readonly Shortcut[]): ReadonlySet<string> =>
  new Set(shortcuts.flatMap(({ filters }) => Object.keys(filters)));

/** What a list is mostly opened for, each part counted within the other filters that were chosen. */
export async function countedShortcuts(
  open: OpenList,
  chosen: Readonly<Record<string, string>> = {},
): Promise<readonly CountedShortcut[]> {
  const parts = open.list.shortcuts?.(open.moment) ?? [];
  const theirs = namesIn(parts);
  const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => !theirs.has(name)));
  return Promise.all(
    parts.map(async (part) => ({
      ...part,
      count: await open.count({ filters: { ...others, ...part.filters } }),
    })),
  );
}
