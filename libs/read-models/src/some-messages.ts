import * as fc from 'fast-check';
import { dropped, grown, linked, put } from './conformance/sample.js';

const key = fc.constantFrom('a', 'b', 'c', 'ә', '😀');

/** Up to sixty messages about five things. */
export const someMessages = fc.array(
  fc.oneof(
    fc.tuple(key, fc.nat(9), fc.constantFrom(null, 'open', 'done')).map((part) => put(...part)),
    key.map(grown),
    fc.tuple(key, key).map((pair) => linked(...pair)),
    key.map(dropped),
  ),
  { maxLength: 60 },
);
