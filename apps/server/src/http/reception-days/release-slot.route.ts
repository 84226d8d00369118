import { Body, Controller } from '@nestjs/common';
import { receptionDay } from '@qabyldau/reception-day';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Reference } from '../fields.js';
import { DayDesk, type DayData } from './day-desk.js';

const reasons = ['appeal-refused-slot', 'withdrawn', 'applicant-asked'] as const;

export class ReleaseSlot implements DayData<'release-slot'> {
  @Reference('Id of the appeal')
  appeal!: string;

  @Choice('Why the slot is given back', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/reception-days/:day/release-slot')
export class ReleaseSlotRoute {
  constructor(private readonly desk: DayDesk) {}

  @Verb(receptionDay, 'release-slot')
  post(@Ask() asked: Asked, @Body() data: ReleaseSlot) {
    return this.desk.send(asked, 'release-slot', data);
  }
}
