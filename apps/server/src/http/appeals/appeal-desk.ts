import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@qabyldau/kernel';
import type { AppealCommands, AppealContext } from '@qabyldau/reception-appeal';
import { pathParameter, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import type { CommandAnswer } from '../command/answer.js';
import { CommandDesk } from '../command/command-desk.js';
import { Sealing } from '../command/sealing.js';
import type { Problem } from '../problem/problem.js';

/** Data of a verb of the appeal; a route's class implements it. */
export type AppealData<T extends keyof AppealCommands> = AppealCommands[T];

/** Hands the verbs of `:appeal` over. */
@Injectable()
export class AppealDesk {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
    private readonly sealing: Sealing,
  ) {}

  /**
   * @param words what may say something about the applicant; it is sealed with the applicant's key
   * @throws QabyldauError `case-not-found`, `key-destroyed`, and what the runtime throws
   */
  async send<T extends keyof AppealCommands>(
    asked: Asked,
    verb: T,
    data: AppealCommands[T],
    words: JsonObject = {},
  ): Promise<CommandAnswer | Problem> {
    const state = await this.cases.appeal(pathParameter(asked, 'appeal'), asked.by, 'command');
    const subject = (state.snapshot.context as AppealContext).appeal?.subject;
    return this.desk.carryOut(asked, {
      workflow: 'reception-appeal',
      caseId: state.caseId,
      verb,
      data,
      personal: this.sealing.of(subject, words),
      id: this.desk.commandId(asked),
    });
  }
}
