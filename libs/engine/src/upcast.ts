import { QabyldauError, type JsonObject } from '@qabyldau/kernel';
import { EDITION_MIGRATED, TIMER_FIRED } from './engine-events.js';
import { parseWireName } from './event-body.js';
import type { AnyWorkflow } from './workflow.js';

/**
 * An event's data in the newest shape of its type.
 * @throws QabyldauError `unknown-event-type` for a type, or a newer version, that the workflow does not know.
 */
export function upcast(
  workflow: AnyWorkflow,
  stream: string,
  wire: string,
  data: JsonObject,
): { readonly type: string; readonly data: JsonObject } {
  const { type, version } = parseWireName(wire);
  const own = type === TIMER_FIRED || type === EDITION_MIGRATED;
  const current = own ? 1 : workflow.events[type]?.version;
  if (current === undefined || !(version <= current)) {
    throw new QabyldauError('unknown-event-type', { stream, type: wire });
  }
  let shaped = data;
  for (let v = version; v < current; v++) {
    const step = workflow.upcasters.find((u) => u.type === type && u.from === v);
    if (step === undefined) {
      throw new QabyldauError('unknown-event-type', { stream, type: wireWithout(wire, v) });
    }
    shaped = step.up(shaped);
  }
  return { type, data: shaped };
}

const wireWithout = (wire: string, version: number): string => `${wire} (no upcaster from v${version})`;
