import { QabyldauError } from '@qabyldau/kernel';
import { START, type Position } from '@qabyldau/event-store';

/** EventStoreDB's own form of a position: unsigned 64-bit, so 20 digits each. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** Beyond this the server means "unknown": it sends −1 as an unsigned number. */
const highest = 2n ** 63n - 1n;

/** Both numbers with leading zeros, so that the order of the texts is the order of the log. */
export const positionText = ({ commit, prepare }: LogPosition): Position =>
  `${padded(commit)}-${padded(prepare)}` as Position;

/** @throws QabyldauError `bad-position` when the text was not given by this store, or is {@link START}. */
export function parsePosition(position: Position): LogPosition {
  const [, commit, prepare] = /^(\d{20})-(\d{20})$/.exec(position) ?? [];
  if (commit === undefined || prepare === undefined) throw new QabyldauError('bad-position', { position });
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}

/** The client's way to say where to start. */
export const startingAt = (position: Position): LogPosition | 'start' =>
  position === START ? 'start' : parsePosition(position);

/**
 * True when the server has said where the event is. Idempotent appends that it has not indexed yet, and stream
 * reads of servers before 22.6, come without; 0/0 is no event of ours, because the log begins with the server's.
 */
export const isKnown = (position: LogPosition | undefined): position is LogPosition =>
  position !== undefined && position.commit > 0n && position.commit <= highest && position.prepare <= highest;

const padded = (value: bigint): string => value.toString().padStart(20, '0');
