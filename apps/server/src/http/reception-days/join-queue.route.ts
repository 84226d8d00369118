import { Body, Controller } from '@nestjs/common';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Flag, Reference, Whole } from '../fields.js';
import { DayDesk, type DayData } from './day-desk.js';

export class JoinQueue implements DayData<'join-queue'> {
  @Reference('Id of the appeal')
  appeal!: string;

  @Flag('Received out of turn (P12)')
  priority!: boolean;

  @Whole('Order of registration', { min: 1, max: 1000000000 })
  ordinal!: number;
}

@Controller('api/v1/reception-days/:day/join-queue')
export class JoinQueueRoute {
  constructor(private readonly desk: DayDesk) {}

  @Verb(receptionDay, 'join-queue')
  post(@Ask() asked: Asked, @Body() data: JoinQueue) {
    return this.desk.send(asked, 'join-queue', data);
  }
}
