import type { Position } from '@qabyldau/event-store';
import type { ModelDelivery, ModelSource } from '../delivery.js';
import type { ModelEvent, ReadModel } from '../read-model.js';

/** A row of {@link sampleModel}. */
export type SampleRow = {
  readonly id: string;
  readonly state: string | null;
  readonly size: number;
  readonly notes: string;
};

/** A table of things: opened, changed, linked in pairs, dropped; the names sort beyond ASCII. */
export const sampleModel: ReadModel<SampleRow> = {
  name: 'sample-things',
  version: 1,
  key: 'id',
  columns: {
    id: { type: 'text' },
    state: { type: 'text', nullable: true, indexed: true },
    size: { type: 'integer', indexed: true },
    notes: { type: 'json' },
  },
  reads: ['sample/put', 'sample/grown', 'sample/linked', 'sample/dropped', 'sample/broken'],
  personal: false,
  keys: ({ data }) => [data['key'], data['other']].filter((key) => typeof key === 'string'),
  row: (id, current, { type, data, id: eventId }) => {
    if (type === 'broken') throw new Error(`cannot take ${eventId}`);
    if (type === 'dropped') return 'delete';
    if (type === 'put') {
      const { state, size } = data as { state: string | null; size: number };
      return { id, state, size, notes: '[]' };
    }
    if (!current) return 'unchanged';
    if (type === 'grown') return { ...current, size: current.size + 1 };
    return { ...current, notes: JSON.stringify([...(JSON.parse(current.notes) as string[]), eventId]) };
  },
};

/** The same table, but of persons: it must be erased without trace. */
export const personalSample: ReadModel<SampleRow> = {
  ...sampleModel,
  name: 'sample-persons',
  personal: true,
};

/** Counts events of all kinds, and takes those too that the sample chokes on. */
export const sampleCounts: ReadModel<{ readonly type: string; readonly events: number }> = {
  name: 'sample-counts',
  version: 1,
  key: 'type',
  columns: { type: { type: 'text' }, events: { type: 'integer' } },
  reads: sampleModel.reads,
  personal: false,
  keys: ({ type }) => [type],
  row: (type, current) => ({ type, events: (current?.events ?? 0) + 1 }),
};

export const positionAt = (index: number): Position => String(index + 1).padStart(16, '0') as Position;

export type SampleMessage = Pick<ModelEvent, 'type' | 'data'>;
export const put = (key: string, size = 0, state: string | null = null): SampleMessage => ({
  type: 'put',
  data: { key, state, size },
});
export const grown = (key: string): SampleMessage => ({ type: 'grown', data: { key } });
export const linked = (key: string, other: string): SampleMessage => ({
  type: 'linked',
  data: { key, other },
});
export const dropped = (key: string): SampleMessage => ({ type: 'dropped', data: { key } });
export const broken = (key: string): SampleMessage => ({ type: 'broken', data: { key } });

/** A log of these messages, one second apart from 2026-01-05T09:00:00Z on. */
export function sampleLog(messages: readonly SampleMessage[]): readonly ModelEvent[] {
  return messages.map(({ type, data }, index) => ({
    id: `event-${index}`,
    workflow: 'sample',
    caseId: typeof data['key'] === 'string' ? data['key'] : 'none',
    revision: index,
    position: positionAt(index),
    type,
    data,
    at: new Date(Date.UTC(2026, 0, 5, 9, 0, index)).toISOString(),
    actor: { id: 'u-1', role: 'receptionist' },
    personal: [{ subject: 's-1', data: { name: 'Айгүл' } }],
  }));
}

/** The log in deliveries of a size; ends at its end. */
export const sourceOf = (events: readonly ModelEvent[], size = 3): ModelSource =>
  async function* (after) {
    const fresh = events.filter(({ position }) => position > after);
    for (let from = 0; from < fresh.length; from += size) yield deliveryOf(fresh, from, from + size);
  };

export function deliveryOf(events: readonly ModelEvent[], from: number, to: number): ModelDelivery {
  const part = events.slice(from, to);
  const last = part.at(-1);
  if (!last) throw new Error('a delivery needs a position');
  return { events: part, position: last.position, caughtUp: to >= events.length };
}
