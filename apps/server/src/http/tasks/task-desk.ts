import { Injectable } from '@nestjs/common';
import type { TaskCommands } from '@qabyldau/protocol-task';
import { pathParameter, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import type { CommandAnswer } from '../command/answer.js';
import { CommandDesk } from '../command/command-desk.js';
import type { Problem } from '../problem/problem.js';

export type TaskData<T extends keyof TaskCommands> = TaskCommands[T];

/** Hands the verbs of `:task` over. */
@Injectable()
export class TaskDesk {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
  ) {}

  /** @throws QabyldauError `case-not-found`, and what the runtime throws */
  async send<T extends keyof TaskCommands>(
    asked: Asked,
    verb: T,
    data: TaskCommands[T],
  ): Promise<CommandAnswer | Problem> {
    const { caseId } = await this.cases.task(pathParameter(asked, 'task'), asked.by, 'command');
    const id = this.desk.commandId(asked);
    return this.desk.carryOut(asked, { workflow: 'protocol-task', caseId, verb, data, id });
  }
}
