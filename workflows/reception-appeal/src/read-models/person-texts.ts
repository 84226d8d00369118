import type { Json, JsonObject } from '@qabyldau/kernel';

/** A name in one piece, or in its parts: surname, given name, patronymic where there is one. */
export function nameText(name: Json | undefined): string | undefined {
  if (typeof name === 'string') return name;
  if (typeof name !== 'object' || name === null || Array.isArray(name)) return undefined;
  const { surname, given, patronymic } = name as JsonObject;
  return [surname, given, patronymic].filter((part) => typeof part === 'string').join(' ');
}

export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
