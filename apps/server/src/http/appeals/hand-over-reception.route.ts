import { Body, Controller } from '@nestjs/common';
import type { Instant } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Moment, Reference, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class HandOverReception implements AppealData<'hand-over-reception'> {
  @Reference('The official who receives now (P22)')
  to!: string;

  @Moment('When')
  startsAt!: Instant;

  @Words('Where; kept sealed', { max: 500 })
  place!: string;
}

@Controller('api/v1/appeals/:appeal/hand-over-reception')
export class HandOverReceptionRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'hand-over-reception')
  post(@Ask() asked: Asked, @Body() data: HandOverReception) {
    return this.desk.send(asked, 'hand-over-reception', data);
  }
}
