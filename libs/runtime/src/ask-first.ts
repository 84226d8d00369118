import type { RequestedCommand } from '@qabyldau/engine';
import { QabyldauError } from '@qabyldau/kernel';
import { askedCase, askedId, envelopeOf } from './asked-case.js';
import type { CommandEnvelope, CommandOutcome, RecordedFact } from './command.js';
import { nextRequest, type Asked, type Question, type Surroundings } from './decide-command.js';
import { refused } from './outcome.js';

export interface Authorities {
  readonly handle: (command: CommandEnvelope) => Promise<CommandOutcome>;
  readonly revisionOf: (workflow: string, caseId: string) => Promise<number>;
}

/**
 * The cases that one command asks before it is decided, and what they have said: over all its attempts. For stores
 * that write to one stream at a time: what was reserved is given back when the command is not carried out.
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
