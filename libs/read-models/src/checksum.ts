import { createHash } from 'node:crypto';
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
export class RowsChecksum {
  readonly #hash = createHash('sha256');
  #rows = 0;
  #text = '';
  #columns: readonly (readonly [name: string, label: string])[] | undefined;

  add(row: Row): void {
    // Canonical JSON: all rows of a table have the same columns, so they are put in order once.
    this.#columns ??= Object.keys(row)
      .sort()
      .map((name, i) => [name, `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`] as const);
    for (const [name, label] of this.#columns) this.#text += label + JSON.stringify(row[name]);
    this.#text += '}\n';
    this.#rows++;
    if (this.#text.length >= 65_536) this.#flush();
  }

  /** The same of a row whose canonical JSON a database has written. */
  addText(row: string): void {
    this.#text += row;
    this.#text += '\n';
    this.#rows++;
    if (this.#text.length >= 65_536) this.#flush();
  }

  digest(): Checksum {
    this.#flush();
    return { rows: this.#rows, sha256: this.#hash.digest('hex') };
  }

  #flush(): void {
    this.#hash.update(this.#text);
    this.#text = '';
  }
}

/** {@link RowsChecksum} of rows that are at hand, in the order of their keys. */
export function checksumInKeyOrder(rows: Iterable<Row>): Checksum {
  const checksum = new RowsChecksum();
  for (const row of rows) checksum.add(row);
  return checksum.digest();
}

/** {@link checksumInKeyOrder} of rows in memory, for example of an as-of fold. */
export function checksumOf(rows: ReadonlyMap<string, Row>): Checksum {
  const inOrder = [...rows].sort(([a], [b]) => compareText(a, b));
  return checksumInKeyOrder(inOrder.map(([, row]) => row));
}
