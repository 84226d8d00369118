import { Body, Controller } from '@nestjs/common';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Reference, Whole } from '../fields.js';
import type { DayData } from './day-desk.js';
import { SlotDesk } from './slot-desk.js';

export class BookSlot implements DayData<'book-slot'> {
  @Reference('Id or number of the appeal (P28)')
  appeal!: string;

  @Whole('The slot; the first free one, when not given', { min: 1, max: 1000, optional: true })
  slot?: number;
}

@Controller('api/v1/reception-days/:day/book-slot')
export class BookSlotRoute {
  constructor(private readonly desk: SlotDesk) {}

  @Verb(receptionDay, 'book-slot')
  post(@Ask() asked: Asked, @Body() data: BookSlot) {
    return this.desk.book(asked, data);
  }
}
