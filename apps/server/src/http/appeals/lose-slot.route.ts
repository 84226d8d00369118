import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Reference } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

const reasons = ['official-absent', 'restrictions', 'applicant-asked'] as const;

export class LoseSlot implements AppealData<'lose-slot'> {
  @Reference('The reception day')
  day!: string;

  @Choice('Why the applicant cannot be received then', reasons)
  reason!: (typeof reasons)[number];
}

@Controller('api/v1/appeals/:appeal/lose-slot')
export class LoseSlotRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'lose-slot')
  post(@Ask() asked: Asked, @Body() data: LoseSlot) {
    return this.desk.send(asked, 'lose-slot', data);
  }
}
