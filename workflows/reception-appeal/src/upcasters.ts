import type { Upcaster } from '@qabyldau/engine';

/** Every shape is still the first. A changed one gets its reader here, with a before/after test. */
export const upcasters: readonly Upcaster[] = [];
