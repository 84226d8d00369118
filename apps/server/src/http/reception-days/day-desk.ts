import { Injectable } from '@nestjs/common';
import type { DayCommands } from '@qabyldau/reception-day';
import { pathParameter, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import type { CommandAnswer } from '../command/answer.js';
import { CommandDesk } from '../command/command-desk.js';
import type { Problem } from '../problem/problem.js';

export type DayData<T extends keyof DayCommands> = DayCommands[T];

/** Hands the verbs of `:day` over. */
@Injectable()
export class DayDesk {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
  ) {}

  /** @throws QabyldauError `case-not-found`, and what the runtime throws */
  async send<T extends keyof DayCommands>(
    asked: Asked,
    verb: T,
    data: DayCommands[T],
  ): Promise<CommandAnswer | Problem> {
    const { caseId } = await this.cases.day(pathParameter(asked, 'day'), asked.by, 'command');
    const id = this.desk.commandId(asked);
    return this.desk.carryOut(asked, { workflow: 'reception-day', caseId, verb, data, id });
  }
}
