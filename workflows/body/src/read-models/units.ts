import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { BodyEvents } from '../messages.js';

export type UnitRow = {
  /** `<body>/<unit>`: every body names its own units. */
  readonly id: string;
  readonly unit: string;
  readonly body: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
};

/** The structural units of every body. */
export const units: ReadModel<UnitRow> = {
  name: 'units',
  version: 2,
  key: 'id',
  columns: {
    id: { type: 'text' },
    unit: { type: 'text', indexed: true },
    body: { type: 'text', indexed: true },
    nameKk: { type: 'text' },
    nameRu: { type: 'text' },
    nameEn: { type: 'text' },
  },
  reads: ['body/unit-added'],
  personal: false,
  keys: (event) => [`${event.caseId}/${added(event).unit}`],
  row(id, _current, event) {
    const { unit, name } = added(event);
    return { id, unit, body: event.caseId, nameKk: name.kk, nameRu: name.ru, nameEn: name.en };
  },
};

const added = (event: ModelEvent): BodyEvents['unit-added'] => event.data as BodyEvents['unit-added'];
