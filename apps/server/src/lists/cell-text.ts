import type { Calendar } from '@qabyldau/calendar';
import type { Instant, Json, JsonObject, Language } from '@qabyldau/kernel';
import type { Cell, ListColumn } from './list.js';
import { listWords } from './words.js';

interface Reading {
  readonly language: Language;
  readonly calendar: Pick<Calendar, 'localDate' | 'localTime'>;
}

/** A cell as people read it: words for codes, local time for instants, nothing for null. */
export function cellText(
  cell: Cell,
  { kind }: Pick<ListColumn, 'kind'>,
  { language, calendar }: Reading,
): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.label;
  if (typeof cell === 'boolean') return listWords[cell ? 'yes' : 'no'][language];
  if (kind !== 'instant' || typeof cell === 'number') return String(cell);
  const at = cell as Instant;
  return `${calendar.localDate(at)} ${calendar.localTime(at).slice(0, 5)}`;
}

/** A line as programs read it: codes with their words, instants in UTC. */
export const lineJson = (columns: readonly ListColumn[], line: readonly Cell[]): JsonObject =>
  Object.fromEntries(columns.map(({ name }, place) => [name, (line[place] ?? null) as Json]));
