import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { BodyEvents } from '../messages.js';

export type OtherBodyRow = {
  /** `<body>/<other body>`: every body keeps a directory of its own. */
  readonly id: string;
  readonly otherBody: string;
  readonly body: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
};

/** P15(1), P18: the bodies to which a body redirects appeals and which it asks to its receptions, by their names. */
export const otherBodies: ReadModel<OtherBodyRow> = {
  name: 'other-bodies',
  version: 1,
  key: 'id',
  columns: {
    id: { type: 'text' },
    otherBody: { type: 'text', indexed: true },
    body: { type: 'text', indexed: true },
    nameKk: { type: 'text' },
    nameRu: { type: 'text' },
    nameEn: { type: 'text' },
  },
  reads: ['body/other-body-named'],
  personal: false,
  keys: (event) => [`${event.caseId}/${named(event).otherBody}`],
  row(id, _current, event) {
    const { otherBody, name } = named(event);
    return { id, otherBody, body: event.caseId, nameKk: name.kk, nameRu: name.ru, nameEn: name.en };
  },
};

const named = (event: ModelEvent): BodyEvents['other-body-named'] =>
  event.data as BodyEvents['other-body-named'];
