import type { Row } from '@qabyldau/read-models';
import type { Pseudonym } from '../analyst-view.js';

/** The pseudonym of what stands in a column. */
export const pseudonymOf =
  <C extends string>(column: C) =>
  (row: Row & { readonly [K in C]: string | null }, pseudonym: Pseudonym): string | null => {
    const id = row[column];
    return id === null ? null : pseudonym(id);
  };
