import { canonicalJson } from '@qabyldau/kernel';
import type { Line } from '../messages.js';

/** The columns of the annex as a row holds them; the name is joined from `schedule-names`. */
export type LineColumns = {
  readonly official: string;
  readonly organisationKk: string | null;
  readonly organisationRu: string | null;
  readonly positionKk: string | null;
  readonly positionRu: string | null;
  readonly placeKk: string | null;
  readonly placeRu: string | null;
  readonly phone: string;
  readonly email: string;
  /** JSON list of {on, from, to}. */
  readonly sessions: string;
  readonly slotMinutes: number;
  readonly slots: number;
};

const optionalText = { type: 'text', nullable: true } as const;

export const lineColumns = {
  official: { type: 'text', indexed: true },
  organisationKk: optionalText,
  organisationRu: optionalText,
  positionKk: optionalText,
  positionRu: optionalText,
  placeKk: optionalText,
  placeRu: optionalText,
  phone: { type: 'text' },
  email: { type: 'text' },
  sessions: { type: 'json' },
  slotMinutes: { type: 'integer' },
  slots: { type: 'integer' },
} as const;

export const columnsOf = (line: Line): LineColumns => ({
  official: line.official,
  organisationKk: line.organisation.kk ?? null,
  organisationRu: line.organisation.ru ?? null,
  positionKk: line.position.kk ?? null,
  positionRu: line.position.ru ?? null,
  placeKk: line.place.kk ?? null,
  placeRu: line.place.ru ?? null,
  phone: line.phone,
  email: line.email,
  sessions: canonicalJson(line.sessions),
  slotMinutes: line.slotMinutes,
  slots: line.slots,
});
