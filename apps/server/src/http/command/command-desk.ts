import { Inject, Injectable } from '@nestjs/common';
import {
  parseWireName,
  readData,
  readMetadata,
  type CaseState,
  type PersonalPart,
  type Refusal,
} from '@qabyldau/engine';
import { derivedId, randomId, type JsonObject } from '@qabyldau/kernel';
import { caseAt, type CommandOutcome } from '@qabyldau/runtime';
import type { AccessKey } from '../../system/access-key.js';
import { toldWithLetter } from '../../system/letter-in-folder.js';
import type { System } from '../../system/open-system.js';
import { refusalInWords } from '../../system/refusal-in-words.js';
import type { Asked } from '../asked.js';
import { PROBLEM_JSON, problemOfRefusal, type Problem } from '../problem/problem.js';
import { ACCESS_KEY, SYSTEM } from '../tokens.js';
import { commandAnswer, type CommandAnswer } from './answer.js';
import { etagOf, expectedRevision, idempotencyKey } from './request-headers.js';
import { RequestMarks } from './request-marks.js';

/** One command as a route hands it over. */
export interface DeskCommand {
  readonly workflow: string;
  readonly caseId: string;
  readonly verb: string;
  readonly data: JsonObject;
  readonly personal?: readonly PersonalPart[] | undefined;
  readonly id: string;
}

type Done = Extract<CommandOutcome, { readonly kind: 'done' }>;

/** Takes a command from HTTP to the runtime and its outcome back: revisions, repetitions, refusals. */
@Injectable()
export class CommandDesk {
  readonly #marks: RequestMarks;

  constructor(
    @Inject(SYSTEM) private readonly system: System,
    @Inject(ACCESS_KEY) key: AccessKey,
  ) {
    this.#marks = new RequestMarks(key);
  }

  /** The same for the same `Idempotency-Key` of the same person, else a new one. */
  commandId({ by, request }: Asked): string {
    const key = idempotencyKey(request);
    return key === undefined ? randomId() : derivedId('idempotency-key', by.id, key);
  }

  async carryOut(asked: Asked, command: DeskCommand): Promise<CommandAnswer | Problem> {
    const mark = this.#mark(asked, command);
    const outcome = await this.system.runtime.handle({
      id: command.id,
      workflow: command.workflow,
      caseId: command.caseId,
      type: command.verb,
      data: await toldWithLetter(this.system, command),
      personal: command.personal,
      actor: asked.by,
      causation: mark,
      expectedRevision: expectedRevision(asked.request),
    });
    if (outcome.kind === 'refused') return this.#refused(asked, outcome);
    if (mark !== undefined) await this.#recognise(command, outcome, mark);
    return this.#done(asked, command, outcome);
  }

  /**
   * The answer of the command that began a case, given again; nothing, when the case has not begun, or began with this
   * very command, which is repeated in the usual way.
   */
  async begun(
    asked: Asked,
    workflow: string,
    caseId: string,
    commandId: string,
  ): Promise<CommandAnswer | undefined> {
    const { runtime, store } = this.system;
    const state = await runtime.load(workflow, caseId);
    if (state === undefined) return undefined;
    for await (const [first] of store.readStream(state.stream, { limit: 1 })) {
      if (first === undefined || readMetadata(first).command === commandId) return undefined;
      const { type } = parseWireName(first.type);
      const fact = { id: first.id, type, revision: first.revision, data: readData(first) };
      const done: Done = {
        kind: 'done',
        caseId,
        revision: first.revision,
        position: first.position,
        facts: [fact],
        repeated: true,
      };
      return this.#done(asked, { workflow, caseId, verb: '', data: {}, id: commandId }, done);
    }
    return undefined;
  }

  #mark({ request }: Asked, { workflow, caseId, verb, id }: DeskCommand): string | undefined {
    if (idempotencyKey(request) === undefined) return undefined;
    const mark = this.#marks.markOf(workflow, caseId, verb, request.body);
    this.#marks.check(id, mark);
    return mark;
  }

  async #recognise(
    { workflow, caseId, id }: DeskCommand,
    { repeated, facts }: Done,
    mark: string,
  ): Promise<void> {
    const [first] = facts;
    if (first === undefined) return;
    if (repeated)
      await this.#marks.checkRecorded(this.system.store, `${workflow}-${caseId}`, first.revision, mark);
    this.#marks.remember(id, mark);
  }

  #refused(asked: Asked, outcome: Extract<CommandOutcome, { kind: 'refused' }>): Problem {
    if (outcome.revision >= 0) void asked.reply.header('ETag', etagOf(outcome.revision));
    return this.refuse(asked, outcome.refusal);
  }

  /** Answers with a refusal. */
  refuse(asked: Asked, refusal: Refusal): Problem {
    const problem = problemOfRefusal(refusalInWords(this.system, refusal), asked);
    void asked.reply.status(problem.status).header('Content-Type', PROBLEM_JSON);
    return problem;
  }

  async #done(asked: Asked, command: DeskCommand, outcome: Done): Promise<CommandAnswer> {
    void asked.reply.header('ETag', etagOf(outcome.revision));
    if (outcome.repeated) void asked.reply.header('Idempotency-Replayed', 'true');
    return commandAnswer(await this.#stateAfter(command, outcome.revision), outcome, asked.language);
  }

  /** The case as the command left it: what is in memory, unless somebody has gone on since. */
  async #stateAfter({ workflow, caseId }: DeskCommand, revision: number): Promise<CaseState> {
    const { runtime, store, workflows } = this.system;
    const now = runtime.peek(workflow, caseId);
    if (now?.revision === revision) return now;
    const known = workflows.find(({ name }) => name === workflow);
    const then = known && (await caseAt(store, known, caseId, { revision }));
    if (then === undefined) throw new Error(`${workflow}-${caseId} has no revision ${revision}`);
    return then;
  }
}
