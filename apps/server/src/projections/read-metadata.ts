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

/**
 * Reads the recorded instant alone; empty where it is not in its usual place. Rows keep instants: each is a text of its
 * own, for a part of a longer text would keep the whole of the metadata in memory. Events of one command share theirs.
 */
export function instantReader(): (event: Pick<RecordedEvent, 'metadata'>) => string {
  let last = '';
  return ({ metadata }) => {
    const text: string = metadata;
    const field = text.indexOf(atField);
    if (field < 0) return '';
    const start = field + atField.length;
    const end = text.indexOf('"', start);
    if (last.length !== end - start || !text.startsWith(last, start)) last = ownText(text.slice(start, end));
    return last;
  };
}

const ownText = (text: string): string => Buffer.from(text).toString();

/** As many people act as a body employs. */
const actorsKept = 10_000;

/**
 * Reads the three fields where canonical JSON has them: the actor first, the instant after it, the workflow
 * last. Whole metadata are parsed only where they are not so; that takes three times as long as all the rest
 * of reading an event.
 * @param workflows their names: one of them is given as it stands there, and compares with no look at its letters
 */
export function originReader(workflows: readonly string[]): (event: RecordedEvent, at: string) => Origin {
  const names = new Map(workflows.map((name) => [name, name]));
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
  return (event, at) => {
    const text: string = event.metadata;
    const instant = text.indexOf(atField);
    const workflow = text.lastIndexOf(workflowField);
    const name = workflow + workflowField.length;
    const last = text.endsWith('"}') && text.indexOf('"', name) === text.length - 2;
    const usual = text.startsWith(beginning) && instant > 0 && workflow > instant && last;
    if (!usual) return readMetadata(event);
    const written = text.slice(name, -2);
    try {
      const actor = actorOf(text.slice(beginning.length, instant));
      return { actor, at, workflow: names.get(written) ?? ownText(written) };
    } catch {
      return readMetadata(event);
    }
  };
}
