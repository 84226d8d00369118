import { derivedId, epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import { systemActor, type RequestedCommand } from '@qabyldau/engine';
import { START, type Position } from '@qabyldau/event-store';
import type { CommandEnvelope, CommandOutcome } from './command.js';
import { eachInTurn } from './in-turn.js';
import type { PendingEffect, WorkStore } from './work-store.js';

/**
 * Does one effect in the world, at least once; `effect.id` lets the receiver recognise a repetition.
 * What came of it comes back as commands (the delivery of a notice starts clocks). A throw is tried again.
 */
export type EffectHandler = (effect: PendingEffect) => Promise<readonly RequestedCommand[]>;

/**
 * Up to which position the read side shows what has happened. Waits for the wanted one, but not for long: an effect
 * beyond the answer stays due, and is looked at again.
 */
export type ShownUpTo = (wanted: Position) => Promise<Position>;

export interface EffectRunner {
  readonly handlers: Readonly<Record<string, EffectHandler>>;
  readonly handle: (command: CommandEnvelope) => Promise<CommandOutcome>;
  readonly work: WorkStore;
  readonly now: () => Instant;
  /** Nobody is told of an event before the read side can show it; without this, at once. */
  readonly shownUpTo?: ShownUpTo | undefined;
  /** Cases whose effects are done at once. */
  readonly atOnce: number;
  readonly onFailed: (effect: PendingEffect, error: unknown, parked: boolean) => void;
}

const PAGE = 200;
/** After this many tries an effect waits for a person. */
const MAX_ATTEMPTS = 10;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Does the effects that are due now and whose events the read side can show; those of one case one after the other.
 * Returns how many there were.
 */
export async function runDueEffects(runner: EffectRunner): Promise<number> {
  const due = await shown(runner, runner.work.dueEffects(runner.now(), PAGE));
  const caseOf = (effect: PendingEffect) => `${effect.workflow}/${effect.caseId}`;
  const done: string[] = [];
  await eachInTurn(due, caseOf, runner.atOnce, async (effect) => {
    if (await attempt(runner, effect)) done.push(effect.id);
  });
  // Marked together; a kill before that means doing them again under the same ids.
  if (done.length > 0) runner.work.effectsDone(done);
  return due.length;
}

/** Those that may be done; the others have not failed, they wait. */
async function shown(
  { shownUpTo }: EffectRunner,
  due: readonly PendingEffect[],
): Promise<readonly PendingEffect[]> {
  if (shownUpTo === undefined || due.length === 0) return due;
  const wanted = due.reduce((last, { position }) => (position > last ? position : last), START);
  const upTo = await shownUpTo(wanted);
  return due.filter(({ position }) => position <= upTo);
}

/** Whether the effect is done for good. */
async function attempt(runner: EffectRunner, effect: PendingEffect): Promise<boolean> {
  try {
    const handler = runner.handlers[effect.type];
    if (handler === undefined) throw new Error(`nothing carries out ${effect.type}`);
    const requests = await handler(effect);
    for (const [place, request] of requests.entries()) {
      const command = outcomeCommand(effect, request, place);
      const outcome = await runner.handle(command);
      if (outcome.kind === 'refused') setAside(runner, effect, command, outcome.refusal.code);
    }
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const last = effect.attempts + 1 >= MAX_ATTEMPTS;
    if (last) park(runner, effect, reason);
    else runner.work.effectFailed(effect.id, reason, retryAt(runner.now(), effect.attempts));
    runner.onFailed(effect, error, last);
    return false;
  }
}

function park(runner: EffectRunner, { id, workflow, caseId, type }: PendingEffect, reason: string): void {
  const about = { kind: 'case', workflow, caseId, type } as const;
  runner.work.park({ id, what: 'effect', reason, at: runner.now(), about });
}

/** The world has acted, and the case did not take its word: the effect is not done again, but somebody must look. */
function setAside(runner: EffectRunner, effect: PendingEffect, command: CommandEnvelope, code: string): void {
  const reason = `${command.type} for ${command.workflow} ${command.caseId} was refused: ${code}`;
  const about = { kind: 'command', command } as const;
  runner.work.park({ id: command.id, what: 'outcome', reason, at: runner.now(), about });
  runner.onFailed(effect, new Error(reason), true);
}

function retryAt(now: Instant, attempts: number): Instant {
  return instantOf(epochOf(now) + Math.min(1000 * 2 ** attempts, LONGEST_PAUSE_MS));
}

function outcomeCommand(effect: PendingEffect, request: RequestedCommand, place: number): CommandEnvelope {
  return {
    id: derivedId(effect.id, place),
    workflow: request.workflow,
    caseId: request.caseId,
    type: request.command.type,
    data: request.command.data,
    actor: systemActor,
    causation: effect.eventId,
    correlation: effect.correlation,
  };
}
