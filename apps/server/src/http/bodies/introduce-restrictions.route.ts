import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { body, type Circumstance, circumstances } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Part } from '../fields.js';
import { Act } from '../act.js';
import { BodyDesk, type BodyData } from './body-desk.js';

export class IntroduceRestrictions implements BodyData<'introduce-restrictions'> {
  @Day('Reception is by video link only from this day on (P14)')
  from!: IsoDate;

  @Day('Until this day; open, when not given', { optional: true })
  to?: IsoDate;

  @Part('The act', () => Act)
  act!: Act;

  @Choice('Why', circumstances)
  circumstance!: Circumstance;
}

@Controller('api/v1/bodies/:body/introduce-restrictions')
export class IntroduceRestrictionsRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'introduce-restrictions')
  post(@Ask() asked: Asked, @Body() data: IntroduceRestrictions) {
    return this.desk.send(asked, 'introduce-restrictions', data);
  }
}
