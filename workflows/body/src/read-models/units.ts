import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { BodyEvents } from '../messages.js';

export type UnitRow = {
  readonly unit: string;
  readonly body: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
};

/** The structural units of every body. */
export const units: ReadModel<UnitRow> = {
  name: 'units',
  version: 1,
  key: 'unit',
  columns: {
    unit: { type: 'text' },
    body: { type: 'text', indexed: true },
    nameKk: { type: 'text' },
    nameRu: { type: 'text' },
    nameEn: { type: 'text' },
  },
  reads: ['body/unit-added'],
  personal: false,
  keys: (event) => [added(event).unit],
  row(unit, _current, event) {
    const { name } = added(event);
    return { unit, body: event.caseId, nameKk: name.kk, nameRu: name.ru, nameEn: name.en };
  },
};

const added = (event: ModelEvent): BodyEvents['unit-added'] => event.data as BodyEvents['unit-added'];
