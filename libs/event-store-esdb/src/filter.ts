import { eventTypeFilter, excludeSystemEvents, streamNameFilter, type Filter } from '@eventstore/db-client';
import type { EventFilter } from '@qabyldau/event-store';

type CheckpointReached = NonNullable<Filter['checkpointReached']>;

/** After so many events of the log the server reports how far it has searched. */
const maxSearchWindow = 1000;

/** .NET's pattern that nothing matches: an empty list of values lets nothing pass. */
const nothing = '(?!)';

/** The filter that the server applies to a subscription. */
export function serverFilter(filter: EventFilter | undefined, checkpointReached: CheckpointReached): Filter {
  const common = { maxSearchWindow, checkpointInterval: 1, checkpointReached };
  if (filter === undefined) return excludeSystemEvents(common);
  if ('types' in filter) {
    const names = filter.types.map(literally).join('|');
    return eventTypeFilter({ regex: names ? `^(?:${names})$` : nothing, ...common });
  }
  return filter.streamPrefixes.length === 0
    ? streamNameFilter({ regex: nothing, ...common })
    : streamNameFilter({ prefixes: [...filter.streamPrefixes], ...common });
}

/**
 * The same decision here: reading $all has no filter in this client, and a filter by stream lets pass the
 * server's own events (links, metadata), which never pass in the port.
 */
export function passes(
  filter: EventFilter | undefined,
  event: { readonly type: string; readonly streamId: string },
): boolean {
  if (event.type.startsWith('$') || event.streamId.startsWith('$')) return false;
  if (filter === undefined) return true;
  return 'types' in filter
    ? filter.types.includes(event.type)
    : filter.streamPrefixes.some((prefix) => event.streamId.startsWith(prefix));
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|#\s-]/g, '\\$&');
