import type { RequestedCommand } from '@qabyldau/engine';
import { QabyldauError } from '@qabyldau/kernel';
import { askedCase, askedId, envelopeOf } from './asked-case.js';
import type { CommandEnvelope, CommandOutcome, RecordedFact } from './command.js';
import {
  decideCommand,
  nextRequest,
  type Answer,
  type Asked,
  type Question,
  type Surroundings,
} from './decide-command.js';
import { refused } from './outcome.js';
import { untilSettled } from './until-settled.js';

export interface Authorities {
  readonly handle: (command: CommandEnvelope) => Promise<CommandOutcome>;
  readonly revisionOf: (workflow: string, caseId: string) => Promise<number>;
}

/** What the one-stream-at-a-time way of one command needs of the command handler. */
export interface AskingFirst extends Authorities {
  readonly around: Surroundings;
  /** Of the case as it stands; nothing when it has carried out the command already. */
  readonly question: () => Promise<Question | undefined>;
  readonly decideHere: (decide: (question: Question) => Answer) => Promise<CommandOutcome>;
}

/**
 * Cases that are the authority for something are asked, and write, before the one that asks decides; their "no" is
 * the answer. What they have reserved is given back when the command is not carried out.
 */
export async function handleAskingFirst(parts: AskingFirst): Promise<CommandOutcome> {
  const asked = new AskedFirst(parts.around);
  let outcome: CommandOutcome | undefined;
  try {
    outcome = await untilSettled(async () => {
      const question = await parts.question();
      const no = question === undefined ? undefined : await asked.ask(question, parts);
      if (no !== undefined) return no;
      return parts.decideHere((now) => {
        asked.confirm(now);
        return decideCommand(parts.around, now, asked.facts);
      });
    });
    return outcome;
  } finally {
    if (outcome?.kind !== 'done') for (const giveBack of asked.giveBack) await parts.handle(giveBack);
  }
}

/**
 * The cases that one command asks before it is decided, and what they have said: over all its attempts.
 */
export class AskedFirst {
  readonly #cases = new Set<string>();
  readonly #facts: RecordedFact[] = [];
  readonly #giveBack: CommandEnvelope[] = [];

  constructor(private readonly around: Surroundings) {}

  get facts(): Asked {
    return this.#facts;
  }

  /** To be sent when the command is not carried out after all. */
  get giveBack(): readonly CommandEnvelope[] {
    return this.#giveBack;
  }

  /** Asks one after the other; each question may rest on what the others have said. The first "no" is the answer. */
  async ask(question: Question, { handle, revisionOf }: Authorities): Promise<CommandOutcome | undefined> {
    for (;;) {
      const request = this.#nextRequest(question);
      if (request === undefined) return undefined;
      const id = await this.#idOf(request, question.command, revisionOf);
      const outcome = await handle(envelopeOf(request, id, question.command));
      if (outcome.kind === 'refused') return refused(question, outcome.refusal);
      this.#cases.add(askedCase(request));
      this.#facts.push(...outcome.facts);
      if (request.ifRefused === undefined || outcome.facts.length === 0) continue;
      this.#giveBack.push(envelopeOf(request.ifRefused, `${id}:give-back`, question.command));
    }
  }

  /**
   * The case may have gone on since it was asked whom to ask.
   * @throws QabyldauError `wrong-expected-revision` when it would ask somebody else now
   */
  confirm(question: Question): void {
    if (this.#nextRequest(question) === undefined) return;
    const { stream, revision } = question.state;
    throw new QabyldauError('wrong-expected-revision', { stream, expected: revision, actual: revision });
  }

  #nextRequest(question: Question): RequestedCommand | undefined {
    const request = nextRequest(this.around, question, this.#facts);
    return request === undefined || this.#cases.has(askedCase(request)) ? undefined : request;
  }

  /**
   * What can be given back is asked for anew each time: the same id would bring up an answer that no longer holds.
   * What cannot, such as a number, is given once for each command.
   */
  async #idOf(
    { workflow, caseId, ifRefused }: RequestedCommand,
    asker: CommandEnvelope,
    revisionOf: Authorities['revisionOf'],
  ): Promise<string> {
    const id = askedId(asker, this.#cases.size + 1);
    return ifRefused === undefined ? id : `${id}:${await revisionOf(workflow, caseId)}`;
  }
}
