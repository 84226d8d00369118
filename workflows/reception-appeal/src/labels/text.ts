import type { Text } from '@qabyldau/kernel';

/** A text in the order of the interface: Kazakh, Russian, English. */
export const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
