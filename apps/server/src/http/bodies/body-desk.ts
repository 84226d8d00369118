import { Injectable } from '@nestjs/common';
import type { PersonalPart } from '@qabyldau/engine';
import type { BodyCommands } from '@qabyldau/body';
import { pathParameter, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import type { CommandAnswer } from '../command/answer.js';
import { CommandDesk } from '../command/command-desk.js';
import type { Problem } from '../problem/problem.js';

export type BodyData<T extends keyof BodyCommands> = BodyCommands[T];

/** Hands the verbs of `:body` over. */
@Injectable()
export class BodyDesk {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
  ) {}

  /** @throws QabyldauError `case-not-found`, and what the runtime throws */
  async send<T extends keyof BodyCommands>(
    asked: Asked,
    verb: T,
    data: BodyCommands[T],
    personal?: readonly PersonalPart[],
  ): Promise<CommandAnswer | Problem> {
    const { caseId } = await this.cases.body(pathParameter(asked, 'body'), asked.by, 'command');
    const id = this.desk.commandId(asked);
    return this.desk.carryOut(asked, { workflow: 'body', caseId, verb, data, personal, id });
  }
}
