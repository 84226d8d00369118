import { QabyldauError } from '@qabyldau/kernel';
import { START, type Position } from './port.js';

const digits = 16;

/** The embedded store numbers events from 1 without gaps; 16 digits hold every safe integer. */
export const positionOf = (sequence: number): Position =>
  (sequence === 0 ? START : String(sequence).padStart(digits, '0')) as Position;

/**
 * The number of the event at a position, 0 for {@link START}.
 * @throws QabyldauError `bad-position` when the text was not given by this store.
 */
export function sequenceOf(position: Position): number {
  if (position === START) return 0;
  const sequence = /^\d{16}$/.test(position) ? Number(position) : 0;
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new QabyldauError('bad-position', { position });
  return sequence;
}
