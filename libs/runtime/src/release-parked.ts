import type { EventReader, RecordedEvent } from '@qabyldau/event-store';
import type { Instant } from '@qabyldau/kernel';
import type { CommandEnvelope, CommandOutcome } from './command.js';
import type { ParkedAbout, ParkedWork, WorkStore } from './work-store.js';

/** What came of letting parked work be taken up again. */
export type Released =
  /** Done, or due at once. */
  | { readonly kind: 'released' }
  /** It was tried, and waits again. */
  | { readonly kind: 'parked-again'; readonly reason: string }
  /** Nothing of that id waits. */
  | { readonly kind: 'not-parked' }
  /** An older program parked it without saying where it is to be taken up; it stays in sight. */
  | { readonly kind: 'not-known' };

export interface Releasing {
  readonly work: WorkStore;
  readonly store: Pick<EventReader, 'readStream'>;
  readonly now: () => Instant;
  readonly handle: (command: CommandEnvelope) => Promise<CommandOutcome>;
  /** Carries out what reactions ask for after one event; what fails again is parked with `work`. */
  readonly react: (event: RecordedEvent, work: Pick<WorkStore, 'park'>) => Promise<void>;
}

type About<K extends ParkedAbout['kind']> = Extract<ParkedAbout, { readonly kind: K }>;

/**
 * Takes up parked work again. It is struck off only when it is done, or due again in the same file: whoever is killed
 * in between finds it parked or due, and all of it may be done twice.
 */
export function releaseParked(parts: Releasing, id: string): Promise<Released> {
  const parked = parts.work.parked().find((work) => work.id === id);
  if (parked === undefined) return Promise.resolve({ kind: 'not-parked' });
  const { about } = parked;
  switch (parked.what) {
    case 'effect': {
      const due = parts.work.retryEffect(id, parts.now());
      return Promise.resolve({ kind: due ? 'released' : 'not-known' });
    }
    case 'sweep':
      // The job that passed the case over goes through all of them again; this one was looked at.
      parts.work.unpark(id);
      return Promise.resolve({ kind: 'released' });
    case 'reaction':
      return about?.kind === 'event' ? reactAgain(parts, id, about) : notKnown;
    case 'outcome':
      return about?.kind === 'command' ? tellAgain(parts, parked, about) : notKnown;
  }
}

const notKnown: Promise<Released> = Promise.resolve({ kind: 'not-known' });

/** All reactions to the event: what was done then does nothing now, under the same ids. */
async function reactAgain(parts: Releasing, id: string, about: About<'event'>): Promise<Released> {
  const { stream, revision } = about;
  const failed = new Map<string, ParkedWork>();
  for await (const [event] of parts.store.readStream(stream, { from: revision, limit: 1 }))
    if (event !== undefined)
      await parts.react(event, {
        park: (again) => {
          failed.set(again.id, again);
          parts.work.park(again);
        },
      });
  for (const other of parts.work.parked())
    if (isAbout(other, about) && !failed.has(other.id)) parts.work.unpark(other.id);
  const again = failed.get(id);
  return again === undefined ? { kind: 'released' } : { kind: 'parked-again', reason: again.reason };
}

const isAbout = ({ about }: ParkedWork, { stream, revision }: About<'event'>): boolean =>
  about?.kind === 'event' && about.stream === stream && about.revision === revision;

/** The effect was done; its case hears of it once more. */
async function tellAgain(
  { work, handle, now }: Releasing,
  parked: ParkedWork,
  { command }: About<'command'>,
): Promise<Released> {
  const outcome = await handle(command);
  if (outcome.kind === 'done') {
    work.unpark(parked.id);
    return { kind: 'released' };
  }
  const reason = `${command.type} for ${command.workflow} ${command.caseId} was refused: ${outcome.refusal.code}`;
  work.park({ ...parked, reason, at: now() });
  return { kind: 'parked-again', reason };
}
