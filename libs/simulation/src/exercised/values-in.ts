import type { Json, JsonObject } from '@qabyldau/kernel';

/**
 * Tells the values of a message as `field=value`: of lists each element, of what lies deeper also with the name
 * of what it lies in (`consent.channel=telephone`).
 */
export function valuesIn(data: JsonObject, tell: (value: string) => void, parent?: string): void {
  for (const [field, value] of Object.entries(data)) tellAll(field, value as Json, tell, parent);
}

function tellAll(field: string, value: Json, tell: (value: string) => void, parent?: string): void {
  if (typeof value === 'string' || typeof value === 'number') {
    if (String(value).length > longest) return;
    tell(`${field}=${value}`);
    if (parent !== undefined) tell(`${parent}.${field}=${value}`);
    // Counts stand under what was counted.
    if (parent !== undefined && typeof value === 'number') tell(`${parent}=${field}`);
  } else if (Array.isArray(value)) {
    for (const element of value) tellAll(field, element as Json, tell, parent);
  } else if (typeof value === 'object' && value !== null) {
    valuesIn(value as JsonObject, tell, field);
  }
}

/** No declared value is longer; texts and hashes need not be looked at. */
const longest = 32;
