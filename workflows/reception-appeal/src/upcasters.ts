import type { Upcaster } from '@qabyldau/engine';

/** How older shapes are read. A changed one gets its reader here, with a before/after test. */
export const upcasters: readonly Upcaster[] = [
  // Words that somebody typed stood in the open; what was written so is still read so.
  ...['term-extended', 'hearing-appointed', 'appeal-terminated', 'reception-handed-over', 'reply-sent'].map(
    (type): Upcaster => ({ type, from: 1, up: (data) => data }),
  ),
  // The time for remarks on a record was told, and no timer set: the chart may set none when it is read again.
  {
    type: 'hearing-record-signed',
    from: 1,
    up: ({ remarks, ...data }) => (remarks === undefined ? data : { ...data, remarksBy: remarks }),
  },
];
