import { Body, Controller } from '@nestjs/common';
import { activeLeaves } from '@qabyldau/engine';
import type { AppealContext } from '@qabyldau/reception-appeal';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { Verb } from '../command/verb.js';
import { Flag, Reference, Whole } from '../fields.js';
import { DayDesk } from './day-desk.js';

export class JoinQueue {
  @Reference('Id or number of the appeal')
  appeal!: string;

  @Flag('Not needed: the appeal says who is received out of turn (P12)', { optional: true })
  priority?: boolean;

  @Whole('Not needed: the appeal says its order of registration', {
    min: 1,
    max: 1000000000,
    optional: true,
  })
  ordinal?: number;

  @Whole('Not needed: the appeal says its year', { min: 2000, max: 9999, optional: true })
  year?: number;
}

/** P12: the order is the one of the registration, so it is taken from the appeal, whatever is sent. */
@Controller('api/v1/reception-days/:day/join-queue')
export class JoinQueueRoute {
  constructor(
    private readonly desk: DayDesk,
    private readonly cases: CaseFinder,
  ) {}

  @Verb(receptionDay, 'join-queue')
  async post(@Ask() asked: Asked, @Body() { appeal: name }: JoinQueue) {
    const { caseId: appeal, snapshot } = await this.cases.appeal(name, asked.by);
    const { registeredOn, priority, ordinal } = (snapshot.context as AppealContext).appeal ?? unregistered;
    const checkedIn = activeLeaves(snapshot.value as Parameters<typeof activeLeaves>[0]).includes(
      'course.checkedIn',
    );
    const year = Number(registeredOn.slice(0, 4));
    return this.desk.send(asked, 'join-queue', { appeal, priority, ordinal, year, checkedIn });
  }
}

/** No case of an appeal is without a registration; its list will not have it. */
const unregistered = { registeredOn: '2000-01-01', priority: false, ordinal: 1 };
