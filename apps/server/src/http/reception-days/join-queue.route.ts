import { Body, Controller } from '@nestjs/common';
import { inState } from '@qabyldau/engine';
import { QabyldauError } from '@qabyldau/kernel';
import type { AppealContext } from '@qabyldau/reception-appeal';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { Verb } from '../command/verb.js';
import { Reference } from '../fields.js';
import { DayDesk } from './day-desk.js';

export class JoinQueue {
  @Reference('Id or number of the appeal')
  appeal!: string;
}

/** P12: the order is the one of the registration, so it is taken from the appeal, and nobody can name another. */
@Controller('api/v1/reception-days/:day/join-queue')
export class JoinQueueRoute {
  constructor(
    private readonly desk: DayDesk,
    private readonly cases: CaseFinder,
  ) {}

  @Verb(receptionDay, 'join-queue')
  async post(@Ask() asked: Asked, @Body() { appeal: name }: JoinQueue) {
    const { caseId: appeal, snapshot } = await this.cases.appeal(name, asked.by);
    const { appeal: registered } = snapshot.context as AppealContext;
    if (registered === undefined) throw new QabyldauError('case-not-found', { id: name });
    const { registeredOn, priority, ordinal } = registered;
    const checkedIn = inState(snapshot.value as Parameters<typeof inState>[0], 'course.checkedIn');
    const year = Number(registeredOn.slice(0, 4));
    return this.desk.send(asked, 'join-queue', { appeal, priority, ordinal, year, checkedIn });
  }
}
