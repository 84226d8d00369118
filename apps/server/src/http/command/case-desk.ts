import { Injectable } from '@nestjs/common';
import type { AnyWorkflow, PersonalPart } from '@qabyldau/engine';
import type { JsonObject } from '@qabyldau/kernel';
import { pathParameter, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import type { Problem } from '../problem/problem.js';
import type { CommandAnswer } from './answer.js';
import { CommandDesk } from './command-desk.js';
import { Sealing } from './sealing.js';

/** Data of a verb; a route's class implements it. */
export type DataOf<C, T extends keyof C> = C[T];

/** Hands over the verbs of `:id`, a case of a workflow that is known by its id alone. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
    private readonly sealing: Sealing,
  ) {}

  /**
   * @param words what may say something about the person whom the case is about; it is sealed with their key
   * @throws QabyldauError `case-not-found`, `key-destroyed`, and what the runtime throws
   */
  async send(
    asked: Asked,
    workflow: AnyWorkflow,
    verb: string,
    data: JsonObject,
    words: JsonObject = {},
    personal?: readonly PersonalPart[],
  ): Promise<CommandAnswer | Problem> {
    const state = await this.cases.of(workflow.name, pathParameter(asked, 'id'), asked.by, 'command');
    return this.desk.carryOut(asked, {
      workflow: workflow.name,
      caseId: state.caseId,
      verb,
      data,
      personal: personal ?? this.sealing.of(subjectOf(state.snapshot.context), words),
      id: this.desk.commandId(asked),
    });
  }
}

/** The person whom a case is about, by the name that its workflow gives them. */
const subjectOf = (context: unknown): string | undefined => {
  const { appeal, drawn, subject } = context as {
    readonly appeal?: { subject?: string } | null;
    readonly drawn?: { subject?: string } | null;
    readonly subject?: string | null;
  };
  return (appeal ?? drawn)?.subject ?? subject ?? undefined;
};
