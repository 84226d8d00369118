import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Tinos has the measure of Times New Roman and every letter of Kazakh, under the Open Font License.
 * It is embedded, so that a letter looks the same on every machine.
 */
const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));

export const FONT_NAME = 'Tinos';

export const fontFiles = {
  normal: join(folder, '400Regular/Tinos_400Regular.ttf'),
  bold: join(folder, '700Bold/Tinos_700Bold.ttf'),
  italics: join(folder, '400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: join(folder, '700Bold_Italic/Tinos_700Bold_Italic.ttf'),
} as const;

const known: ReadonlySet<string> = new Set(Object.values(fontFiles));

/** No document reads any other file. */
export const isFontFile = (path: string): boolean => known.has(path);
