import { createHash } from 'node:crypto';
import { canonicalJson } from '@qabyldau/kernel';
import type { Row } from './read-model.js';
import { compareText } from './text-order.js';

/** How many rows a table has, and the SHA-256 (hex) over them. */
export interface Checksum {
  readonly rows: number;
  readonly sha256: string;
}

/**
 * SHA-256 over the canonical JSON of each row and a line feed. The rows must come in the order of their
 * keys ({@link compareText}); tables with the same content then have the same checksum in every store.
 */
export function checksumInKeyOrder(rows: Iterable<Row>): Checksum {
  const hash = createHash('sha256');
  let count = 0;
  let text = '';
  for (const row of rows) {
    text += canonicalJson(row) + '\n';
    count++;
    if (text.length < 65_536) continue;
    hash.update(text);
    text = '';
  }
  return { rows: count, sha256: hash.update(text).digest('hex') };
}

/** {@link checksumInKeyOrder} of rows in memory, for example of an as-of fold. */
export function checksumOf(rows: ReadonlyMap<string, Row>): Checksum {
  const inOrder = [...rows].sort(([a], [b]) => compareText(a, b));
  return checksumInKeyOrder(inOrder.map(([, row]) => row));
}
