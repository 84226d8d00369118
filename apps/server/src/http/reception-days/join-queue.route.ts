import { Body, Controller, Inject } from '@nestjs/common';
import type { AppealContext } from '@qabyldau/reception-appeal';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Flag, Reference, Whole } from '../fields.js';
import type { System } from '../../system/open-system.js';
import { SYSTEM } from '../tokens.js';
import { DayDesk, type DayData } from './day-desk.js';

export class JoinQueue implements DayData<'join-queue'> {
  @Reference('Id of the appeal')
  appeal!: string;

  @Flag('Received out of turn (P12)')
  priority!: boolean;

  @Whole('Order of registration', { min: 1, max: 1000000000 })
  ordinal!: number;

  @Whole('Year of the registration; by default that of the appeal', { min: 2000, max: 9999, optional: true })
  year?: number;
}

@Controller('api/v1/reception-days/:day/join-queue')
export class JoinQueueRoute {
  constructor(
    private readonly desk: DayDesk,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Verb(receptionDay, 'join-queue')
  async post(@Ask() asked: Asked, @Body() { year, ...data }: JoinQueue) {
    const state = await this.system.runtime.load('reception-appeal', data.appeal);
    const registered = (state?.snapshot.context as AppealContext | undefined)?.appeal?.registeredOn;
    const known = year ?? (registered && Number(registered.slice(0, 4)));
    return this.desk.send(asked, 'join-queue', known === undefined ? data : { ...data, year: known });
  }
}
