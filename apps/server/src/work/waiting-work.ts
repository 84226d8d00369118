import { fillText, type Instant, type Text } from '@qabyldau/kernel';
import type { FailingTimer, FeedQueue, ParkedEvent, ParkedWork, Runtime } from '@qabyldau/runtime';
import type { StandingStill } from '../projections/with-views.js';
import { notReleased, waitingWords, type WaitingKind } from './waiting-words.js';
import { whyItWaits } from './why-it-waits.js';

/** What shows everything that waits, and what `/health` says to do. */
export const WORK_COMMAND = 'qabyldau work';

/** Something that waits for a person. */
export interface WaitingWork {
  /** What `--release` takes. */
  readonly id: string;
  readonly kind: WaitingKind;
  readonly name: Text;
  /** Which case, event or table; nothing where an older program did not say. */
  readonly about: string | null;
  /** As it was kept: a code, or what was thrown. */
  readonly reason: string;
  /** The same for people. */
  readonly explained: Text;
  /** Since when; nothing where that is not kept. */
  readonly since: Instant | null;
  readonly toDo: Text;
}

/** Where work waits. */
export interface WaitingPlaces {
  readonly parked: readonly ParkedWork[];
  readonly failingTimers: readonly FailingTimer[];
  /** Events that the receiver of the webhook does not take. */
  readonly events: readonly ParkedEvent[];
  readonly standing: readonly StandingStill[];
}

/** Everything that waits for a person, wherever it is kept. */
export function waitingWork({
  parked,
  failingTimers,
  events,
  standing,
}: WaitingPlaces): readonly WaitingWork[] {
  return [
    ...parked.map(({ id, what, reason, at, about }) =>
      waiting(id, what, { about: aboutText(about), reason, since: at }),
    ),
    ...failingTimers.map(({ workflow, caseId, timer, reason, since }) =>
      waiting(`${workflow}/${caseId}/${timer}`, 'timer', { about: `${workflow}-${caseId}`, reason, since }),
    ),
    ...events.map(({ id, stream, reason, at }) =>
      waiting(id, 'webhook-event', { about: stream, reason, since: at }),
    ),
    ...standing.map(({ model, eventId, reason }) =>
      waiting(model, 'read-model', { about: eventId, reason, since: null }),
    ),
  ];
}

/** What came of it, in words where it was not taken up. */
export type ReleaseAnswer = { readonly released: true } | { readonly released: false; readonly why: Text };

/** Takes up what waits under an id, wherever it is kept. */
export async function releaseWork(
  runtime: Pick<Runtime, 'releaseParked' | 'health'>,
  queue: Pick<FeedQueue, 'release'> | undefined,
  id: string,
): Promise<ReleaseAnswer> {
  const answer = await runtime.releaseParked(id);
  switch (answer.kind) {
    case 'released':
      return { released: true };
    case 'parked-again':
      return {
        released: false,
        why: fillText(notReleased.again, { reason: whyItWaits('effect', answer.reason) }),
      };
    case 'not-known':
      return { released: false, why: notReleased.older };
    case 'not-parked': {
      if (queue?.release(id) === true) return { released: true };
      const { failingTimers } = await runtime.health();
      const waits = waitingWork({ parked: [], events: [], standing: [], failingTimers });
      const byItself = waits.some((work) => work.id === id);
      return {
        released: false,
        why: byItself ? notReleased.byItself : fillText(notReleased.unknown, { id }),
      };
    }
  }
}

function waiting(
  id: string,
  kind: WaitingKind,
  told: Pick<WaitingWork, 'about' | 'reason' | 'since'>,
): WaitingWork {
  const command =
    kind === 'read-model' ? `qabyldau rebuild --read-model ${id}` : `${WORK_COMMAND} --release ${id}`;
  const { name, toDo } = waitingWords[kind];
  const explained = whyItWaits(kind, told.reason);
  return { id, kind, name, ...told, explained, toDo: fillText(toDo, { command }) };
}

function aboutText(about: ParkedWork['about']): string | null {
  switch (about?.kind) {
    case 'case':
      return `${about.workflow}-${about.caseId} ${about.type}`;
    case 'event':
      return `${about.stream} #${String(about.revision)}`;
    case 'command':
      return `${about.command.workflow}-${about.command.caseId} ${about.command.type}`;
    case undefined:
      return null;
  }
}
