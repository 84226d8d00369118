import type { Json, JsonObject } from '@qabyldau/kernel';

/**
 * A checked body as plain JSON values, without its classes and without members that are not there: `null` says the
 * same as leaving a field out.
 */
export function plain<T>(value: T): T {
  return copy(value as Json) as T;
}

/** As {@link plain}, for what is stored. */
export const jsonOf = (value: object): JsonObject => copy(value as JsonObject) as JsonObject;

function copy(value: Json): Json {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, copy(member as Json)]));
}
