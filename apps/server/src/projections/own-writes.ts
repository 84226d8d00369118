import type { EventReader, Position } from '@qabyldau/event-store';
import { QabyldauError } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';
import type { Projections } from './projections.js';

const PATIENCE_MS = 5_000;

/**
 * Whoever wrote reads what they wrote: returns when every table has reached the position, in five seconds at most.
 * @throws QabyldauError `bad-position` for what the log has not reached itself; `table-behind` when time is over
 */
export async function untilRead(
  { store, projections }: { readonly store: EventReader; readonly projections: Projections },
  models: readonly Pick<ReadModel, 'name'>[],
  position: string,
): Promise<void> {
  const wanted = position as Position;
  // The store knows what it gave, and throws for anything else; nothing is read.
  store.readAll({ after: wanted });
  if (wanted > (await store.head())) throw new QabyldauError('bad-position', { position });
  const reached = await Promise.all(models.map(({ name }) => projections.waitFor(name, wanted, PATIENCE_MS)));
  const behind = models.filter((_, place) => reached[place] !== true).map(({ name }) => name);
  if (behind.length > 0) throw new QabyldauError('table-behind', { tables: behind.join(', '), position });
}
