import {
  step,
  traceCommand,
  type CaseState,
  type CommandTrace,
  type SealedFact,
  type StoredEvent,
} from '@qabyldau/engine';
import type { AppendResult, EventStore } from '@qabyldau/event-store';
import type { HeldCase } from './case-cache.js';
import type { CaseMemory } from './case-memory.js';
import type { Fact, Question } from './decide-command.js';
import type { Vault } from './vault.js';

export interface CaseWriterOptions {
  readonly store: EventStore;
  readonly vault: Vault;
}

/** The facts of one command, taken by its case and ready to be stored; nothing of it is anywhere yet. */
export interface Prepared {
  readonly question: Question;
  readonly held: HeldCase | undefined;
  readonly facts: readonly Fact[];
  readonly events: readonly StoredEvent[];
  readonly next: CaseState;
  /** Settles when the keys of new persons are on the disk. */
  readonly keys: readonly Promise<void>[];
}

/** Lets cases take facts, and hands the events to the store. */
export class CaseWriter {
  constructor(
    private readonly options: CaseWriterOptions,
    private readonly cases: CaseMemory,
  ) {}

  /** @throws QabyldauError `illegal-transition`, `key-destroyed` */
  prepare(question: Question, held: HeldCase | undefined, facts: readonly Fact[]): Prepared {
    const { command, state, at } = question;
    const keys: Promise<void>[] = [];
    const sealed = facts.map((fact, place) => this.#seal(fact, state.stream, command.id, place, keys));
    const { state: next, events } = step(state, sealed, {
      at,
      actor: command.actor,
      command: command.id,
      causation: command.causation,
      correlation: command.correlation ?? command.caseId,
    });
    return { question, held, facts, events, next, keys };
  }

  /**
   * Writes them, all or none; none also where a case they rest on does not stand where it stood. Before it first
   * waits, the events are handed over and the cases in memory have gone on; it answers when everything is on the
   * disk, with the place of each.
   */
  async write(parts: readonly Prepared[], restsOn: readonly HeldCase[]): Promise<readonly AppendResult[]> {
    const unchanged = withoutWritten(restsOn, parts);
    const append = this.#append(parts, unchanged);
    const keys = parts.flatMap((part) => part.keys);
    const tail = keys.length === 0 ? append : Promise.all([append, ...keys]);
    const kept = parts.map((part) => ({ ahead: this.#keep(part, tail), before: part.question.state }));
    tail.catch(() => {
      kept.forEach(({ ahead, before }) => this.cases.takeBack(ahead, before));
      unchanged.forEach((held) => this.cases.takeBack(held, held.fold.state));
    });
    await tail;
    return append;
  }

  async #append(
    parts: readonly Prepared[],
    unchanged: readonly HeldCase[],
  ): Promise<readonly AppendResult[]> {
    const { store } = this.options;
    const appends = parts.map(({ question: { state }, events }) => ({
      stream: state.stream,
      expected: state.revision < 0 ? ('no-stream' as const) : state.revision,
      events,
    }));
    const [first, ...others] = appends;
    if (first === undefined) return [];
    if (others.length === 0 && unchanged.length === 0)
      return [await store.append(first.stream, first.expected, first.events)];
    if (store.appendTogether === undefined) throw new Error('the store writes one stream at a time');
    return store.appendTogether(
      appends,
      unchanged.map(({ fold: { state } }) => ({ stream: state.stream, revision: state.revision })),
    );
  }

  #keep({ question, held, events, next }: Prepared, tail: Promise<unknown>): HeldCase {
    const commands = held?.fold.commands ?? new Map<string, CommandTrace>();
    events.forEach((event) => traceCommand(commands, question.command.id, event.revision));
    return this.cases.keep({ fold: { state: next, commands }, tail });
  }

  #seal(
    { type, data, personal, effectiveAt }: Fact,
    stream: string,
    commandId: string,
    place: number,
    keys: Promise<void>[],
  ): SealedFact {
    if (personal === undefined || personal.length === 0) return { type, data, effectiveAt };
    const { text, durable } = this.options.vault.seal(personal, stream, `${stream}\0${commandId}\0${place}`);
    keys.push(durable);
    return { type, data, effectiveAt, personal: text };
  }
}

/** Each once: a case may have been asked about several things. */
function withoutWritten(restsOn: readonly HeldCase[], parts: readonly Prepared[]): readonly HeldCase[] {
  const others = new Map(restsOn.map((held) => [held.fold.state.stream, held]));
  for (const { question } of parts) others.delete(question.state.stream);
  return [...others.values()];
}
