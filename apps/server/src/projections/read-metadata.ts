import { readMetadata } from '@qabyldau/engine';
import type { RecordedEvent } from '@qabyldau/event-store';
import type { ModelEvent } from '@qabyldau/read-models';

/** What rows are made from of all that an event says about itself. */
export interface Origin {
  readonly workflow: string;
  readonly at: string;
  readonly actor: ModelEvent['actor'];
}

const beginning = '{"actor":';
const atField = ',"at":"';
const workflowField = ',"workflow":"';
/** The recorded instant alone; empty where it is not in its usual place. */
export function instantOf({ metadata }: Pick<RecordedEvent, 'metadata'>): string {
  const text: string = metadata;
  const at = text.indexOf(atField);
  if (at < 0) return '';
  return text.slice(at + atField.length, text.indexOf('"', at + atField.length));
}

/** As many people act as a body employs. */
const actorsKept = 10_000;

/**
 * Reads the three fields where canonical JSON has them: the actor first, the instant after it, the workflow
 * last. Whole metadata are parsed only where they are not so; that takes three times as long as all the rest
 * of reading an event.
 */
export function originReader(): (event: RecordedEvent) => Origin {
  const actors = new Map<string, Origin['actor']>();
  const actorOf = (text: string): Origin['actor'] => {
    let actor = actors.get(text);
    if (actor === undefined) {
      actor = JSON.parse(text) as Origin['actor'];
      if (actors.size >= actorsKept) actors.clear();
      actors.set(text, actor);
    }
    return actor;
  };
  return (event) => {
    const text: string = event.metadata;
    const at = text.indexOf(atField);
    const workflow = text.lastIndexOf(workflowField);
    const name = workflow + workflowField.length;
    const last = text.endsWith('"}') && text.indexOf('"', name) === text.length - 2;
    const usual = text.startsWith(beginning) && at > 0 && workflow > at && last;
    if (!usual) return readMetadata(event);
    const instant = at + atField.length;
    try {
      return {
        actor: actorOf(text.slice(beginning.length, at)),
        at: text.slice(instant, text.indexOf('"', instant)),
        workflow: text.slice(name, -2),
      };
    } catch {
      return readMetadata(event);
    }
  };
}
