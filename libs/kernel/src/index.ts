export { canonicalJson, type CanonicalJson, type Json, type JsonObject } from './json.js';
export { ok, fail, type Result } from './result.js';
export { exhaustive } from './exhaustive.js';
export { citationText } from './citation-text.js';
export { fillText, languages, type Language, type Text } from './text.js';
export { fillPlaces, placesIn } from './places.js';
export { writtenDate } from './written-date.js';
export {
  clockFrom,
  epochOf,
  instantOf,
  parseDate,
  parseInstant,
  SettableClock,
  systemClock,
  type Clock,
  type Instant,
  type IsoDate,
} from './time.js';
export { derivedId, randomId, type NewId } from './ids.js';
export { hasCode, QabyldauError, type ErrorCode, type ErrorWords } from './errors.js';
export { missingPlace, wrongPlace, WrongRequest, type WrongPlace } from './wrong-request.js';
export { RecentMap } from './recent-map.js';
export { foldWord, kazakhSortKey, wordsOf } from './kazakh-letters.js';
