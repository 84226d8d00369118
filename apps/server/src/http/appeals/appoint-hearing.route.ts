import { Body, Controller } from '@nestjs/common';
import type { Instant } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Moment, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class AppointHearing implements AppealData<'appoint-hearing'> {
  @Moment('When the applicant is heard')
  startsAt!: Instant;

  @Words('Where; kept sealed', { max: 500 })
  place!: string;
}

@Controller('api/v1/appeals/:appeal/appoint-hearing')
export class AppointHearingRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'appoint-hearing')
  post(@Ask() asked: Asked, @Body() data: AppointHearing) {
    return this.desk.send(asked, 'appoint-hearing', data);
  }
}
