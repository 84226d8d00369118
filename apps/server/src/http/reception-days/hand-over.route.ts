import { Body, Controller } from '@nestjs/common';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Reference, Whole } from '../fields.js';
import type { DayData } from './day-desk.js';
import { SlotDesk } from './slot-desk.js';

export class HandOver implements DayData<'hand-over'> {
  @Reference('Id of the appeal')
  appeal!: string;

  @Reference('The reception day of the other official (P22)')
  to!: string;

  @Whole('The slot there; the first free one, when not given', { min: 1, max: 1000, optional: true })
  slot?: number;
}

@Controller('api/v1/reception-days/:day/hand-over')
export class HandOverRoute {
  constructor(private readonly desk: SlotDesk) {}

  @Verb(receptionDay, 'hand-over')
  post(@Ask() asked: Asked, @Body() data: HandOver) {
    return this.desk.handOver(asked, data);
  }
}
