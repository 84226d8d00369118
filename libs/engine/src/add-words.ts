import type { JsonObject } from '@qabyldau/kernel';
import type { PersonalPart } from './messages.js';

/**
 * What somebody wrote goes into the sealed part of the person it may speak of, beside what stands there already.
 * A person has one part in an event.
 */
export function addWords(
  personal: readonly PersonalPart[] | undefined,
  subject: string,
  words: JsonObject,
): readonly PersonalPart[] {
  const others = (personal ?? []).filter((part) => part.subject !== subject);
  const own = personal?.find((part) => part.subject === subject);
  return [...others, { subject, data: { ...own?.data, ...words } }];
}
