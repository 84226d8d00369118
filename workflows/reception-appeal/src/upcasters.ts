import type { Upcaster } from '@qabyldau/engine';

/** How older shapes are read. A changed one gets its reader here, with a before/after test. */
export const upcasters: readonly Upcaster[] = [
  // Words that somebody typed stood in the open; what was written so is still read so.
  ...['term-extended', 'hearing-appointed', 'appeal-terminated', 'reception-handed-over', 'reply-sent'].map(
    (type): Upcaster => ({ type, from: 1, up: (data) => data }),
  ),
];
