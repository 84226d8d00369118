import { canonicalJson, type Json } from '@qabyldau/kernel';
import type { Column, ModelEvent, ReadModel, Row, RowValue } from '@qabyldau/read-models';

/** An event for a read model; what a test does not care about may be left out. `workflow` is the first it reads. */
export type SampleModelEvent = Pick<ModelEvent, 'type' | 'data'> & Partial<ModelEvent>;

/**
 * `rows(model).after(...events)`: the table that a model builds from events, in key order.
 * Events that the model does not read are passed over, as the runner does.
 * @throws Error when a row does not fit the columns, or a row function changes what it was given.
 */
export function rows<R extends Row>(
  model: ReadModel<R>,
): { after(...events: readonly SampleModelEvent[]): readonly R[] } {
  return {
    after: (...samples) => {
      const table = new Map<string, R>();
      samples.forEach((sample, place) => {
        const event = deepFrozen(eventOf(model, sample, place));
        if (!model.reads.includes(`${event.workflow}/${event.type}`)) return;
        const leansOn = model.leansOn?.(event);
        const ground = leansOn === undefined ? undefined : table.get(leansOn);
        for (const key of model.keys(event)) fold(model, table, key, event, ground);
      });
      return [...table.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    },
  };
}

function eventOf(model: ReadModel, sample: SampleModelEvent, place: number): ModelEvent {
  const read = model.reads.find((name) => name.endsWith(`/${sample.type}`)) ?? model.reads[0] ?? '';
  return {
    id: `event-${place}`,
    workflow: read.slice(0, read.indexOf('/')),
    caseId: 'case-1',
    revision: place,
    position: String(place + 1).padStart(16, '0') as ModelEvent['position'],
    at: '2026-01-05T04:00:00.000Z',
    actor: { id: 'system', role: 'system' },
    personal: [],
    ...sample,
  };
}

function fold<R extends Row>(
  model: ReadModel<R>,
  table: Map<string, R>,
  key: string,
  event: ModelEvent,
  ground: R | undefined,
): void {
  const next = model.row(key, table.get(key), event, ground);
  if (next === 'unchanged') return;
  if (next === 'delete') {
    table.delete(key);
    return;
  }
  checkRow(model, key, next);
  table.set(key, deepFrozen(next));
}

function checkRow<R extends Row>(model: ReadModel<R>, key: string, row: R): void {
  const columns: Readonly<Record<string, Column>> = model.columns;
  const wrong = [
    ...Object.entries(columns)
      .filter(([name, column]) => !fits(column, row[name]))
      .map(([name, column]) => `${name} is no ${column.type}: ${JSON.stringify(row[name])}`),
    ...Object.keys(row)
      .filter((name) => !Object.hasOwn(columns, name))
      .map((name) => `${name} is no column`),
    ...(row[model.key] === key ? [] : [`${model.key} is not the key ${key}`]),
  ];
  if (wrong.length > 0) throw new Error(`a row of ${model.name} does not fit: ${wrong.join('; ')}`);
}

function fits(column: Column, value: RowValue | undefined): boolean {
  if (value === null) return column.nullable === true;
  switch (column.type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'text':
      return typeof value === 'string';
    case 'json':
      return typeof value === 'string' && isCanonical(value);
  }
}

function isCanonical(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text) as Json) === text;
  } catch {
    return false;
  }
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
