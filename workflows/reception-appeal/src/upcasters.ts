import type { Upcaster } from '@qabyldau/engine';

/** How older shapes are read. A changed one gets its reader here, with a before/after test. */
export const upcasters: readonly Upcaster[] = [
  /** The reason stood in the open; what was written so is still read so. */
  { type: 'term-extended', from: 1, up: (data) => data },
];
